// The item part of a request body, in Trakt's four forms (A.3). Nothing in it is ever null.
import type { CheckInRequest, Ids, Movie, Sharing, Show, Target } from '../../../preload/contract/model.ts'
import { assertNever } from '../../../preload/contract/result.ts'
import type { ScrobbleRequest } from '../service.ts'

export type Body = Readonly<Record<string, unknown>>

export const hasIds = (ids: Ids): boolean => Object.values(ids).some((id) => id !== undefined)

/** Title and year stand beside the ids: Trakt finds by them what the ids do not name. */
export const mediaBody = ({ title, year, ids }: Movie | Show): Body => ({
  title,
  ...(year === null ? {} : { year }),
  ids,
})

export function targetBody(target: Target): Body {
  switch (target.form) {
    case 'movie':
      return { movie: mediaBody(target.movie) }
    case 'episode':
      return hasIds(target.episode.ids)
        ? { episode: { ids: target.episode.ids } }
        : { show: mediaBody(target.show), episode: { season: target.episode.season, number: target.episode.number } }
    case 'number':
      return { show: mediaBody(target.show), episode: { season: target.season, number: target.number } }
    case 'absolute':
      return { show: mediaBody(target.show), episode: { number_abs: target.numberAbs } }
    default:
      return assertNever(target)
  }
}

const shared = (sharing: Sharing | undefined): Body => (sharing && Object.keys(sharing).length > 0 ? { sharing } : {})

/** `message` and `sharing` only where the user said something: a missing one means the account's own setting. */
export function checkInBody({ target, message, sharing }: CheckInRequest): Body {
  const text = message?.trim() ?? ''
  return {
    ...targetBody(target),
    ...shared(sharing),
    ...(text === '' ? {} : { message: text }),
  }
}

/** Progress in percent, kept within 0 and 100. */
export const scrobbleBody = ({ target, progress, sharing }: ScrobbleRequest): Body => ({
  ...targetBody(target),
  ...shared(sharing),
  progress: Math.min(100, Math.max(0, progress || 0)),
})
