// Films and episodes of the catalogue that nobody has watched yet: what the users of the runs check in to.
import { itemByKey, movies, runtimeOf, shows } from '../../main/demo/catalogue/catalogue.ts'
import { type ItemKey, keyOf, type Playable } from '../../main/demo/catalogue/model.ts'
import { people, seededPlays } from '../../main/demo/seed.ts'
import type { Rateable } from '../../preload/contract/feed.ts'
import type { Episode, Ids, Movie, Show, Target } from '../../preload/contract/model.ts'
import type { Name } from './orders.ts'
import { beginning } from './trakt.ts'

export type ChaosItem = {
  readonly name: Name
  readonly key: ItemKey
  readonly playable: Playable
  readonly minutes: number
}

export function nameOfPlayable(item: Playable): Name {
  return item.kind === 'movie' ? `m${item.ids.trakt}` : `${item.show.ids.trakt} ${item.season}x${item.number}`
}

/** The name of what the embedded Trakt calls by this key. */
export const nameOfKey = (key: string): Name => {
  const item = itemByKey(key as ItemKey)
  return item ? nameOfPlayable(item) : key
}

const user = people.find(({ slug }) => slug === 'robin-hale')
const watched = new Set(user ? seededPlays(user, beginning).map(({ item }) => item) : [])
const aired = (item: Playable) => item.kind === 'movie' || (item.firstAired !== null && item.firstAired < beginning)

/** Short and long, films and episodes in turn. */
export const chaosItems: readonly ChaosItem[] = (() => {
  const episodes = shows.flatMap((show) =>
    show.seasons.filter(({ number }) => number > 0).flatMap((season) => season.episodes.slice(0, 4)),
  )
  const fresh = (list: readonly Playable[]) =>
    list.filter((item) => !watched.has(keyOf(item)) && aired(item) && runtimeOf(item) > 0)
  const films = fresh(movies)
  return fresh(episodes)
    .slice(0, 120)
    .flatMap((episode, n): Playable[] => [episode, ...(n % 4 === 0 ? films.slice(n / 4, n / 4 + 1) : [])])
    .map((playable) => ({
      name: nameOfPlayable(playable),
      key: keyOf(playable),
      playable,
      minutes: runtimeOf(playable),
    }))
})()

export const itemAt = (index: number): ChaosItem => {
  const item = chaosItems[index % chaosItems.length]
  if (!item) throw new Error('the catalogue is empty')
  return item
}

const poster = { path: null, tint: '#224466' }
const idsOf = (ids: { readonly [K in keyof Ids]?: Ids[K] | null }): Ids =>
  Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null)) as Ids
const media = (of: { title: string; year: number; ids: object; runtime: number }): Movie & Show => ({
  title: of.title,
  year: of.year,
  ids: idsOf(of.ids),
  runtimeMinutes: of.runtime,
  poster,
})

/** As a page asks for it. `byNumber`: what somebody typed, whose episode is not looked up yet. */
export function targetOf({ playable }: ChaosItem, byNumber: boolean): Target {
  if (playable.kind === 'movie') return { form: 'movie', movie: media(playable) }
  const show = media(playable.show)
  if (byNumber) return { form: 'number', show, season: playable.season, number: playable.number }
  const episode: Episode = {
    season: playable.season,
    number: playable.number,
    numberAbs: playable.numberAbs,
    title: playable.title,
    ids: idsOf(playable.ids),
    runtimeMinutes: playable.runtime,
    firstAiredAt: playable.firstAired,
  }
  return { form: 'episode', show, episode }
}

export function rateableOf({ playable }: ChaosItem): Rateable {
  if (playable.kind === 'movie') return { kind: 'movie', movie: media(playable) }
  const target = targetOf({ playable, name: '', key: keyOf(playable), minutes: 0 }, false)
  if (target.form !== 'episode') throw new Error('not an episode')
  return { kind: 'episode', show: target.show, episode: target.episode }
}

/** What another program sends to check in to it. */
export const wireOf = ({ playable }: ChaosItem): object =>
  playable.kind === 'movie'
    ? { movie: { ids: { trakt: playable.ids.trakt } } }
    : { episode: { ids: { trakt: playable.ids.trakt } } }
