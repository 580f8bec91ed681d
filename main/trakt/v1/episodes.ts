// A show opened to choose from: its summary with seasons and episodes, or season by season where the summary has none.
import type { Ids, Season, Show, ShowEpisodes } from '../../../preload/contract/model.ts'
import { err, ok, type Result } from '../../../preload/contract/result.ts'
import { inOrder, nextEpisode } from '../nextEpisode.ts'
import type { TraktService } from '../service.ts'
import type { Ask } from './ask.ts'
import { episodeOf, type Items } from './items.ts'
import { showName } from './names.ts'
import { readBy } from './read.ts'
import { isBlank, rowsOf } from '../readers.ts'
import { type WireEpisode, wireSeason, wireSeasonList, wireShowInFull } from './wire.ts'

/** Requests for single seasons that go out together. */
const atOnce = 4

export function createShowEpisodes(
  ask: Ask,
  items: Items,
  serverNow: () => number,
  lookUp: TraktService['lookUp'],
): TraktService['showEpisodes'] {
  const seasonsOf = (episodes: readonly WireEpisode[]): readonly Season[] => {
    const seasons = Map.groupBy(episodes, ({ season }) => season)
    return inOrder(
      [...seasons].map(([number, list]) => ({
        number,
        title: null,
        episodes: [...new Map(list.map((wire) => [wire.number, wire])).values()].map((wire) => ({
          episode: episodeOf(wire),
          watched: wire.watched,
          aired: wire.firstAired === null ? wire.watched : wire.firstAired <= serverNow(),
        })),
      })),
    )
  }
  const opened = (show: Show, episodes: readonly WireEpisode[]): ShowEpisodes => {
    const seasons = seasonsOf(episodes)
    return { show, seasons, next: nextEpisode(seasons, null) }
  }

  async function seasonBySeason(name: string, signal?: AbortSignal): Promise<Result<readonly WireEpisode[]>> {
    const listed = await ask.read({
      what: 'seasons',
      method: 'show/seasons',
      path: [name],
      auth: 'optional',
      read: readBy('seasons', rowsOf(wireSeason), (list) => list.map(({ season }) => season)),
      signal,
    })
    if (!listed.ok) return listed
    const episodes: WireEpisode[] = []
    for (let i = 0; i < listed.value.length; i += atOnce) {
      const answers = await Promise.all(
        listed.value.slice(i, i + atOnce).map((season) =>
          ask.read({
            what: 'season',
            method: 'show/season',
            path: [name, season],
            auth: 'optional',
            read: readBy('season', wireSeasonList(season), (list) => list),
            signal,
          }),
        ),
      )
      for (const answer of answers) {
        if (!answer.ok) return answer
        episodes.push(...answer.value)
      }
    }
    return ok(episodes)
  }

  /** Another site's id has to be looked up first. */
  async function nameOf(ids: Ids, signal?: AbortSignal): Promise<Result<string>> {
    const known = showName(ids)
    if (known !== null) return ok(known)
    if (ids.imdb === undefined) return err({ kind: 'notFound' })
    const found = await lookUp({ by: 'imdb', id: ids.imdb, type: 'show' }, signal)
    if (!found.ok) return found
    const show = found.value.find((hit) => hit.kind === 'show')?.show.ids
    const name = show ? showName(show) : null
    return name === null ? err({ kind: 'notFound' }) : ok(name)
  }

  return async (ids, signal) => {
    const name = await nameOf(ids, signal)
    if (!name.ok) return name
    const answer = await ask.read({
      what: 'show',
      method: 'show/summary',
      path: [name.value, 'extended'],
      auth: 'optional',
      read: (value) =>
        isBlank(value)
          ? err({ kind: 'notFound' })
          : readBy('show', wireShowInFull, (wire) => ({
              show: items.show(wire.show),
              episodes: wire.seasons.flatMap(({ episodes }) => episodes),
            }))(value),
      signal,
    })
    if (!answer.ok) return answer
    const { show, episodes } = answer.value
    if (episodes.length > 0) return ok(opened(show, episodes))
    const listed = await seasonBySeason(name.value, signal)
    return listed.ok ? ok(opened(show, listed.value)) : listed
  }
}
