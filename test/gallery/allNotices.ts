// Every kind of notice, once.
import type { CheckInRequest, Notice } from '../../preload/contract/model.ts'
import { episodeItem, movie } from './media.ts'
import { minute, now } from './now.ts'

const dune: CheckInRequest = { target: { form: 'movie', movie: movie('dune-2021') } }
const offline = { kind: 'offline', sent: false } as const
const item = episodeItem('severance', 2, 3)

const kinds: { readonly [K in Notice['kind']]: readonly Extract<Notice, { kind: K }>[] } = {
  fileSetAside: (['settings', 'state', 'session', 'demo', 'journal'] as const).map((file) => ({
    id: `set-aside-${file}`,
    kind: 'fileSetAside',
    file,
    keptAs: `${file}.broken-2026-11-22.json`,
  })),
  fileUnwritable: [
    { id: 'unwritable', kind: 'fileUnwritable', file: 'session' },
    { id: 'unwritable-journal', kind: 'fileUnwritable', file: 'journal' },
  ],
  waitEnded: [{ id: 'wait-ended', kind: 'waitEnded', wanted: dune, failure: offline }],
  waitMissed: [{ id: 'wait-missed', kind: 'waitMissed', wanted: dune, at: now - 300 * minute }],
  putBack: [
    { id: 'put-back', kind: 'putBack', item, restored: true },
    { id: 'not-put-back', kind: 'putBack', item, restored: false },
  ],
  checkInFailed: [{ id: 'failed', kind: 'checkInFailed', wanted: dune, failure: { kind: 'keyRefused' } }],
  scrobbleMissed: [{ id: 'scrobble-missed', kind: 'scrobbleMissed', item, at: now - 60 * minute }],
  addedToHistory: [{ id: 'added', kind: 'addedToHistory', item, at: now - 20 * minute }],
  sentLate: [{ id: 'sent-late', kind: 'sentLate', item }],
  journalOld: [{ id: 'journal-old', kind: 'journalOld' }],
  cancelFailed: [{ id: 'cancel-failed', kind: 'cancelFailed', failure: { kind: 'timeout', afterMs: 15_000 } }],
}

export const allNotices: readonly Notice[] = Object.values(kinds).flat()
