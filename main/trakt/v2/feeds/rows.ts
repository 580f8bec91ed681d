// One row of a v2 list -> activities. Pure. Total: null is a row that nobody can read, and `[]` one with nothing to show.
import type { Activity, ActivityType, ListEntry, Person } from '../../../../preload/contract/activity.ts'
import type { Episode } from '../../../../preload/contract/model.ts'
import { assertNever } from '../../../../preload/contract/result.ts'
import { runtimeMinutes } from '../../runtimeMinutes.ts'
import { countOf, idOf, objectOf, oneOf } from '../../readers.ts'
import { episodeOf, type Items, watchingOf } from '../items.ts'
import { instantOf, episodeOf as wireEpisodeOf, mediaOf as wireMediaOf } from '../wire.ts'
import * as wire from './wire.ts'

export type RowReader = (raw: unknown) => readonly Activity[] | null

export type Rows = {
  readonly person: (user: wire.WireUser) => Person
  readonly entry: (raw: unknown) => ListEntry | null
  /** `who` null: each row names its person. */
  readonly play: (who: Person | null) => RowReader
  readonly playing: (who: Person) => RowReader
  readonly rating: (who: Person) => RowReader
  readonly watchlist: (who: Person) => RowReader
  readonly collected: (who: Person) => RowReader
  readonly collectedShow: (who: Person) => RowReader
  readonly comment: (who: Person) => RowReader
  /** Everybody's words about one title. */
  readonly commentOn: (subject: ListEntry) => RowReader
  /** People who watch it now: when they began is not told. */
  readonly watcher: (subject: ListEntry) => RowReader
  /** What people one follows did with it. */
  readonly social: (subject: ListEntry) => RowReader
}

/** The type of a deed about `entry`. Plays of a show or a season are plays of an episode that is not named. */
export const typeOf = (entry: ListEntry, deed: 'play' | 'word' = 'word'): ActivityType => {
  switch (entry.kind) {
    case 'movie':
    case 'episode':
      return entry.kind
    case 'show':
    case 'season':
      return deed === 'play' ? 'episode' : 'show'
    default:
      return assertNever(entry)
  }
}

/** What it is called in a key. */
const nameOf = (entry: ListEntry): string => {
  switch (entry.kind) {
    case 'movie':
      return `movie ${entry.movie.ids.trakt ?? entry.movie.ids.slug ?? entry.movie.title}`
    case 'show':
    case 'season':
    case 'episode': {
      const show = `show ${entry.show.ids.trakt ?? entry.show.ids.slug ?? entry.show.title}`
      if (entry.kind === 'show') return show
      return entry.kind === 'season'
        ? `${show} ${entry.season}`
        : `${show} ${entry.episode.season}x${entry.episode.number}`
    }
    default:
      return assertNever(entry)
  }
}

/** An episode of which nothing but its place is known. */
export const numbered = (season: number, number: number): Episode =>
  episodeOf({ season, number, number_abs: null, title: null, ids: null, runtime: null, first_aired: null })

const plain = { rating: null, text: null } as const

