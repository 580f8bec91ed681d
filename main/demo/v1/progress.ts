// How far somebody is in their shows, by API v1: user/progress/watched.
import type { DemoEpisode, DemoShow } from '../catalogue/model.ts'
import { json, type Reply } from '../call.ts'
import { allProgress, isAired, progressOf, type Progress } from '../progress.ts'
import { failure, unknown, type V1Ask, type V1Method } from './ask.ts'
import { showAt } from './named.ts'
import { visiblePerson } from './visible.ts'
import { episodeOf, showIds, showOf } from './wire.ts'

const share = (completed: number, aired: number) => ({
  percentage: aired === 0 ? 0 : Math.floor((100 * completed) / aired),
  aired,
  completed,
  left: aired - completed,
})

type Order = (a: Progress, b: Progress) => number
const percentage = (p: Progress) => share(p.completed, p.aired).percentage
const orders: Readonly<Record<string, Order>> = {
  title: (a, b) => a.show.title.localeCompare(b.show.title, 'en'),
  activity: (a, b) => (b.lastWatchedAt ?? 0) - (a.lastWatchedAt ?? 0),
  'most-completed': (a, b) => percentage(b) - percentage(a),
  'least-completed': (a, b) => percentage(a) - percentage(b),
  'recently-aired': (a, b) => (b.next?.firstAired ?? 0) - (a.next?.firstAired ?? 0),
  'previously-aired': (a, b) => (a.next?.firstAired ?? 0) - (b.next?.firstAired ?? 0),
}

const nextOf = (episode: DemoEpisode, pictures: string) => ({
  ...episodeOf(episode, pictures),
  num: episode.number,
})

/** Little by default; `normal` adds the address and pictures, `full` everything. */
function shown(show: DemoShow, extended: string | undefined, pictures: string) {
  const all = showOf(show, pictures)
  if (extended === 'full') return all
  const { title, year } = show
  const least = { title, year, ...showIds(show), tvrage_id: null }
  return extended === 'normal' ? { ...least, url: all.url, images: all.images } : least
}

/** `extended`: how much of the show is told. */
export function rowOf(
  progress: Progress,
  extended: string | undefined,
  { now, imageBase }: Pick<V1Ask, 'now' | 'imageBase'>,
) {
  const { show, seen, aired, completed, next } = progress
  return {
    show: shown(show, extended, imageBase),
    progress: share(completed, aired),
    seasons: show.seasons
      .filter((season) => season.number > 0)
      .map((season) => {
        const out = season.episodes.filter((e) => isAired(e, now))
        return {
          season: season.number,
          ...share(out.filter((e) => seen.has(e)).length, out.length),
          episodes: Object.fromEntries(out.map((e) => [e.number, seen.has(e)])),
        }
      }),
    // v1 says `false` where there is none.
    next_episode: next ? nextOf(next, imageBase) : false,
  }
}

/** `/user/title/sort/extended`; `all`, the default, is every show that was begun. */
function watched(ask: V1Ask): Reply {
  const { args, world, now } = ask
  const named = visiblePerson(ask, args[0])
  if ('reply' in named) return named.reply
  const [, title = 'all', sort = 'title'] = args
  const order = Object.hasOwn(orders, sort) ? orders[sort] : undefined
  if (!order) return failure('sort is not known')
  const { slug } = named.item
  if (title === 'all')
    return json(
      200,
      allProgress(world, slug, now)
        .toSorted(order)
        .map((p) => rowOf(p, args[3], ask)),
    )
  const wanted = title.split(',').map(showAt)
  if (wanted.includes(null)) return unknown('show')
  const rows = wanted.flatMap((show) => (show ? progressOf(world, slug, show, now) : []))
  return json(
    200,
    rows.toSorted(order).map((p) => rowOf(p, args[3], ask)),
  )
}

export const progressMethods: readonly V1Method[] = [
  { name: 'user/progress/watched', kind: 'read', auth: 'optional', run: watched },
]
