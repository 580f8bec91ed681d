// A process with a journal on a real disk, busy until it is killed: adds, changes and settles, telling its parent of each that is done.
import { randomUUID } from 'node:crypto'
import { appendFile } from '../../main/electron/appendFile.ts'
import { openJournal } from '../../main/journal/journal.ts'
import { fakeLog } from '../fakes/log.ts'
import { checkInAt } from './checkInAt.ts'

/** What the parent is told. `mark`: at that moment. */
export type Told =
  | { readonly done: 'add'; readonly id: string; readonly at: number; readonly mark: number }
  | { readonly done: 'set'; readonly id: string; readonly tries: number; readonly mark: number }
  /** Before it is on disk: from now on the entry may be gone. */
  | { readonly done: 'settling'; readonly id: string; readonly mark: number }
  | { readonly done: 'settle'; readonly id: string; readonly mark: number }

const [file = '', mark = '0', begin = '0'] = process.argv.slice(2)
const tell = (told: Told) => process.send?.(told)
const log = fakeLog()
const journal = await openJournal({
  file: appendFile(file, Date.now),
  log,
  notify: ({ kind }) => {
    throw new Error(`told of ${kind}: ${log.lines.join('; ')}`)
  },
  mark: Number(mark),
  newId: randomUUID,
})

let at = Number(begin)
async function work(): Promise<never> {
  for (;;) {
    const tries = (at += 1)
    const { entry } = await journal.add(checkInAt(tries))
    tell({ done: 'add', id: entry.id, at: entry.at, mark: journal.mark() })
    await journal.set(entry.id, { tries, failure: { kind: 'offline', sent: false } })
    tell({ done: 'set', id: entry.id, tries, mark: journal.mark() })
    // Most are settled, so that the file is compacted now and then.
    if (tries % 20 === 0) continue
    tell({ done: 'settling', id: entry.id, mark: journal.mark() })
    await journal.settle(entry.id, 'confirmed')
    tell({ done: 'settle', id: entry.id, mark: journal.mark() })
  }
}
// Several at a time, so that records share writes.
await Promise.all([work(), work(), work()])
