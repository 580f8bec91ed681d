// Which feeds can be chosen, for what is typed; one that the account cannot have stands there with the reason. Pure.
import type { FeedActions } from '../../preload/contract/account.ts'
import type { Feed, Person } from '../../preload/contract/activity.ts'
import type { Movie, Picture, Show } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { SearchHit } from '../../preload/contract/search.ts'
import { movieLine } from '../describe.ts'
import { facts } from '../facts.ts'
import { say } from '../say.ts'
import { feedName } from '../words/feedName.ts'
import { personName } from '../words/deeds.ts'

export type Choice = {
  readonly key: string
  readonly title: string
  readonly line: string
  readonly poster: Picture | null
  readonly disabled: boolean
  readonly does:
    | { readonly kind: 'open'; readonly feed: Feed }
    | { readonly kind: 'pick'; readonly media: SearchHit['media'] }
}

export type Choosing = {
  readonly can: FeedActions
  readonly people: readonly Person[]
  readonly text: string
  readonly hits: readonly SearchHit[]
  /** The kind of titles that are picked already; others take their place. */
  readonly picked: 'show' | 'movie' | null
}

export const keyOf = ({ ids, title }: Show | Movie): string => String(ids.trakt ?? ids.slug ?? title)

const matches = (text: string, ...names: readonly string[]): boolean =>
  names.some((name) => name.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase()))

const feeds: readonly (Feed & { readonly kind: 'user' | 'friends' | 'community' })[] = [
  { kind: 'user' },
  { kind: 'friends' },
  { kind: 'community' },
]

function feedLine(kind: (typeof feeds)[number]['kind']): string {
  switch (kind) {
    case 'user':
      return say('feed.meLine')
    case 'friends':
      return say('feed.friendsLine')
    case 'community':
      return say('feed.everyoneLine')
    default:
      return assertNever(kind)
  }
}

function showLine({ year }: Show): string {
  return facts([say('feed.show'), ...(year === null ? [] : [String(year)])])
}

function hitChoice({ key, media }: SearchHit, can: FeedActions): Choice {
  const isShow = media.kind === 'show'
  const had = (isShow ? can.shows : can.movies) !== undefined
  const of = isShow ? media.show : media.movie
  const about = isShow ? showLine(media.show) : movieLine(media.movie)
  return {
    key,
    title: of.title,
    line: had ? about : isShow ? say('feed.noShows') : say('feed.noFilms'),
    poster: of.poster,
    disabled: !had,
    does: { kind: 'pick', media },
  }
}

export function feedChoices({ can, people, text, hits, picked }: Choosing): readonly Choice[] {
  const own = feeds
    .filter((feed) => matches(text, feedName(feed)))
    .map((feed): Choice => {
      const had = can[feed.kind] !== undefined
      return {
        key: feed.kind,
        title: feedName(feed),
        line: had ? feedLine(feed.kind) : say('feed.noSuchFeed'),
        poster: null,
        disabled: !had,
        does: { kind: 'open', feed },
      }
    })
  const known = people
    .filter((person) => matches(text, personName(person), person.username))
    .map((person): Choice => ({
      key: `@${person.slug}`,
      title: personName(person),
      line: person.isPrivate ? facts([person.username, say('feed.private')]) : person.username,
      poster: null,
      disabled: false,
      does: { kind: 'open', feed: { kind: 'user', username: person.username } },
    }))
  const titles = text.trim() === '' ? [] : hits.map((hit) => hitChoice(hit, can))
  // Once titles are picked, more of them is what is looked for.
  return picked !== null && text.trim() === '' ? [] : picked !== null ? titles : [...own, ...known, ...titles]
}

/** Empty: all; null: no whole number. */
function numberOf(text: string): number | 'all' | null {
  if (text.trim() === '') return 'all'
  return /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null
}

/** `season` and `number` as typed, of the one show. null: they make no sense. */
export function feedOf(
  kind: 'show' | 'movie',
  picked: readonly (Show | Movie)[],
  season: string,
  number: string,
): Feed | null {
  if (kind === 'movie') return { kind: 'movies', movies: picked }
  const [show] = picked
  const [inSeason, at] = [numberOf(season), numberOf(number)]
  if (show === undefined || inSeason === null || at === null) return null
  if (inSeason === 'all') return at === 'all' ? { kind: 'shows', shows: picked } : null
  return at === 'all'
    ? { kind: 'seasons', show, season: inSeason }
    : { kind: 'episodes', show, season: inSeason, number: at }
}
