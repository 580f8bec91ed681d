// Rows of the check-in list: from search hits, from Up next and from the episodes of a show. Pure.
import type {
  Episode,
  Picture,
  Season,
  SeasonEpisode,
  Show,
  Target,
  UpNextEntry,
} from '../../preload/contract/model.ts'
import type { SearchHit } from '../../preload/contract/search.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeTarget, episodeCode, episodeLine, movieLine, titleAndYear } from '../describe.ts'
import { facts } from '../facts.ts'
import { shortDate, span } from '../format.ts'
import { say } from '../say.ts'

export type Entry = {
  readonly key: string
  /** The whole row in a phrase, for screen readers. */
  readonly name: string
  readonly title: string
  readonly year: number | null
  readonly line: string
  /** null: no picture in this row. */
  readonly poster: Picture | null
  /** What Enter does. null: opens the show to choose an episode. */
  readonly target: Target | null
  /** The show whose episodes can be chosen from, when there is one. */
  readonly show: Show | null
  readonly badge: 'next' | 'watched' | null
  readonly disabled: boolean
}

function reasonLine(hit: SearchHit, target: Target): string {
  const { line } = describeTarget(target)
  switch (hit.reason) {
    case 'next':
      return say('checkin.nextIs', { episode: line })
    case 'first':
      return say('checkin.startWith', { episode: line })
    case 'asked':
    case 'movie':
    case 'choose':
      return line
    default:
      return assertNever(hit.reason)
  }
}

export function hitEntry(hit: SearchHit): Entry {
  const { media, target } = hit
  const of = media.kind === 'movie' ? media.movie : media.show
  const line =
    media.kind === 'movie'
      ? movieLine(media.movie)
      : target === null
        ? say('checkin.chooseAnEpisode')
        : reasonLine(hit, target)
  return {
    key: hit.key,
    name: say('checkin.row', { title: titleAndYear(of), line }),
    title: of.title,
    year: media.kind === 'movie' ? null : of.year,
    line,
    poster: of.poster,
    target,
    show: media.kind === 'show' ? media.show : null,
    badge: null,
    disabled: false,
  }
}

export function upNextEntry(entry: UpNextEntry): Entry {
  const { show, episode } = entry.item
  const line = episodeLine(episode)
  return {
    key: `next:${show.ids.trakt ?? show.ids.slug ?? show.title}:${episode.season}x${episode.number}`,
    name: say('checkin.row', { title: show.title, line }),
    title: show.title,
    year: null,
    line,
    poster: show.poster,
    target: { form: 'episode', show, episode },
    show,
    badge: null,
    disabled: false,
  }
}

function episodeDetail({ episode, aired }: SeasonEpisode, now: number): string {
  if (!aired)
    return episode.firstAiredAt === null
      ? say('picker.notAnnounced')
      : say('picker.airs', { date: shortDate(episode.firstAiredAt, now) })
  const parts = [episodeCode(episode.season, episode.number)]
  if (episode.numberAbs !== null && episode.numberAbs !== episode.number)
    parts.push(say('item.numberAbs', { number: String(episode.numberAbs) }))
  if (episode.runtimeMinutes !== null && episode.runtimeMinutes > 0) parts.push(span(episode.runtimeMinutes * 60_000))
  return facts(parts)
}

function matches(episode: Episode, query: string): boolean {
  const text = query.trim().toLocaleLowerCase()
  if (text === '') return true
  const numbers = text.replace(/^(e|ep|episode|#)\s*/, '')
  if (/^\d+$/.test(numbers)) return String(episode.number) === numbers || String(episode.numberAbs) === numbers
  const title = episode.title ?? say('item.episode', { number: String(episode.number) })
  return title.toLocaleLowerCase().includes(text)
}

/** The episodes of one season that match what was typed. `next` is marked. `now` server epoch ms. */
export function episodeEntries(
  show: Show,
  season: Season,
  next: { readonly season: number; readonly number: number } | null,
  query: string,
  now: number,
): readonly Entry[] {
  return season.episodes
    .filter((one) => matches(one.episode, query))
    .map((one) => {
      const { episode } = one
      const isNext = next !== null && next.season === episode.season && next.number === episode.number
      const title = episode.title ?? say('item.episode', { number: String(episode.number) })
      const code = episodeCode(episode.season, episode.number)
      const detail = episodeDetail(one, now)
      const spoken = one.aired ? detail : say('checkin.row', { title: code, line: detail })
      const row = isNext ? 'checkin.rowIsNext' : one.watched ? 'checkin.rowIsWatched' : 'checkin.row'
      return {
        key: `${episode.season}x${episode.number}`,
        name: say(row, { title, line: spoken }),
        title,
        year: null,
        line: one.aired ? detail : facts([code, detail]),
        poster: null,
        target: { form: 'episode', show, episode },
        show: null,
        badge: isNext ? 'next' : one.watched ? 'watched' : null,
        disabled: !one.aired,
      }
    })
}

export function seasonName(season: Season): string {
  return season.number === 0 ? say('picker.specials') : say('picker.season', { number: String(season.number) })
}
