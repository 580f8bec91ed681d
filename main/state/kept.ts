// What survives a restart besides settings and secrets: which account, the waiting check-in, the undo, a replacement
// under way, the scrobbles that Marquee started, the feed looked at last.
import * as v from 'valibot'
import type { ActivityQuery } from '../../preload/contract/activity.ts'
import type { FirstStep } from '../../preload/contract/first.ts'
import type {
  CheckInRequest,
  Ids,
  Item,
  Network,
  Notice,
  Paused,
  Picture,
  Sharing,
  Watching,
} from '../../preload/contract/model.ts'
import type { Release, UpdateFailure } from '../../preload/contract/updates.ts'
import type { Document, Log } from '../ports.ts'
import {
  activityQuerySchema,
  checkInRequestSchema,
  idsSchema,
  itemSchema,
  networkSchema,
  pausedSchema,
  pictureSchema,
  sharingSchema,
  watchingSchema,
} from '../schemas.ts'
import { type HeldNotes, heldNotesSchema, type KeptAfter, keptAfterSchema, nothingWatched } from './keptAfter.ts'
import { type KeptWait, keptWaitSchema } from './keptWait.ts'

export type KeptProfile = {
  /** Host of a server of the user's own; null: Trakt itself, or the demo. */
  readonly server: string | null
  readonly username: string
  readonly name: string | null
  readonly vip: boolean
  readonly avatar: Picture | null
  readonly connections: readonly Network[]
  readonly watchingText: string | null
}

/** What the user gave when they started a scrobble, sent along with everything that is told of it later. */
export type ScrobbleExtras = { readonly sharing?: Sharing; readonly durationMinutes?: number }

/** A scrobble that Marquee started, and therefore ends. Times by the server's clock, epoch ms. */
export type OwnScrobble = Watching &
  ScrobbleExtras & {
    readonly action: 'scrobble'
    /** When it was started for the first time: what history has from before is another play. */
    readonly begunAt: number
    /** When Trakt was told last; 0: it has to be told again. */
    readonly toldAt: number
    /** Trakt's own times of it were seen: if they change now, somebody else moved it. */
    readonly shown: boolean
  }

/** A check-in that was given a length or a place of its own, which the server takes but does not tell again. */
export type OwnCheckIn = Watching & Pick<CheckInRequest, 'durationMinutes' | 'venueId' | 'venueName'>

/** Times: `until` of the wait is by the server's clock, of the undo by the local one; both epoch ms. */
export type Kept = {
  readonly account: 'real' | 'demo' | 'password'
  /** Who was signed in last, to show while Trakt cannot be asked. */
  readonly profile: KeptProfile | null
  readonly waiting: KeptWait | null
  readonly undo: {
    readonly item: Item
    readonly until: number
    readonly startedAt: number
    readonly historyId: number | null
    readonly scrobble: boolean
  } | null
  /** A replacement that began at `at` (server's clock): `old` was (or is about to be) cancelled for `wanted`. */
  readonly replacing: {
    readonly old: Watching | OwnScrobble
    readonly wanted: CheckInRequest
    readonly at: number
    /** The user had cancelled `old` before: it is not put back, whatever becomes of `wanted`. */
    readonly gone?: boolean
  } | null
  /** The one that was begun last; over or ended elsewhere perhaps. */
  readonly checkedIn: OwnCheckIn | null
  /** An old check-in that could not be put back yet. */
  readonly putBack: Watching | OwnScrobble | null
  /** A scrobble start on its way since `at` (server's clock), which would run until `expiresAt`. */
  readonly starting: { readonly wanted: CheckInRequest; readonly at: number; readonly expiresAt: number } | null
  /** Those that are over wait to be made history; at most one other runs. */
  readonly scrobbles: readonly OwnScrobble[]
  readonly paused: (Paused & ScrobbleExtras) | null
  /** Where the user is in the first steps. */
  readonly first: FirstStep
  /** The number of the last record that is known to be in the journal: a smaller one means that an old copy lies there. */
  readonly journalMark: number
  /** What is known of new versions, and when to look again, local epoch ms; null: never looked. */
  readonly updates: {
    readonly release: Release | null
    readonly checkedAt: number | null
    readonly failed: UpdateFailure | null
    readonly quiet: boolean
    readonly nextAt: number
  } | null
  /** A server (by the address of its API) asked for silence `until` then, by the local clock. */
  readonly silence: { readonly server: string; readonly until: number } | null
  /** The feed that was opened last, with its filters. */
  readonly lastFeed: ActivityQuery | null
  /** The episode that comes next of each show in progress, which feeds veil what lies behind; null: never asked. */
  readonly standings: readonly { readonly show: Ids; readonly season: number; readonly number: number }[] | null
  readonly after: KeptAfter
  /** null: none. */
  readonly held: HeldNotes | null
}

