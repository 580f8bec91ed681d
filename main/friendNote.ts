// The desktop notification of friends' check-ins: one for all that came together.
import type { FeedRow } from '../preload/contract/feed.ts'
import { shorten } from '../preload/words/shorten.ts'
import { plain } from './menu/commands.ts'
import { say } from './menu/say.ts'
import { itemName } from './menu/words.ts'
import type { Note } from './ports.ts'

/** So many are named, one a line. */
const mostNamed = 3

const nameOf = ({ activity: { who } }: FeedRow): string => shorten(who.name ?? who.username, 40)

/** The show and the number, never an episode's title: it cannot spoil anything. */
const whatOf = ({ activity: { subject } }: FeedRow): string =>
  subject.kind === 'movie' || subject.kind === 'episode' ? itemName(subject, 60) : say('news.something')

/** `rows`: never empty, newest first. */
export function friendNote(rows: readonly FeedRow[]): Note {
  const command = plain('show-window')
  const rest = { tag: 'friends', command, action: { label: say('news.open'), command } }
  const [first] = rows
  if (first && rows.length === 1)
    return { title: say('news.friend', { name: nameOf(first) }), body: whatOf(first), ...rest }
  const people = new Set(rows.map(({ activity }) => activity.who.slug)).size
  const more = rows.length - mostNamed
  const lines = rows.slice(0, mostNamed).map((row) => say('news.friendLine', { name: nameOf(row), what: whatOf(row) }))
  return {
    title:
      people === 1 && first
        ? say('news.friendOften', { name: nameOf(first), count: rows.length })
        : say('news.friends', { count: people }),
    body: [...lines, ...(more > 0 ? [say('news.more', { count: more })] : [])].join('\n'),
    ...rest,
  }
}
