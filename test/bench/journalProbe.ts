// A process of its own that opens the journal named in its argument, as a start does, and tells what that took.
import { appendFile } from '../../main/electron/appendFile.ts'
import { openJournal } from '../../main/journal/journal.ts'

const [file = ''] = process.argv.slice(2)
const notices: string[] = []
const open = () =>
  openJournal({
    file: appendFile(file, Date.now),
    log: { info: () => {}, warn: () => {} },
    notify: ({ kind }) => void notices.push(kind),
    mark: 0,
    newId: () => '',
  })
const cpu = process.cpuUsage()
const begin = performance.now()
const journal = await open()
const opened = performance.now()
const { user, system } = process.cpuUsage(cpu)
// What the start leaves for later: the intents themselves.
const kinds = new Set(journal.open().map(({ intent }) => intent.kind))
const ms = { open: opened - begin, cpu: (user + system) / 1_000, intents: performance.now() - opened }
process.send?.({ ...ms, entries: journal.open().length, isFine: notices.length === 0 && kinds.size > 0 })
process.disconnect()
