// A journal on a file in memory, and what it told.
import type { Entry } from '../../main/journal/entry.ts'
import { openJournal } from '../../main/journal/journal.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { type FakeAppendFile, fakeAppendFile } from '../fakes/appendFile.ts'
import { dune } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'

/** What is added: a check-in of Ada's, told apart by `at`. */
export const checkInAt = (at: number): Omit<Entry, 'id'> => ({
  owner: 'trakt ada',
  at,
  intent: { kind: 'checkIn', wanted: { target: { form: 'movie', movie: dune } } },
  state: 'waiting',
  failure: null,
  tries: 0,
  notBefore: 0,
})

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
