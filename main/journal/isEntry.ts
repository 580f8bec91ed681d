// Whether what a file holds are the parts of an entry. Types only, no limits of length: what was written once is never too
// long to come back. By hand and not by schema: thousands of them are checked at every start.
import type { FailureKind, SignedOutReason } from '../../preload/contract/failure.ts'
import type { Intent, IntentState } from '../../preload/contract/intent.ts'
import type { Entry, EntryPatch } from './entry.ts'

type Check = (value: unknown) => boolean
type Fields = Readonly<Record<string, unknown>>

const isText: Check = (value) => typeof value === 'string'
const isFlag: Check = (value) => typeof value === 'boolean'
/** JSON knows no other numbers than finite ones. */
const isNumber: Check = (value) => typeof value === 'number'
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const orMissing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
/** A word that is added to the contract does not compile until it is named here. */
const oneOf = <T extends string>(named: Readonly<Record<T, true>>): Check => {
  const words: readonly unknown[] = Object.keys(named)
  return (value) => words.includes(value)
}

/** Every field of `checks` passes; others may be there too. */
function shape(checks: Readonly<Record<string, Check>>): Check {
  const fields = Object.entries(checks)
  return (value) => isFields(value) && fields.every(([name, check]) => check(value[name]))
}
/** The shape that the field `by` names. */
function variant(by: string, shapes: Readonly<Record<string, Check>>): Check {
  const known = new Map<unknown, Check>(Object.entries(shapes))
  return (value) => isFields(value) && known.get(value[by])?.(value) === true
}

const isIds = shape({
  trakt: orMissing(isNumber),
  slug: orMissing(isText),
  imdb: orMissing(isText),
  tmdb: orMissing(isNumber),
  tvdb: orMissing(isNumber),
})
const isTitled = shape({
  title: isText,
  year: orNull(isNumber),
  ids: isIds,
  runtimeMinutes: orNull(isNumber),
  poster: shape({ path: orNull(isText), tint: isText }),
})
const isEpisode = shape({
  season: isNumber,
  number: isNumber,
  numberAbs: orNull(isNumber),
  title: orNull(isText),
  ids: isIds,
  runtimeMinutes: orNull(isNumber),
  firstAiredAt: orNull(isNumber),
})
const ofMovie = shape({ movie: isTitled })
const ofShow = shape({ show: isTitled })
const ofEpisode = shape({ show: isTitled, episode: isEpisode })

const isRateable = variant('kind', { movie: ofMovie, show: ofShow, episode: ofEpisode })
const isTarget = variant('form', {
  movie: ofMovie,
  episode: ofEpisode,
  number: shape({ show: isTitled, season: isNumber, number: isNumber }),
  absolute: shape({ show: isTitled, numberAbs: isNumber }),
})
const isWanted = shape({
  target: isTarget,
  message: orMissing(isText),
  sharing: orMissing(
    shape({
      facebook: orMissing(isFlag),
      twitter: orMissing(isFlag),
      mastodon: orMissing(isFlag),
      tumblr: orMissing(isFlag),
      path: orMissing(isFlag),
    }),
  ),
  startedMinutesAgo: orMissing(isNumber),
  scrobbleFrom: orMissing(isNumber),
  durationMinutes: orMissing(isNumber),
  venueId: orMissing(isText),
  venueName: orMissing(isText),
})
const isIntentShape = variant('kind', {
  checkIn: shape({ wanted: isWanted }),
  cancel: shape({
    target: isTarget,
    startedAt: isNumber,
    expiresAt: isNumber,
    historyId: orNull(isNumber),
    addedAt: orMissing(isNumber),
  }),
  rate: shape({ what: isRateable, rating: isNumber }),
  watchlist: shape({ what: isRateable }),
} satisfies Record<Intent['kind'], Check>)

const anything: Check = () => true
const isReason = oneOf<SignedOutReason>({
  never: true,
  user: true,
  expired: true,
  revoked: true,
  unreadable: true,
  memoryOnly: true,
  moved: true,
})
const isFailure = variant('kind', {
  offline: shape({ sent: isFlag }),
  timeout: shape({ afterMs: isNumber }),
  cancelled: anything,
  serverDown: shape({ status: isNumber, retryAt: isNumber }),
  rateLimited: shape({ retryAt: isNumber }),
  signedOut: shape({ reason: isReason }),
  keyRefused: anything,
  edgeBlocked: anything,
  notFound: anything,
  conflict: shape({ expiresAt: orNull(isNumber) }),
  duplicate: shape({ watchedAt: orNull(isNumber), expiresAt: orNull(isNumber) }),
  invalid: shape({ status: isNumber, message: orNull(isText) }),
  accountLimit: anything,
  locked: shape({ deactivated: isFlag }),
  vipOnly: shape({ upgradeUrl: orNull(isText) }),
  unreadable: shape({ what: isText }),
  unexpected: shape({ status: isNumber }),
  notAired: shape({ airsAt: orNull(isNumber) }),
  overAlready: shape({ runtimeMinutes: orNull(isNumber) }),
  noKey: anything,
  insecureAddress: shape({ url: isText }),
} satisfies Record<FailureKind, Check>)

const isState = oneOf<IntentState>({ waiting: true, unsure: true, refused: true })
const isPart = shape({
  at: orMissing(isNumber),
  offset: orMissing(isNumber),
  intent: orMissing(isIntentShape),
  state: orMissing(isState),
  failure: orMissing(orNull(isFailure)),
  tries: orMissing(isNumber),
  notBefore: orMissing(isNumber),
} satisfies Record<keyof EntryPatch, Check>)

/** An entry without its intent. */
export type EntryHead = Omit<Entry, 'intent'>

/** Field by field, because there may be ten thousand of them. */
export function isEntryHead(value: unknown): value is EntryHead {
  if (typeof value !== 'object' || value === null) return false
  const { id, owner, at, offset, state, failure, tries, notBefore } = value as Readonly<
    Record<keyof EntryHead, unknown>
  >
  return (
    typeof id === 'string' &&
    typeof owner === 'string' &&
    typeof at === 'number' &&
    (offset === undefined || typeof offset === 'number') &&
    isState(state) &&
    (failure === null || isFailure(failure)) &&
    typeof tries === 'number' &&
    typeof notBefore === 'number'
  )
}
export const isIntent = (value: unknown): value is Intent => isIntentShape(value)
export const isEntryPatch = (value: unknown): value is EntryPatch =>
  isFields(value) && !('id' in value) && !('owner' in value) && isPart(value)