/** `serverNow`: the server's time, epoch ms. */
export function createRows(items: Items, serverNow: () => number): Rows {
  const person: Rows['person'] = ({ avatar, ...user }) => ({
    ...user,
    avatar: avatar === null ? null : items.avatar(avatar, user.username),
  })

  const entry: Rows['entry'] = (raw) => {
    const row = objectOf(raw)
    const movie = wireMediaOf(row?.['movie'])
    if (movie) return { kind: 'movie', movie: items.movie(movie) }
    const show = wireMediaOf(row?.['show'])
    if (row === null || !show) return null
    // An episode or a season that is there but cannot be read must not pass for its whole show.
    if (row['type'] === 'episode' || objectOf(row['episode'])) {
      const episode = wireEpisodeOf(row['episode'])
      return episode && { kind: 'episode', show: items.show(show), episode: episodeOf(episode) }
    }
    if (row['type'] === 'season' || objectOf(row['season'])) {
      const season = countOf(objectOf(row['season'])?.['number'])
      return season === null ? null : { kind: 'season', show: items.show(show), season }
    }
    return { kind: 'show', show: items.show(show) }
  }

  /** A deed about an entry that the row carries, at the time that stands under `time`. */
  const about =
    (
      who: Person,
      time: string,
      deed: (row: Readonly<Record<string, unknown>>, entry: ListEntry, at: number) => Activity | null,
    ): RowReader =>
    (raw) => {
      const row = objectOf(raw)
      const at = instantOf(row?.[time])
      const subject = entry(raw)
      const read = row && subject && at !== null ? deed(row, subject, at) : null
      return read && [read]
    }

  const spoken = (subject: ListEntry, comment: wire.WireComment, who: Person): Activity => ({
    key: `comment ${comment.id}`,
    at: comment.at,
    action: comment.action,
    type: typeOf(subject),
    who,
    subject,
    rating: null,
    text: comment.text,
  })

  return {
    person,
    entry,
    play: (fixed) => (raw) => {
      const row = objectOf(raw)
      const id = idOf(row?.['id'])
      const at = instantOf(row?.['watched_at']) ?? instantOf(row?.['activity_at'])
      const user = fixed ? null : wire.userOf(row?.['user'])
      const who = fixed ?? (user && person(user))
      const subject = entry(raw)
      if (row === null || id === null || at === null || who === null) return null
      if (subject?.kind !== 'movie' && subject?.kind !== 'episode') return null
      // A running check-in stands in history with its end: what is told is when it began.
      const minutes = at > serverNow() ? runtimeMinutes(subject) : null
      const startedAt = minutes === null ? null : Math.min(at - minutes * 60_000, serverNow())
      return [
        {
          ...plain,
          key: `history ${id}`,
          at: startedAt ?? Math.min(at, serverNow()),
          ...(startedAt === null ? {} : { startedAt }),
          action: wire.playOf(row['action']) ?? 'seen',
          type: subject.kind,
          who,
          subject,
        },
      ]
    },
    playing: (who) => (raw) => {
      const row = objectOf(raw)
      const subject = entry(raw)
      const expires_at = instantOf(row?.['expires_at'])
      const action = oneOf(['checkin', 'scrobble'])(row?.['action'])
      if (expires_at === null || action === null) return null
      if (subject?.kind !== 'movie' && subject?.kind !== 'episode') return null
      const told = { expires_at, started_at: instantOf(row?.['started_at']), action }
      const { startedAt } = watchingOf(subject, told, serverNow())
      const key = `watching ${who.slug} ${nameOf(subject)} ${startedAt}`
      return [{ ...plain, key, at: startedAt, startedAt, action: 'watching', type: subject.kind, who, subject }]
    },
    rating: (who) =>
      about(who, 'rated_at', (row, subject, at) => {
        const value = wire.ratingOf(row['rating'])
        const key = `rating ${who.slug} ${nameOf(subject)} ${at}`
        return value === null
          ? null
          : {
              key,
              at,
              action: 'rating',
              type: typeOf(subject),
              who,
              subject,
              rating: { value, simple: false },
              text: null,
            }
      }),
    watchlist: (who) =>
      about(who, 'listed_at', (_, subject, at) => ({
        ...plain,
        key: `watchlist ${who.slug} ${nameOf(subject)} ${at}`,
        at,
        action: 'watchlist',
        type: typeOf(subject),
        who,
        subject,
      })),
    collected: (who) =>
      about(who, 'collected_at', (_, subject, at) => ({
        ...plain,
        key: `collection ${who.slug} ${nameOf(subject)} ${at}`,
        at,
        action: 'collection',
        type: typeOf(subject),
        who,
        subject,
      })),
    collectedShow: (who) => (raw) => {
      const read = wire.collectedShowOf(raw)
      if (read === null) return null
      const show = items.show(read.show)
      return read.episodes.map(({ season, number, at }): Activity => {
        const subject: ListEntry = { kind: 'episode', show, episode: numbered(season, number) }
        const key = `collection ${who.slug} ${nameOf(subject)} ${at}`
        return { ...plain, key, at, action: 'collection', type: 'episode', who, subject }
      })
    },
    comment: (who) => (raw) => {
      const row = objectOf(raw)
      const comment = wire.commentOf(row?.['comment'])
      // Words about a list have no place among activities.
      if (comment && row?.['type'] === 'list') return []
      const subject = entry(raw)
      return comment && subject && [spoken(subject, comment, who)]
    },
    commentOn: (subject) => (raw) => {
      const comment = wire.commentOf(raw)
      return comment?.user ? [spoken(subject, comment, person(comment.user))] : null
    },
    watcher: (subject) => (raw) => {
      const user = wire.userOf(raw)
      if (user === null) return null
      const key = `watching ${user.slug} ${nameOf(subject)}`
      const type = typeOf(subject, 'play')
      return [{ ...plain, key, at: serverNow(), action: 'watching', type, who: person(user), subject }]
    },
    social: (subject) => (raw) => {
      const row = wire.socialOf(raw)
      if (row === null) return null
      const who = person(row.user)
      const { watchedAt, rating, comment, listedAt } = row
      const deed = (action: 'seen' | 'rating' | 'watchlist', at: number): Activity => ({
        ...plain,
        key: `${action} ${who.slug} ${nameOf(subject)} ${at}`,
        at,
        action,
        type: typeOf(subject, action === 'seen' ? 'play' : 'word'),
        who,
        subject,
      })
      return [
        ...(watchedAt === null ? [] : [deed('seen', watchedAt)]),
        ...(rating === null
          ? []
          : [{ ...deed('rating', rating.at), rating: { value: rating.value, simple: false as const } }]),
        ...(comment === null ? [] : [spoken(subject, comment, who)]),
        ...(listedAt === null ? [] : [deed('watchlist', listedAt)]),
      ]
    },
  }
}
