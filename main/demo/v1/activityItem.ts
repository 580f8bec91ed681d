// One row of activity as API v1 tells it: which fields it has follows from its type and action.
import type { DemoEpisode, DemoMovie, DemoShow } from '../catalogue/model.ts'
import type { DemoList, ListEntry, Subject } from '../deeds.ts'
import { escapeHtml } from '../oauth/page.ts'
import { typeOf, type Row } from '../rows.ts'
import { seconds } from './ask.ts'
import {
  episodeNumbers,
  episodeOf,
  movieIds,
  movieOf,
  personOf,
  showIds,
  showOf,
  userUrl,
  type Pictures,
} from './wire.ts'

export type ItemShape = {
  /** Only time, type, action, user name and ids. */
  readonly min: boolean
  readonly pictures: Pictures
  readonly imageBase: string
  readonly now: number
}

const units = [
  ['day', 'd', 86_400],
  ['hour', 'h', 3600],
  ['minute', 'm', 60],
  ['second', 's', 1],
] as const

/** `{full: '5 minutes', short: '5m'}` */
function elapsed(at: number, now: number) {
  const passed = Math.max(0, seconds(now) - seconds(at))
  const [name, letter, length] = units.find(([, , s]) => passed >= s) ?? units[3]
  const count = Math.floor(passed / length)
  return { full: `${count} ${name}${count === 1 ? '' : 's'}`, short: `${count}${letter}` }
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** `{day: 'Wednesday', time: '8:15pm'}`, in universal time. */
function when(at: number) {
  const date = new Date(at)
  const hour = date.getUTCHours()
  const minute = String(date.getUTCMinutes()).padStart(2, '0')
  return { day: days[date.getUTCDay()], time: `${hour % 12 || 12}:${minute}${hour < 12 ? 'am' : 'pm'}` }
}

const movie = (m: DemoMovie, shape: ItemShape) => (shape.min ? movieIds(m) : movieOf(m, shape.pictures))
const show = (s: DemoShow, shape: ItemShape) => (shape.min ? showIds(s) : showOf(s, shape.pictures))
const episode = (e: DemoEpisode, shape: ItemShape) =>
  shape.min ? { ...episodeNumbers(e), tvdb_id: e.ids.tvdb } : episodeOf(e, shape.pictures)

function entryOf(entry: ListEntry, shape: ItemShape) {
  switch (entry.kind) {
    case 'movie':
      return { type: 'movie', movie: movie(entry.movie, shape) }
    case 'show':
      return { type: 'show', show: show(entry.show, shape) }
    case 'season':
      return { type: 'season', show: show(entry.show, shape), season: entry.season }
    case 'episodes': {
      const [first] = entry.episodes
      return { type: 'episode', show: show(entry.show, shape), ...(first && { episode: episode(first, shape) }) }
    }
  }
}

const listOf = (list: DemoList, row: Row, { min }: ItemShape) =>
  min
    ? { slug: list.slug }
    : {
        name: list.name,
        slug: list.slug,
        url: `${userUrl(row.who)}/lists/${list.slug}`,
        description: list.description,
        privacy: 'public',
        show_numbers: false,
        allow_shouts: true,
      }

/** These two are told as a list of episodes, also when there is one. */
const isMany = ({ action }: Row) => action === 'seen' || action === 'collection'

function subjectOf(subject: Subject, row: Row, shape: ItemShape) {
  switch (subject.kind) {
    case 'list':
      return { list: listOf(subject.list, row, shape) }
    case 'listEntry':
      return { list: listOf(subject.list, row, shape), list_item: entryOf(subject.entry, shape) }
    case 'episodes': {
      const all = subject.episodes.map((e) => episode(e, shape))
      return { show: show(subject.show, shape), ...(isMany(row) ? { episodes: all } : { episode: all[0] }) }
    }
    case 'movie':
    case 'show':
    case 'season': {
      const { type: _inItems, ...media } = entryOf(subject, shape)
      return media
    }
  }
}

/** Who rates by love and hate has them as 10 and 1. */
function ratingOf(rating: number, who: Row['who']) {
  const loved = rating >= 6
  return {
    rating: loved ? 'love' : 'hate',
    rating_advanced: who.ratesSimply ? (loved ? 10 : 1) : rating,
    use_rating_advanced: who.ratesSimply !== true,
  }
}

function saidOf({ id, action, rating, text, who }: Row) {
  if (rating !== null) return ratingOf(rating, who)
  if (text === null) return {}
  const said = { id, text: text.text, text_html: `<p>${escapeHtml(text.text)}</p>`, spoiler: text.spoiler }
  return action === 'review' ? { review: said } : { shout: said }
}

export function itemOf(row: Row, shape: ItemShape) {
  const { id, at, action, subject, who } = row
  const least = { id, timestamp: seconds(at), type: typeOf(row), action }
  if (shape.min) return { ...least, user: { username: who.username }, ...subjectOf(subject, row, shape) }
  return {
    ...least,
    when: when(at),
    elapsed: elapsed(at, shape.now),
    user: personOf(who, shape.imageBase),
    ...subjectOf(subject, row, shape),
    ...saidOf(row),
  }
}
