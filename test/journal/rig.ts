// A journal on a file in memory, and what it told.
import { openJournal } from '../../main/journal/journal.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { type FakeAppendFile, fakeAppendFile } from '../fakes/appendFile.ts'
import { fakeLog } from '../fakes/log.ts'

let ids = 0

/** `file` handed on from an earlier rig is what was on disk. */
export async function rig(file: FakeAppendFile = fakeAppendFile(), mark = 0) {
  const notices: Notice[] = []
  const log = fakeLog()
  const journal = await openJournal({
    file,
    log,
    notify: (notice) => void notices.push(notice),
    mark,
    newId: () => `id-${(ids += 1)}`,
  })
  const text = () => Buffer.from(file.bytes ?? []).toString()
  return { file, journal, notices, log, text, ats: () => journal.open().map(({ at }) => at) }
}
