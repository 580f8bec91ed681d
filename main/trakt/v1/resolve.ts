// What is asked for -> the item that v1's methods name: a film, or a show with season and number.
import type { Episode, EpisodeItem, Item, Target } from '../../../preload/contract/model.ts'
import { assertNever, err, ok, type Result } from '../../../preload/contract/result.ts'
import type { TraktService } from '../service.ts'

type ShowEpisodes = TraktService['showEpisodes']
type Absolute = Extract<Target, { form: 'absolute' }>

/** An episode of which only the place is known. */
const bare = (season: number, number: number): Episode => ({
  season,
  number,
  numberAbs: null,
  title: null,
  ids: {},
  runtimeMinutes: null,
  firstAiredAt: null,
})

/**
 * v1 has no absolute numbers, so the episodes are counted: all seasons in order, without Specials. An episode that says
 * its own absolute number goes first.
 */
async function byAbsolute(
  { show, numberAbs }: Absolute,
  showEpisodes: ShowEpisodes,
  signal: AbortSignal | undefined,
): Promise<Result<EpisodeItem>> {
  const opened = await showEpisodes(show.ids, signal)
  if (!opened.ok) return opened
  const regular = opened.value.seasons
    .filter((season) => season.number > 0)
    .toSorted((a, b) => a.number - b.number)
    .flatMap((season) => season.episodes.map((entry) => entry.episode).toSorted((a, b) => a.number - b.number))
  const found = regular.find((episode) => episode.numberAbs === numberAbs) ?? regular[numberAbs - 1]
  return found ? ok({ kind: 'episode', show, episode: { ...found, numberAbs } }) : err({ kind: 'notFound' })
}

/** Asks the server only for an absolute number. `notFound`: the show has no such episode. */
export async function resolve(target: Target, showEpisodes: ShowEpisodes, signal?: AbortSignal): Promise<Result<Item>> {
  switch (target.form) {
    case 'movie':
      return ok({ kind: 'movie', movie: target.movie })
    case 'episode':
      return ok({ kind: 'episode', show: target.show, episode: target.episode })
    case 'number':
      return ok({ kind: 'episode', show: target.show, episode: bare(target.season, target.number) })
    case 'absolute':
      return byAbsolute(target, showEpisodes, signal)
    default:
      return assertNever(target)
  }
}
