// The desktop notification of friends' check-ins: one for all that came together.
import type { FeedRow } from '../preload/contract/feed.ts'
import { plain } from './menu/commands.ts'
import { isolate, itemName, shorten } from './menu/words.ts'
import * as words from './newsWords.ts'
import type { Note } from './ports.ts'

/** So many are named, one a line. */
const mostNamed = 3

const nameOf = ({ activity: { who } }: FeedRow) => isolate(shorten(who.name ?? who.username, 40))

/** The show and the number, never an episode's title: it cannot spoil anything. */
const whatOf = ({ activity: { subject } }: FeedRow): string =>
  subject.kind === 'movie' || subject.kind === 'episode' ? itemName(subject, 60) : words.somethingElse

/** `rows`: never empty, newest first. */
export function friendNote(rows: readonly FeedRow[]): Note {
  const command = plain('show-window')
  const rest = { tag: 'friends', command, action: { label: words.openLabel, command } }
  const [first] = rows
  if (first && rows.length === 1) return { title: words.friendCheckedIn(nameOf(first)), body: whatOf(first), ...rest }
  const people = new Set(rows.map(({ activity }) => activity.who.slug)).size
  const more = rows.length - mostNamed
  const lines = rows.slice(0, mostNamed).map((row) => words.friendLine(nameOf(row), whatOf(row)))
  return {
    title:
      people === 1 && first ? words.friendCheckedInOften(nameOf(first), rows.length) : words.friendsCheckedIn(people),
    body: [...lines, ...(more > 0 ? [words.moreOf(more)] : [])].join('\n'),
    ...rest,
  }
}
