// What survives a restart of watching: what ran here, what was watched last, what was asked about, and notes that were held back.
import * as v from 'valibot'
import type { After } from '../../preload/contract/after.ts'
import type { EpisodeItem, Watching } from '../../preload/contract/model.ts'
import { itemSchema, watchingSchema } from '../schemas.ts'

/** All times by the server's clock, epoch ms. */
export type KeptAfter = {
  readonly shown: After | null
  /** What ran here and is not known to have been watched to its end, oldest first. */
  readonly ran: readonly Watching[]
  /** What was rated or asked about, by fingerprint, oldest first: nobody is asked twice within a year. */
  readonly asked: readonly { readonly what: string; readonly at: number }[]
}
export const nothingWatched: KeptAfter = { shown: null, ran: [], asked: [] }

/** As many as are remembered of `asked`. */
export const mostAsked = 500
/** As many as are remembered of `ran`. */
export const mostRan = 3

/** Notes that matter and came in quiet hours, counted. */
export type HeldNotes = {
  /** Check-ins that waited for their turn and did not go through. */
  readonly waits: number
  /** What Trakt said no to. */
  readonly refused: number
  /** Watched, and not counted. */
  readonly uncounted: number
}

const time = v.pipe(v.number(), v.finite())
const rating = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const episodeSchema = v.pipe(
  itemSchema,
  v.check(({ kind }) => kind === 'episode'),
  // Just checked.
  v.transform((item) => item as EpisodeItem),
)

export const keptAfterSchema: v.GenericSchema<unknown, KeptAfter> = v.object({
  shown: v.nullable(
    v.object({
      key: v.string(),
      item: itemSchema,
      endedAt: time,
      lengthMs: time,
      rating: v.variant('step', [
        v.object({ step: v.picklist(['asked', 'none']) }),
        v.object({ step: v.literal('rated'), value: rating, at: time }),
      ]),
      next: v.variant('kind', [
        v.object({ kind: v.picklist(['unknown', 'caughtUp', 'seasonOver', 'showOver']) }),
        v.object({ kind: v.literal('episode'), item: episodeSchema }),
        v.object({ kind: v.literal('announced'), item: episodeSchema, airsAt: time }),
      ]),
    }),
  ),
  ran: v.pipe(v.array(watchingSchema), v.maxLength(mostRan)),
  asked: v.pipe(v.array(v.object({ what: v.string(), at: time })), v.maxLength(mostAsked)),
})

export const heldNotesSchema: v.GenericSchema<unknown, HeldNotes> = v.object({
  waits: count,
  refused: count,
  uncounted: count,
})
