// What the client is to say of something made up, field by field, in either generation of the API.
import { runtimeOf } from '../../main/demo/catalogue/catalogue.ts'
import type { DemoEpisode, DemoIds, DemoMovie, DemoShow, Playable } from '../../main/demo/catalogue/model.ts'
import type { ListEntry as DemoEntry } from '../../main/demo/deeds.ts'
import type { Person as DemoPerson } from '../../main/demo/people.ts'
import { posterColors } from '../../main/demo/pictures/palette.ts'
import { picturePath, tintOf } from '../../main/trakt/pictures.ts'
import type { ListEntry, Person } from '../../preload/contract/activity.ts'
import type { Episode, Ids, Item, Movie, Show } from '../../preload/contract/model.ts'
import { fakeClock } from '../fakes/clock.ts'

/** When everything is asked, epoch ms. */
export const now = fakeClock().now()
/** Where the pictures lie. */
export const pictures = 'https://images.trakt.test'
export const detail = { full: true, images: true, imageBase: pictures, now }

type Told = {
  readonly movie: (movie: DemoMovie) => Movie
  readonly show: (show: DemoShow) => Show
  readonly episode: (episode: DemoEpisode) => Episode
  readonly person: (person: DemoPerson) => Person
  readonly item: (item: Playable) => Item
  /** Of several episodes the first. */
  readonly entry: (entry: DemoEntry) => ListEntry
}

const known = (ids: { readonly [K in keyof DemoIds]?: DemoIds[K] | undefined }): Ids =>
  Object.fromEntries(Object.entries(ids).filter(([, one]) => one !== null && one !== undefined))

const at = (path: string) => picturePath(`${pictures}/${path}`)

function toldBy(parts: Pick<Told, 'movie' | 'show' | 'episode'>): Told {
  const { movie, show, episode } = parts
  const item: Told['item'] = (made) =>
    made.kind === 'movie'
      ? { kind: 'movie', movie: movie(made) }
      : { kind: 'episode', show: show(made.show), episode: episode(made) }
  return {
    ...parts,
    item,
    person: ({ username, slug, name, vip, isProtected }) => ({
      username,
      slug,
      name,
      vip,
      isPrivate: isProtected === true,
      avatar: { path: at(`users/${slug}/avatar.svg`), tint: tintOf(username) },
    }),
    entry: (made) => {
      switch (made.kind) {
        case 'movie':
          return { kind: 'movie', movie: movie(made.movie) }
        case 'show':
          return { kind: 'show', show: show(made.show) }
        case 'season':
          return { kind: 'season', show: show(made.show), season: made.season }
        case 'episodes': {
          const [first] = made.episodes
          if (!first) throw new Error('episodes without one')
          return { kind: 'episode', show: show(made.show), episode: episode(first) }
        }
      }
    },
  }
}

/** v2 has no TVDB ids of films, and gives the colours of its posters. */
export const v2Told = toldBy({
  movie: (made) => ({
    title: made.title,
    year: made.year,
    ids: known({ ...made.ids, tvdb: undefined }),
    runtimeMinutes: made.runtime,
    poster: { path: at(`movies/${made.ids.trakt}/poster.svg`), tint: posterColors(made)[0] },
  }),
  show: (made) => ({
    title: made.title,
    year: made.year,
    ids: known(made.ids),
    runtimeMinutes: made.runtime,
    poster: { path: at(`shows/${made.ids.trakt}/poster.svg`), tint: posterColors(made)[0] },
  }),
  episode: ({ season, number, numberAbs, title, ids, runtime, firstAired }) => ({
    season,
    number,
    numberAbs,
    title,
    ids: known(ids),
    runtimeMinutes: runtime,
    firstAiredAt: firstAired,
  }),
})

/** v1 is older than Trakt's own numbers, and knows neither absolute numbers nor colours. */
export const v1Told = toldBy({
  movie: (made) => ({
    title: made.title,
    year: made.year,
    ids: known({ ...made.ids, trakt: undefined, tvdb: undefined }),
    runtimeMinutes: made.runtime,
    poster: { path: at(`movies/${made.ids.trakt}/poster.svg`), tint: tintOf(made.title) },
  }),
  show: (made) => ({
    title: made.title,
    year: made.year,
    ids: known({ ...made.ids, trakt: undefined, tmdb: undefined }),
    runtimeMinutes: made.runtime,
    poster: { path: at(`shows/${made.ids.trakt}/poster.svg`), tint: tintOf(made.title) },
  }),
  episode: (made) => ({
    season: made.season,
    number: made.number,
    numberAbs: null,
    title: made.title,
    ids: known({ tvdb: made.ids.tvdb }),
    // An episode without a length of its own is sent with that of its show.
    runtimeMinutes: runtimeOf(made),
    firstAiredAt: made.firstAired,
  }),
})