/** What belongs to whoever is signed in, and goes with them. */
export const nothingUnderWay = {
  waiting: null,
  undo: null,
  replacing: null,
  checkedIn: null,
  putBack: null,
  starting: null,
  scrobbles: [],
  paused: null,
  lastFeed: null,
  standings: null,
  after: nothingWatched,
  held: null,
} as const satisfies Partial<Kept>

export const nothingKept: Kept = {
  account: 'real',
  profile: null,
  updates: null,
  silence: null,
  journalMark: 0,
  first: 'welcome',
  ...nothingUnderWay,
}

const time = v.pipe(v.number(), v.finite())
const extras = {
  sharing: v.exactOptional(sharingSchema),
  durationMinutes: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(1))),
}
const ownScrobbleSchema = v.object({
  ...watchingSchema.entries,
  ...extras,
  action: v.literal('scrobble'),
  begunAt: time,
  toldAt: time,
  shown: v.boolean(),
})
const heldSchema = v.union([ownScrobbleSchema, watchingSchema])
const updateFailureSchema = v.picklist([
  'offline',
  'notThere',
  'unreadable',
  'damaged',
  'signature',
  'older',
  'diskFull',
  'unwritable',
  'unexpected',
])
const parts: { readonly [K in keyof Kept]: v.GenericSchema<unknown, Kept[K]> } = {
  account: v.picklist(['real', 'demo', 'password']),
  profile: v.nullable(
    v.object({
      server: v.nullable(v.string()),
      username: v.string(),
      name: v.nullable(v.string()),
      vip: v.boolean(),
      avatar: v.nullable(pictureSchema),
      connections: v.array(networkSchema),
      watchingText: v.nullable(v.string()),
    }),
  ),
  waiting: v.nullable(keptWaitSchema),
  undo: v.nullable(
    v.object({
      item: itemSchema,
      until: time,
      startedAt: time,
      historyId: v.nullable(v.number()),
      scrobble: v.boolean(),
    }),
  ),
  replacing: v.nullable(
    v.object({ old: heldSchema, wanted: checkInRequestSchema, at: time, gone: v.exactOptional(v.boolean()) }),
  ),
  checkedIn: v.nullable(
    v.object({
      ...watchingSchema.entries,
      durationMinutes: extras.durationMinutes,
      venueId: v.exactOptional(v.string()),
      venueName: v.exactOptional(v.string()),
    }),
  ),
  putBack: v.nullable(heldSchema),
  starting: v.nullable(v.object({ wanted: checkInRequestSchema, at: time, expiresAt: time })),
  scrobbles: v.array(ownScrobbleSchema),
  paused: v.nullable(v.object({ ...pausedSchema.entries, ...extras })),
  updates: v.nullable(
    v.object({
      release: v.nullable(
        v.object({ version: v.string(), notes: v.string(), bytes: v.nullable(v.number()), at: v.nullable(time) }),
      ),
      checkedAt: v.nullable(time),
      failed: v.nullable(updateFailureSchema),
      quiet: v.boolean(),
      nextAt: time,
    }),
  ),
  silence: v.nullable(v.object({ server: v.string(), until: time })),
  first: v.picklist(['none', 'welcome', 'hotkey', 'login', 'done']),
  journalMark: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastFeed: v.nullable(activityQuerySchema),
  after: keptAfterSchema,
  held: v.nullable(heldNotesSchema),
  standings: v.nullable(
    v.pipe(v.array(v.object({ show: idsSchema, season: v.number(), number: v.number() })), v.maxLength(1_000)),
  ),
}

