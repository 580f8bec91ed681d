// Words of the desktop notifications.
import type { ComesNext } from '../preload/contract/after.ts'
import type { CheckInRequest, EpisodeItem, Item } from '../preload/contract/model.ts'
import { assertNever } from '../preload/contract/result.ts'
import { shorten } from '../preload/words/shorten.ts'
import { locale, say } from './menu/say.ts'
import { episodeCode, itemName, wantedName } from './menu/words.ts'
import type { HeldNotes } from './state/keptAfter.ts'

/** Notifications have room for more than a menu. */
const longest = 80
const named = (item: Item): { readonly name: string } => ({ name: itemName(item, longest) })
const asked = (wanted: CheckInRequest): { readonly name: string } => ({ name: wantedName(wanted, longest) })
const codeOf = ({ episode }: EpisodeItem): string => episodeCode(episode.season, episode.number)

export const checkedIn = (item: Item) => ({ title: say('news.checkedIn'), body: itemName(item, longest) })
export const scrobbling = (item: Item) => ({ title: say('news.scrobbling'), body: itemName(item, longest) })
export const savedForLater = (wanted: CheckInRequest) => ({
  title: say('news.saved'),
  body: say('news.savedDetail', asked(wanted)),
})

export const waitEnded = (wanted: CheckInRequest) => ({
  title: say('news.waitEnded'),
  body: say('news.waitEndedDetail', asked(wanted)),
})
export const waitMissed = (wanted: CheckInRequest) => ({
  title: say('news.waitMissed'),
  body: say('news.waitMissedDetail', asked(wanted)),
})
export const sentLate = (item: Item) => ({
  title: say('news.sentLate'),
  body: say('news.sentLateDetail', named(item)),
})
export const addedToHistory = (item: Item) => ({
  title: say('news.addedToHistory'),
  body: say('news.addedToHistoryDetail', named(item)),
})
export const refused = () => ({ title: say('news.refused'), body: say('news.refusedDetail') })
export const notCounted = (item: Item) => ({
  title: say('news.notCounted'),
  body: say('news.notCountedDetail', named(item)),
})

export const nextLabel = (next: EpisodeItem): string => say('news.startNext', { episode: codeOf(next) })

/** Never the title of an episode that comes: it might tell too much. */
export const finished = (item: Item, next: ComesNext) => ({
  title:
    next.kind === 'showOver' && item.kind === 'episode'
      ? say('news.finishedShow', { show: shorten(item.show.title, longest) })
      : say('news.watched'),
  body: whatNext(item, next),
})

function whatNext(item: Item, next: ComesNext): string {
  const { name } = named(item)
  const season = item.kind === 'episode' ? String(item.episode.season) : ''
  switch (next.kind) {
    case 'unknown':
    case 'caughtUp':
    case 'showOver':
      return say('news.watchedName', { name })
    case 'seasonOver':
      return say('news.watchedSeason', { name, season })
    case 'episode': {
      const episode = codeOf(next.item)
      return String(next.item.episode.season) === season
        ? say('news.watchedNext', { name, episode })
        : say('news.watchedSeasonNext', { name, season, episode })
    }
    case 'announced':
      return say('news.watchedAnnounced', { name, episode: codeOf(next.item), day: dayOf(next.airsAt) })
    default:
      return assertNever(next)
  }
}

const dayOf = (at: number): string =>
  new Intl.DateTimeFormat(locale().tag, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)

/** What came in quiet hours, said once; a line for each kind. */
export const missed = ({ waits, refused: said, uncounted }: HeldNotes) => ({
  title: say('news.missed'),
  body: [
    ...(waits === 0 ? [] : [say('news.missedWaits', { count: waits })]),
    ...(said === 0 ? [] : [say('news.missedRefused', { count: said })]),
    ...(uncounted === 0 ? [] : [say('news.missedUncounted', { count: uncounted })]),
  ].join('\n'),
})
