// The shapes of the catalogue: films, shows, seasons and episodes with their ids.

export type DemoIds = {
  readonly trakt: number
  readonly slug: string
  readonly imdb: string | null
  readonly tmdb: number | null
  readonly tvdb: number | null
}

export type Genre =
  | 'drama'
  | 'comedy'
  | 'scifi'
  | 'crime'
  | 'fantasy'
  | 'horror'
  | 'anime'
  | 'family'
  | 'history'
  | 'action'

export type DemoMovie = {
  readonly kind: 'movie'
  readonly title: string
  readonly year: number
  readonly ids: DemoIds
  readonly runtime: number
  readonly genre: Genre
  /** Other names people type, original titles among them. */
  readonly aliases: readonly string[]
  /** Place in the catalogue: breaks ties in searches, known titles first. */
  readonly rank: number
}

export type DemoEpisode = {
  readonly kind: 'episode'
  readonly show: DemoShow
  /** 0: specials. */
  readonly season: number
  readonly number: number
  readonly numberAbs: number | null
  readonly title: string
  readonly ids: Omit<DemoIds, 'slug'>
  /** Minutes; null: Trakt knows none, and falls back to the show's. */
  readonly runtime: number | null
  /** Epoch ms; null: not announced. */
  readonly firstAired: number | null
}

export type DemoSeason = { readonly number: number; readonly id: number; readonly episodes: readonly DemoEpisode[] }

export type DemoShow = {
  readonly kind: 'show'
  readonly title: string
  readonly year: number
  readonly ids: DemoIds
  readonly runtime: number
  readonly network: string
  readonly genre: Genre
  readonly aliases: readonly string[]
  readonly rank: number
  /** Ascending; specials first where there are any. */
  readonly seasons: readonly DemoSeason[]
}

/** What can be watched. */
export type Playable = DemoMovie | DemoEpisode
/** `m28`, `e16`: how the state names something that can be watched. */
export type ItemKey = `m${number}` | `e${number}`

export const keyOf = (item: Playable): ItemKey => (item.kind === 'movie' ? `m${item.ids.trakt}` : `e${item.ids.trakt}`)