export type KeptState = {
  readonly get: () => Kept
  /** Resolves when it is on disk. A disk that refuses is reported once as a notice; the app goes on in memory. */
  readonly set: (patch: Partial<Kept>) => Promise<void>
  /** Resolves when everything that was set is on disk. */
  readonly flushed: () => Promise<void>
}

/** Part by part: one damaged part does not take the others with it. */
export function parseKept(value: unknown): { readonly kept: Kept; readonly damaged: readonly string[] } {
  if (typeof value !== 'object' || value === null) return { kept: nothingKept, damaged: [] }
  const given = value as Record<string, unknown>
  const damaged: string[] = []
  const read = <T>(key: keyof Kept, schema: v.GenericSchema<unknown, T>, otherwise: T): T => {
    if (!(key in given)) return otherwise
    const parsed = v.safeParse(schema, given[key])
    if (parsed.success) return parsed.output
    damaged.push(key)
    return otherwise
  }
  const kept: Kept = {
    account: read('account', parts.account, nothingKept.account),
    profile: read('profile', parts.profile, null),
    waiting: read('waiting', parts.waiting, null),
    undo: read('undo', parts.undo, null),
    replacing: read('replacing', parts.replacing, null),
    checkedIn: read('checkedIn', parts.checkedIn, null),
    putBack: read('putBack', parts.putBack, null),
    starting: read('starting', parts.starting, null),
    scrobbles: read('scrobbles', parts.scrobbles, []),
    paused: read('paused', parts.paused, null),
    // A file without it is of an earlier version, whose user knows Marquee.
    first: read('first', parts.first, 'none'),
    journalMark: read('journalMark', parts.journalMark, 0),
    updates: read('updates', parts.updates, null),
    silence: read('silence', parts.silence, null),
    lastFeed: read('lastFeed', parts.lastFeed, null),
    standings: read('standings', parts.standings, null),
    after: read('after', parts.after, nothingWatched),
    held: read('held', parts.held, null),
  }
  return { kept, damaged }
}

export async function loadKept(document: Document, log: Log, notify: (notice: Notice) => void): Promise<KeptState> {
  const { value, setAside } = await document.load().catch((error: unknown) => {
    // A file that cannot be read or moved aside costs what it held, not the app.
    log.warn('state.unreadable', { code: (error as NodeJS.ErrnoException).code ?? 'unknown' })
    notify({ id: 'state-unwritable', kind: 'fileUnwritable', file: 'state' })
    return { value: undefined, setAside: null }
  })
  if (setAside) notify({ id: 'state-set-aside', kind: 'fileSetAside', file: 'state', keptAs: setAside })
  const { kept, damaged } = parseKept(value)
  if (damaged.length > 0) log.warn('state.damaged', { parts: damaged.join(' ') })
  let current = kept
  // Saves run one after the other and always write the newest state, so a slow disk cannot bring back an older one.
  let chain: Promise<void> = Promise.resolve()
  const write = async () => {
    try {
      await document.save({ version: 1, ...current })
    } catch (error) {
      log.warn('state.unwritable', { code: (error as NodeJS.ErrnoException).code ?? 'unknown' })
      notify({ id: 'state-unwritable', kind: 'fileUnwritable', file: 'state' })
    }
  }
  return {
    get: () => current,
    set: (patch) => {
      current = { ...current, ...patch }
      chain = chain.then(write)
      return chain
    },
    flushed: () => chain,
  }
}
