// Reads the catalogue's line format: one film a line; a show is a line that starts with `>` and a line for every season.
import { hashOf } from '../hash.ts'
import type { DemoEpisode, DemoIds, DemoMovie, DemoSeason, DemoShow, Genre } from './model.ts'

/** What the line format has no room for: facts about single episodes, by show slug and `1x2`. */
export type EpisodeFacts = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        { readonly ids?: Partial<DemoEpisode['ids']>; readonly runtime?: number | null; readonly title?: string }
      >
    >
  >
>

/** Trakt numbers we do not know come from here, by slug, so that they stay when the catalogue grows; Trakt's own are far below. */
const reservedIds = 500_000_000
const reservedId = (slug: string) => reservedIds + (hashOf(slug) % 1_000_000)
/** The same for episodes: a block of a hundred thousand for every show, a thousand for every season. */
const reservedEpisodes = 10_000_000_000
const day = 86_400_000

export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

const number = (text: string | undefined) => (text ? Number(text) : null)
const list = (text: string | undefined) => (text ? text.split(';') : [])
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `title|year|runtime|genre|trakt|slug|imdb|tmdb|aliases`; what is not known is empty. */
export function parseMovies(text: string): DemoMovie[] {
  return lines(text).map((line, rank) => {
    const [title = '', year, runtime, genre, trakt, slug, imdb, tmdb, aliases] = line.split('|')
    const known = slug || slugOf(`${title} ${year ?? ''}`)
    const ids: DemoIds = {
      trakt: number(trakt) ?? reservedId(known),
      slug: known,
      imdb: imdb || null,
      tmdb: number(tmdb),
      tvdb: null,
    }
    return {
      kind: 'movie',
      title,
      year: Number(year),
      ids,
      runtime: Number(runtime),
      genre: genre as Genre,
      aliases: list(aliases),
      rank,
    }
  })
}

/**
 * `> title|year|runtime|genre|network|trakt|slug|imdb|tmdb|tvdb|aliases`, then `season|first air date|days between|episodes`,
 * where episodes are titles between `;`, or their count. No date: not announced.
 */
export function parseShows(text: string, facts: EpisodeFacts): DemoShow[] {
  const shows: DemoShow[] = []
  let seasons: DemoSeason[] = []
  let absolute = 0
  for (const line of lines(text)) {
    if (line.startsWith('>')) {
      const [title = '', year, runtime, genre, network, trakt, slug, imdb, tmdb, tvdb, aliases] = line
        .slice(1)
        .trim()
        .split('|')
      const rank = shows.length
      const known = slug || slugOf(title)
      seasons = []
      absolute = 0
      shows.push({
        kind: 'show',
        title,
        year: Number(year),
        ids: {
          trakt: number(trakt) ?? reservedId(known),
          slug: known,
          imdb: imdb || null,
          tmdb: number(tmdb),
          tvdb: number(tvdb),
        },
        runtime: Number(runtime),
        network: network ?? '',
        genre: genre as Genre,
        aliases: list(aliases),
        rank,
        seasons,
      })
      continue
    }
    const show = shows.at(-1)
    if (!show) throw new Error(`a season without a show: ${line}`)
    const season = parseSeason(show, line, absolute, facts[show.ids.slug] ?? {})
    if (season.number > 0) absolute += season.episodes.length
    seasons.push(season)
  }
  return shows
}

function parseSeason(show: DemoShow, line: string, absolute: number, facts: EpisodeFacts[string]): DemoSeason {
  const [seasonText, date, gap, content = ''] = line.split('|')
  const season = Number(seasonText)
  const titles = /^\d+$/.test(content)
    ? Array.from({ length: Number(content) }, (_, i) => (season === 0 ? `Special ${i + 1}` : `Episode ${i + 1}`))
    : content.split(';')
  const block = reservedEpisodes + show.ids.trakt * 100_000 + season * 1000
  const start = date ? Date.parse(`${date}T01:00:00.000Z`) : null
  const episodes = titles.map((title, i): DemoEpisode => {
    const known = facts[`${season}x${i + 1}`]
    return {
      kind: 'episode',
      show,
      season,
      number: i + 1,
      // Trakt numbers absolutely where people count that way; specials are never counted.
      numberAbs: show.genre === 'anime' && season > 0 ? absolute + i + 1 : null,
      title: known?.title ?? title,
      ids: { trakt: block + i + 1, imdb: null, tmdb: null, tvdb: null, ...known?.ids },
      runtime: known?.runtime === undefined ? show.runtime : known.runtime,
      firstAired: start === null ? null : start + i * Number(gap) * day,
    }
  })
  return { number: season, id: block, episodes }
}
