// Scrobbling by hand in all its states: running, paused, every word on what became of it, and what can be gone on with.
import type { ScrobbleOutcome, Snapshot } from '../../preload/contract/model.ts'
import { episodeItem, movieItem } from './media.ts'
import { minute, now } from './now.ts'
import { pushSnapshot } from './pushSnapshot.ts'
import { base, halfway, onServer, paused, positions, scrobbling, undo, wanted } from './snapshots.ts'
import { windowState } from './windowStates.ts'
import type { GalleryState } from './state.ts'

const state = (
  name: string,
  expects: string,
  changes: Partial<Snapshot>,
  more: Partial<Pick<GalleryState, 'act' | 'answers'>> = {},
): GalleryState => windowState(`scrobble-${name}`, expects, changes, more)

const running: Partial<Snapshot> = { checkIn: { step: 'watching', playing: halfway } }
const idle: Partial<Snapshot> = { checkIn: { step: 'idle', playing: null } }
const { item } = halfway

/** One of each kind; `after` is the snapshot that main sends behind the answer. */
export const outcomes: {
  readonly [K in ScrobbleOutcome['kind']]: readonly {
    readonly outcome: Extract<ScrobbleOutcome, { kind: K }>
    readonly expects: string
    readonly after: Partial<Snapshot>
  }[]
} = {
  running: [{ outcome: { kind: 'running', watching: halfway }, expects: 'Scrobbling', after: running }],
  paused: [
    {
      outcome: { kind: 'paused', paused, kept: true },
      expects: 'Trakt keeps the position',
      after: { ...idle, paused },
    },
    {
      outcome: { kind: 'paused', paused, kept: false },
      expects: 'Only Marquee remembers',
      after: { ...idle, paused, account: onServer },
    },
  ],
  scrobbled: [{ outcome: { kind: 'scrobbled', item, progress: 92.4 }, expects: 'is in your history', after: idle }],
  stoppedEarly: [
    { outcome: { kind: 'stoppedEarly', item, progress: 45, kept: true }, expects: 'not watched', after: idle },
    {
      outcome: { kind: 'stoppedEarly', item, progress: 45, kept: false },
      expects: 'keeps no positions',
      after: { ...idle, account: onServer },
    },
  ],
  tooShort: [{ outcome: { kind: 'tooShort', item }, expects: 'Too short to keep', after: idle }],
  tooLateToPause: [
    { outcome: { kind: 'tooLateToPause', progress: 80.2 }, expects: 'Too late to pause', after: running },
  ],
  duplicate: [
    {
      outcome: { kind: 'duplicate', item, watchedAt: now - 12 * minute, againAt: now + 48 * minute },
      expects: 'It counts again from',
      after: idle,
    },
    {
      outcome: { kind: 'duplicate', item, watchedAt: null, againAt: null },
      expects: 'a short while ago',
      after: { ...idle, account: onServer },
    },
  ],
  nothingPlaying: [{ outcome: { kind: 'nothingPlaying' }, expects: 'not playing any more', after: idle }],
  busy: [{ outcome: { kind: 'busy' }, expects: 'Scrobbling', after: running }],
  failed: [
    {
      outcome: { kind: 'failed', failure: { kind: 'offline', sent: true } },
      expects: 'may have reached Trakt',
      after: running,
    },
  ],
}

const ended = Object.values(outcomes)
  .flat()
  .map(({ outcome, expects, after }, index) =>
    state(`outcome-${outcome.kind}-${index}`, expects, running, {
      answers: { 'scrobble.pause': outcome },
      act: async (page) => {
        await page.getByRole('button', { name: 'Pause' }).click()
        await pushSnapshot(page, { ...base, ...running, ...after })
      },
    }),
  )

export const scrobbleStates: readonly GalleryState[] = [
  state('running', '29 min left', running),
  state('undo', '22 s', { ...running, undo }),
  state('late', 'Finish', {
    checkIn: { step: 'watching', playing: { ...halfway, startedAt: now - 44 * minute, expiresAt: now + 6 * minute } },
  }),
  state('ending', '29 min left', { checkIn: { step: 'cancelling', playing: halfway } }),
  state('paused', 'Resume', { paused }),
  state('paused-long', 'Resume', { paused: { item: scrobbling.item, progress: 81, pausedAt: now - minute } }),
  state('paused-rtl', 'Resume', {
    paused: { item: episodeItem('bab-al-hara', 1, 4), progress: 12, pausedAt: now - minute },
  }),
  state('waiting', 'Scrobbles from', {
    checkIn: { step: 'waiting', playing: halfway, wanted: { ...wanted, scrobbleFrom: 0 }, until: halfway.expiresAt },
  }),
  state('paused-no-length', 'Resume', {
    paused: {
      item: { kind: 'movie', movie: { ...movieItem('dune-2021').movie, runtimeMinutes: null } },
      progress: 42,
      pausedAt: now,
    },
  }),
  state('continue', 'Continue watching', { positions, upNext: base.upNext.slice(0, 2) }),
  state(
    'continue-focus',
    'Continue watching',
    { positions, upNext: base.upNext.slice(0, 2) },
    {
      act: async (page) => {
        await page.locator('.row--resume .row__button', { hasText: 'Dune' }).focus()
      },
    },
  ),
  ...ended,
]
