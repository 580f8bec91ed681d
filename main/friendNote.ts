// The desktop notification of friends' check-ins: one for all that came together.
import type { FeedRow } from '../preload/contract/feed.ts'
import { plain } from './menu/commands.ts'
import { isolate, itemName, shorten } from './menu/words.ts'
import type { Note } from './ports.ts'

/** So many are named, one a line. */
const mostNamed = 3

const nameOf = ({ activity: { who } }: FeedRow) => isolate(shorten(who.name ?? who.username, 40))

/** The show and the number, never an episode's title: it cannot spoil anything. */
const whatOf = ({ activity: { subject } }: FeedRow): string =>
  subject.kind === 'movie' || subject.kind === 'episode' ? itemName(subject, 60) : 'something'

/** `rows`: never empty, newest first. */
export function friendNote(rows: readonly FeedRow[]): Note {
  const action = { label: 'Open', command: plain('show-window') }
  const [first] = rows
  if (first && rows.length === 1) return { title: `${nameOf(first)} checked in`, body: whatOf(first), action }
  const people = new Set(rows.map(({ activity }) => activity.who.slug)).size
  const more = rows.length - mostNamed
  const lines = rows.slice(0, mostNamed).map((row) => `${nameOf(row)}: ${whatOf(row)}`)
  return {
    title: people === 1 && first ? `${nameOf(first)} checked in ${rows.length} times` : `${people} friends checked in`,
    body: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    action,
  }
}
