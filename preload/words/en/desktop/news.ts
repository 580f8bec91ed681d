// Notifications of the desktop: a short title, one or two sentences below it, and buttons.
import type { Messages } from '../../message.ts'

export const news = {
  // ---- buttons ----
  'news.undo': 'Undo',
  'news.open': 'Open',
  'news.rate': 'Rate',
  // In the empty field of a reply, where macOS has no room for a list.
  'news.rateHint': '1 to 10',
  // {episode}: "S2E4".
  'news.startNext': 'Start {episode}',

  // ---- check-ins. {name}: "Severance S2E3", "Dune (2021)" ----
  'news.checkedIn': 'Checked in',
  'news.scrobbling': 'Running as a scrobble',
  'news.saved': 'Saved',
  'news.savedDetail': '{name} is sent as soon as Trakt can be reached.',
  'news.waitEnded': 'The check-in that was waiting did not go through',
  'news.waitEndedDetail': '{name}. Nothing was sent twice; open Marquee to see why.',
  'news.waitMissed': 'A check-in was missed',
  'news.waitMissedDetail': '{name} was due while Marquee was not running.',
  'news.sentLate': 'Checked in, late',
  'news.sentLateDetail': '{name}. Trakt could not be reached before.',
  'news.addedToHistory': 'Added to your history',
  'news.addedToHistoryDetail': '{name} was over before Trakt could be reached.',
  'news.refused': 'Trakt said no to something that waited',
  'news.refusedDetail': 'Nothing is lost: it stays in Marquee until you send, change or drop it.',
  'news.notCounted': 'Not counted as watched',
  'news.notCountedDetail': '{name} ran to its end while Marquee could not tell Trakt.',

  // ---- after watching. {episode}: "S2E4" ----
  'news.watched': 'Watched to the end',
  // The whole series.
  'news.finishedShow': 'You finished {show}',
  // A title that stands as a sentence.
  'news.watchedName': '{name}.',
  'news.watchedSeason': '{name}. Season {season} is finished.',
  'news.watchedNext': '{name}. Next is {episode}.',
  'news.watchedSeasonNext': '{name}. Season {season} is finished. Next is {episode}.',
  // {day}: "Friday, December 4".
  'news.watchedAnnounced': '{name}. {episode} comes on {day}.',

  // ---- what came in quiet hours; each a line ----
  'news.missed': 'While it was quiet',
  'news.missedWaits': {
    one: '{count} check-in that waited did not go through.',
    other: '{count} check-ins that waited did not go through.',
  },
  'news.missedRefused': {
    one: 'Trakt said no to {count} thing that waited.',
    other: 'Trakt said no to {count} things that waited.',
  },
  'news.missedUncounted': {
    one: '{count} thing was not counted as watched.',
    other: '{count} things were not counted as watched.',
  },

  // ---- friends. {name}: of a person ----
  'news.friend': '{name} checked in',
  // {count}: times.
  'news.friendOften': { one: '{name} checked in {count} time', other: '{name} checked in {count} times' },
  'news.friends': { one: '{count} friend checked in', other: '{count} friends checked in' },
  // {what}: "Severance S2E3".
  'news.friendLine': '{name}: {what}',
  // For what is neither a film nor an episode.
  'news.something': 'something',
  // The last of several lines.
  'news.more': { one: 'and {count} more', other: 'and {count} more' },
} as const satisfies Messages
