// Notifications of the desktop, as far as the user wants any now. What matters and came in quiet hours is said once afterwards.
import { plain } from './menu/commands.ts'
import { queueOf } from './menu/queueOf.ts'
import { say } from './menu/say.ts'
import type { Told } from './news.ts'
import * as words from './newsWords.ts'
import type { Ports } from './ports.ts'
import { quietUntil } from './quiet.ts'
import type { HeldNotes } from './state/keptAfter.ts'
import type { KeptState } from './state/kept.ts'
import type { Store } from './state/store.ts'

export type Notes = {
  readonly tell: (told: Told) => void
  /** Local epoch ms; null: nothing is held back. */
  readonly nextDueAt: () => number | null
  readonly tick: () => Promise<void>
}

const nothing: HeldNotes = { waits: 0, refused: 0, uncounted: 0 }

export function createNotes(
  { notifier, clock, timeZone }: Pick<Ports, 'notifier' | 'clock' | 'timeZone'>,
  store: Pick<Store, 'getState'>,
  kept: Pick<KeptState, 'get' | 'set'>,
): Notes {
  /** Local epoch ms until which nothing is shown; null: it may be. */
  const quiet = (): number | null => {
    const { settings, pausedUntil } = store.getState()
    const now = clock.now()
    const paused = pausedUntil !== null && pausedUntil > now ? pausedUntil : null
    // Which hours it is costs a look at the calendar: only for who wants them.
    return paused ?? (settings.quietHours.on ? quietUntil(settings.quietHours, now, timeZone()) : null)
  }
  return {
    tell: ({ kind, note, matters }) => {
      const { settings } = store.getState()
      if (!settings.notes[kind]) return
      if (quiet() === null) notifier.show(note, settings.noteSound)
      else if (matters) {
        const held = kept.get().held ?? nothing
        void kept.set({ held: { ...held, [matters]: held[matters] + 1 } })
      }
    },
    nextDueAt: () => (kept.get().held === null ? null : (quiet() ?? clock.now())),
    tick: async () => {
      const { held } = kept.get()
      if (held === null || quiet() !== null) return
      // Forgotten on disk before it is said: rather not at all than once more after a restart.
      await kept.set({ held: null })
      // What was sent, changed or dropped meanwhile is nobody's trouble any more.
      const left = { ...held, refused: Math.min(held.refused, queueOf(store.getState()).refused) }
      if (left.waits + left.refused + left.uncounted === 0) return
      const command = plain(left.refused > 0 ? 'show-queue' : 'show-window')
      const action = { label: say('news.open'), command }
      notifier.show({ tag: 'missed', ...words.missed(left), command, action }, store.getState().settings.noteSound)
    },
  }
}
