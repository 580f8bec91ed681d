// One row of a v1 activity stream -> the model. Pure. Total: what cannot be shown is null.
import {
  type Activity,
  type ActivitySubject,
  type ListEntry,
  typesOfAction,
} from '../../../preload/contract/activity.ts'
import { assertNever } from '../../../preload/contract/result.ts'
import { wireActivity, type WireActivity, type WireListItem } from './activityWire.ts'
import { episodeOf, type Items } from './items.ts'

/** null: a row that nobody can read, or that says something which v1 does not know. */
export function activityOf(raw: unknown, items: Items, timeOf: (stamp: number) => number): Activity | null {
  const row = wireActivity(raw)
  if (row === null || !typesOfAction[row.action].includes(row.type)) return null
  const subject = subjectOf(row, items)
  if (subject === null) return null
  const rating = row.action === 'rating' ? ratingOf(row) : null
  // A rating without one says nothing.
  if (row.action === 'rating' && rating === null) return null
  const at = timeOf(row.at)
  return {
    key: keyOf(row, subject),
    at,
    // A check-in begins when it is made.
    ...(row.action === 'watching' || row.action === 'checkin' ? { startedAt: at } : {}),
    action: row.action,
    type: row.type,
    who: items.person(row.user),
    subject,
    rating,
    text: row.text,
  }
}

function subjectOf(row: WireActivity, items: Items): ActivitySubject | null {
  switch (row.type) {
    case 'movie':
      return row.movie && { kind: 'movie', movie: items.movie(row.movie) }
    case 'show':
      return row.show && { kind: 'show', show: items.show(row.show) }
    case 'episode': {
      const [first, ...others] = row.episodes
      if (!row.show || !first) return null
      const show = items.show(row.show)
      return others.length === 0
        ? { kind: 'episode', show, episode: episodeOf(first) }
        : { kind: 'episodes', show, episodes: [first, ...others].map(episodeOf) }
    }
    case 'list': {
      const { list } = row
      if (!list) return null
      if (row.action === 'created') return { kind: 'list', list }
      const entry = row.listItem && entryOf(row.listItem, items)
      return entry && { kind: 'listEntry', list, entry }
    }
    default:
      return assertNever(row.type)
  }
}

function entryOf({ type, movie, show, season, episode }: WireListItem, items: Items): ListEntry | null {
  switch (type) {
    case 'movie':
      return movie && { kind: 'movie', movie: items.movie(movie) }
    case 'show':
      return show && { kind: 'show', show: items.show(show) }
    case 'season':
      return show && season !== null ? { kind: 'season', show: items.show(show), season } : null
    case 'episode':
      return show && episode && { kind: 'episode', show: items.show(show), episode: episodeOf(episode) }
    default:
      return assertNever(type)
  }
}

/** Love and hate are 10 and 1 where the user rates so; 0 takes a rating back. Source: A.C, v1's ratings. */
function ratingOf({ rating, ratingAdvanced: value, usesAdvanced }: WireActivity): Activity['rating'] {
  const precise = value !== null && value >= 1 && value <= 10 ? { value, simple: false } : null
  const simple = rating === null ? null : { value: rating === 'love' ? 10 : 1, simple: true }
  return usesAdvanced ? (precise ?? simple) : (simple ?? precise)
}

/** v1 numbers its rows by type only, and has done so since 2013: older rows are told apart by what they say. */
function keyOf(row: WireActivity, subject: ActivitySubject): string {
  if (row.id !== null) return `${row.type} ${row.id}`
  return [row.type, row.action, row.at, row.user.username, nameOf(subject)].join(' ')
}

function nameOf(subject: ActivitySubject): string {
  switch (subject.kind) {
    case 'movie':
      return titleOf(subject.movie)
    case 'show':
      return titleOf(subject.show)
    case 'season':
      return `${titleOf(subject.show)} ${subject.season}`
    case 'episode':
      return `${titleOf(subject.show)} ${subject.episode.season}x${subject.episode.number}`
    case 'episodes':
      return [titleOf(subject.show), ...subject.episodes.map(({ season, number }) => `${season}x${number}`)].join(' ')
    case 'list':
      return subject.list.slug
    case 'listEntry':
      return `${subject.list.slug} ${nameOf(subject.entry)}`
    default:
      return assertNever(subject)
  }
}

const titleOf = ({ ids, title }: { readonly ids: { readonly slug?: string }; readonly title: string }) =>
  ids.slug ?? title
