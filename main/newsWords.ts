// Words of the desktop notifications.
import type { ComesNext } from '../preload/contract/after.ts'
import type { CheckInRequest, EpisodeItem, Item } from '../preload/contract/model.ts'
import { assertNever } from '../preload/contract/result.ts'
import { episodeCode, isolate, itemName, shorten, wantedName } from './menu/words.ts'
import type { HeldNotes } from './state/keptAfter.ts'

/** Notifications have room for more than a menu. */
const longest = 80
const named = (item: Item): string => itemName(item, longest)
const asked = (wanted: CheckInRequest): string => wantedName(wanted, longest)
const codeOf = ({ episode }: EpisodeItem): string => episodeCode(episode.season, episode.number)

export const undoLabel = 'Undo'
export const openLabel = 'Open'

export const checkedIn = (item: Item) => ({ title: 'Checked in', body: named(item) })
export const scrobbling = (item: Item) => ({ title: 'Running as a scrobble', body: named(item) })
export const savedForLater = (wanted: CheckInRequest) => ({
  title: 'Saved',
  body: `${asked(wanted)} is sent as soon as Trakt can be reached.`,
})

export const waitEnded = (wanted: CheckInRequest) => ({
  title: 'The check-in that was waiting did not go through',
  body: `${asked(wanted)}. Nothing was sent twice; open Marquee to see why.`,
})
export const waitMissed = (wanted: CheckInRequest) => ({
  title: 'A check-in was missed',
  body: `${asked(wanted)} was due while Marquee was not running.`,
})
export const sentLate = (item: Item) => ({
  title: 'Checked in, late',
  body: `${named(item)}. Trakt could not be reached before.`,
})
export const addedToHistory = (item: Item) => ({
  title: 'Added to your history',
  body: `${named(item)} was over before Trakt could be reached.`,
})
export const refused = {
  title: 'Trakt said no to something that waited',
  body: 'Nothing is lost: it stays in Marquee until you send, change or drop it.',
} as const
export const notCounted = (item: Item) => ({
  title: 'Not counted as watched',
  body: `${named(item)} ran to its end while Marquee could not tell Trakt.`,
})

export const rateLabel = 'Rate'
export const rateHint = '1 to 10'
export const nextLabel = (next: EpisodeItem): string => `Start ${codeOf(next)}`

/** Never the title of an episode that comes: it might tell too much. */
export const finished = (item: Item, next: ComesNext) => ({
  title: next.kind === 'showOver' && item.kind === 'episode' ? `You finished ${showName(item)}` : 'Watched to the end',
  body: [`${named(item)}.`, whatNext(item, next)].filter((part) => part !== '').join(' '),
})

const showName = ({ show }: EpisodeItem): string => isolate(shorten(show.title, longest))

function whatNext(item: Item, next: ComesNext): string {
  const season = item.kind === 'episode' ? item.episode.season : null
  switch (next.kind) {
    case 'unknown':
    case 'caughtUp':
    case 'showOver':
      return ''
    case 'seasonOver':
      return `Season ${season} is finished.`
    case 'episode':
      return next.item.episode.season === season
        ? `Next is ${codeOf(next.item)}.`
        : `Season ${season} is finished. Next is ${codeOf(next.item)}.`
    case 'announced':
      return `${codeOf(next.item)} comes on ${dayOf(next.airsAt)}.`
    default:
      return assertNever(next)
  }
}

const dayOf = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)

const some = (count: number, one: string, many: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : many(count)]

/** What came in quiet hours, said once. */
export const missed = ({ waits, refused: said, uncounted }: HeldNotes) => ({
  title: 'While it was quiet',
  body: [
    ...some(
      waits,
      '1 check-in that waited did not go through.',
      (n) => `${n} check-ins that waited did not go through.`,
    ),
    ...some(said, 'Trakt said no to 1 thing that waited.', (n) => `Trakt said no to ${n} things that waited.`),
    ...some(uncounted, '1 thing was not counted as watched.', (n) => `${n} things were not counted as watched.`),
  ].join('\n'),
})

export const friendCheckedIn = (name: string) => `${name} checked in`
export const friendCheckedInOften = (name: string, times: number) => `${name} checked in ${times} times`
export const friendsCheckedIn = (people: number) => `${people} friends checked in`
export const friendLine = (name: string, what: string) => `${name}: ${what}`
export const somethingElse = 'something'
export const moreOf = (count: number) => `and ${count} more`
