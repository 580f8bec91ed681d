// Marquee's own rule, as on Trakt's site: what has not aired yet cannot be checked in to.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Episode, ShowEpisodes } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, serverNow } from './context.ts'

const unaired = (episode: Episode, now: number): Failure | null =>
  episode.firstAiredAt !== null && episode.firstAiredAt > now
    ? { kind: 'notAired', airsAt: episode.firstAiredAt }
    : null

/**
 * The request, with the episode filled in where only its number was known and it could be found out; or why it must not
 * be sent. `opened` is the show if it was looked at lately, which saves the request.
 */
export async function mayAir(
  context: CheckInContext,
  service: TraktService,
  request: CheckInRequest,
  opened: ShowEpisodes | null,
): Promise<Result<CheckInRequest>> {
  const { target } = request
  const now = serverNow(context)
  if (target.form === 'movie') return ok(request)
  if (target.form === 'episode') {
    const failure = unaired(target.episode, now)
    return failure ? err(failure) : ok(request)
  }
  const entries = opened?.seasons.flatMap((season) => season.episodes) ?? []
  if (target.form === 'absolute') {
    // Not every show carries absolute numbers in its episode list; Trakt itself can still know them.
    const entry = entries.find(({ episode }) => episode.numberAbs === target.numberAbs)
    return entry && !entry.aired ? err({ kind: 'notAired', airsAt: entry.episode.firstAiredAt }) : ok(request)
  }
  const { show, season, number } = target
  if (opened) {
    const entry = entries.find(({ episode }) => episode.season === season && episode.number === number)
    if (!entry) return err({ kind: 'notFound' })
    const { episode } = entry
    if (!entry.aired) return err({ kind: 'notAired', airsAt: episode.firstAiredAt })
    return ok({ ...request, target: { form: 'episode', show, episode } })
  }
  const slug = show.ids.slug ?? show.ids.trakt?.toString()
  if (slug === undefined) return ok(request)
  const found = await service.lookUp({ by: 'slug', type: 'show', slug, season, number })
  // Not being able to look is no reason not to check in: Trakt decides.
  if (!found.ok) return found.failure.kind === 'notFound' ? found : ok(request)
  const hit = found.value.find((one) => one.kind === 'episode')
  if (!hit) return err({ kind: 'notFound' })
  const failure = unaired(hit.episode, now)
  return failure ? err(failure) : ok({ ...request, target: { form: 'episode', show, episode: hit.episode } })
}
