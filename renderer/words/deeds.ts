// What a row of activity says: who did what to what.
import type { Activity, ActivityAction, ListEntry, Person, TraktList } from '../../preload/contract/activity.ts'
import type { Episode } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { episodeCode, episodeLine } from '../describe.ts'
import { say, sayList } from '../say.ts'

export const personName = ({ name, username }: Pick<Person, 'name' | 'username'>): string => name ?? username

/** In two parts, because a name may run from the right: `feed.whoDid` puts them together. `who` null: oneself. */
export type Deed = { readonly who: string | null; readonly did: string }

/** What can be done to anything that can be watched, as the keys of the messages have it. */
type Verb =
  | 'isWatching'
  | 'checkedIn'
  | 'watched'
  | 'rated'
  | 'loves'
  | 'disliked'
  | 'wants'
  | 'collected'
  | 'commented'
  | 'reviewed'
/** Of others, or of oneself, where the sentence begins with it. */
type Said = Verb | `own${Capitalize<Verb>}`

const verbs: Readonly<Record<Exclude<ActivityAction, 'created' | 'item_added'>, readonly [Verb, Said]>> = {
  watching: ['isWatching', 'ownIsWatching'],
  checkin: ['checkedIn', 'ownCheckedIn'],
  scrobble: ['watched', 'ownWatched'],
  seen: ['watched', 'ownWatched'],
  rating: ['rated', 'ownRated'],
  watchlist: ['wants', 'ownWants'],
  collection: ['collected', 'ownCollected'],
  shout: ['commented', 'ownCommented'],
  review: ['reviewed', 'ownReviewed'],
}

/** null: it is about a list. */
function verbOf({ action, rating }: Activity, own: boolean): Said | null {
  if (action === 'created' || action === 'item_added') return null
  if (action === 'rating' && rating?.simple === true) {
    if (rating.value > 5) return own ? 'ownLoves' : 'loves'
    return own ? 'ownDisliked' : 'disliked'
  }
  return verbs[action][own ? 1 : 0]
}

const lineOf = (episode: Episode, veiled: boolean): string =>
  veiled ? episodeCode(episode.season, episode.number) : episodeLine(episode)

function didTo(verb: Said, entry: ListEntry, veiled: boolean): string {
  switch (entry.kind) {
    case 'movie':
      return say(`deed.${verb}Film`)
    case 'show':
      return say(`deed.${verb}Show`)
    case 'season':
      return entry.season === 0
        ? say(`deed.${verb}Specials`)
        : say(`deed.${verb}Season`, { season: String(entry.season) })
    case 'episode':
      return say(`deed.${verb}Episode`, { what: lineOf(entry.episode, veiled) })
    default:
      return assertNever(entry)
  }
}

const didToSeveral = (verb: Said, episodes: readonly Episode[]): string =>
  say(`deed.${verb}Episodes`, { count: episodes.length, what: codesOf(episodes) })

function addedTo({ name }: TraktList, entry: ListEntry, own: boolean, veiled: boolean): string {
  const added = own ? 'ownAdded' : 'added'
  switch (entry.kind) {
    case 'movie':
      return say(`deed.${added}Film`, { list: name })
    case 'show':
      return say(`deed.${added}Show`, { list: name })
    case 'season':
      return entry.season === 0
        ? say(`deed.${added}Specials`, { list: name })
        : say(`deed.${added}Season`, { list: name, season: String(entry.season) })
    case 'episode':
      return say(`deed.${added}Episode`, { list: name, what: lineOf(entry.episode, veiled) })
    default:
      return assertNever(entry)
  }
}

function didOf(activity: Activity, own: boolean, veiled: boolean): string {
  const { subject } = activity
  const verb = verbOf(activity, own)
  switch (subject.kind) {
    case 'list':
      return own ? say('deed.ownCreatedList') : say('deed.createdList')
    case 'listEntry':
      return addedTo(subject.list, subject.entry, own, veiled)
    case 'episodes':
      return verb === null ? addedSomewhere(own) : didToSeveral(verb, subject.episodes)
    case 'movie':
    case 'show':
    case 'season':
    case 'episode':
      return verb === null ? addedSomewhere(own) : didTo(verb, subject, veiled)
    default:
      return assertNever(subject)
  }
}

const addedSomewhere = (own: boolean): string => (own ? say('deed.ownAddedSomewhere') : say('deed.addedSomewhere'))

/** "S1 E1 to E4" where they follow one another, else the first few of them. Any order; never empty. */
export function codesOf(episodes: readonly Episode[]): string {
  const order = [...episodes].sort((a, b) => a.season - b.season || a.number - b.number)
  const [first, last] = [order[0], order.at(-1)]
  if (first === undefined || last === undefined) return ''
  const code = (of: Episode): string => episodeCode(of.season, of.number)
  if (order.length === 1) return code(first)
  const inRow = order.every((one, at) => one.season === first.season && one.number === first.number + at)
  if (inRow && first.season > 0) {
    const [season, from, to] = [String(first.season), String(first.number), String(last.number)]
    return say('deed.codesInRow', { season, first: from, last: to })
  }
  const shown = order.slice(0, 3).map(code)
  return sayList(order.length > 3 ? [...shown, say('deed.moreEpisodes', { count: order.length - 3 })] : shown)
}

/** "Ada" "rated S2 E3 · Who Is Alive?". `veiled`: an episode goes by its number. */
export function deedWords(activity: Activity, own: boolean, veiled: boolean): Deed {
  return { who: own ? null : personName(activity.who), did: didOf(activity, own, veiled) }
}

/** "Ada" "watched 4 episodes · S1 E1 to E4", of a run whose newest row is `first`. */
export function runWords(first: Activity, episodes: readonly Episode[], own: boolean): Deed {
  const verb = verbOf(first, own)
  return {
    who: own ? null : personName(first.who),
    did: verb === null ? addedSomewhere(own) : didToSeveral(verb, episodes),
  }
}

/** A row of a run that lies open: only which episodes. */
export function childLine({ subject }: Activity, veiled: boolean): string {
  if (subject.kind === 'episodes') return codesOf(subject.episodes)
  return subject.kind === 'episode' ? lineOf(subject.episode, veiled) : ''
}
