// What people thought of the shows and films of the older two years: ratings, and a few words at the end of a show.
import { itemByKey, regularEpisodes } from './catalogue/catalogue.ts'
import type { DemoShow } from './catalogue/model.ts'
import { olderPlays } from './archive.ts'
import type { Deed } from './deeds.ts'
import { hashOf } from './hash.ts'
import type { Person } from './people.ts'
import { entryOfItem } from './thing.ts'

const minute = 60_000

/** `!`: it spoils. */
const shouts = [
  'That was it, then. I will miss them.',
  'Watched the whole thing in the evenings after work, and every one of them was a good one.',
  '! I did not expect who would stand at the door in the last scene.',
  'The middle sags, the end does not.',
  'Second time around, and I like it better than the first.',
  'Why did nobody tell me about this ten years ago?',
  '! So it was the neighbour all along. Of course it was.',
  'Not for me, though I see what others see in it.',
  'Best with subtitles and a cup of tea.',
  'The music alone.',
] as const

const reviews = [
  'It takes its time, and one is glad of every minute. The people in it talk like people, they are wrong like people, and when something happens at last it has been coming for hours without anybody saying so.',
  '! Everything turns on the promise of the first episode, and the last one keeps it in a way that nobody can like and nobody can call unfair. I would not have had the courage.',
  'A show that knows what it is: small rooms, quick words, and somebody who listens. It never tries to be bigger than that, and so it is.',
] as const

type Said = Pick<Deed, 'at' | 'action' | 'subject' | 'rating' | 'text'>

const textOf = (line: string) => ({ text: line.replace(/^!\s*/, ''), spoiler: line.startsWith('!') })

/** At the end of a show: a rating always, words now and then. */
function farewell(person: Person, show: DemoShow, at: number): Said[] {
  const chance = hashOf(`${person.slug} after ${show.ids.slug} ${at}`)
  const subject = { kind: 'show', show } as const
  const rated: Said = { at: at + 3 * minute, action: 'rating', subject, rating: 5 + (chance % 6), text: null }
  const words = chance % 4
  if (words > 1) return [rated]
  const [action, lines] = words === 0 ? (['shout', shouts] as const) : (['review', reviews] as const)
  const text = textOf(lines[(chance >>> 8) % lines.length] ?? '')
  return [rated, { at: at + 20 * minute, action, subject, rating: null, text }]
}

const cache = new Map<string, readonly Deed[]>()

/** Newest first. Ids are above those of the deeds that have a line of their own. */
export function olderDeeds(person: Person, anchor: number): readonly Deed[] {
  const name = `${person.slug} ${anchor}`
  const known = cache.get(name)
  if (known) return known
  const said = olderPlays(person, anchor).flatMap((play): Said[] => {
    const item = itemByKey(play.item)
    if (!item) return []
    const ended = item.kind === 'episode' && regularEpisodes(item.show).at(-1) === item
    if (ended) return farewell(person, item.show, play.watchedAt)
    if (play.id % (item.kind === 'movie' ? 2 : 16) !== 0) return []
    const rating = 4 + (hashOf(play.item + person.slug) % 7)
    return [{ at: play.watchedAt + 2 * minute, action: 'rating', subject: entryOfItem(item), rating, text: null }]
  })
  const deeds = said
    .toSorted((a, b) => a.at - b.at)
    .map((deed, n): Deed => ({ ...deed, id: 100_000 * person.id + 50_000 + n }))
    .reverse()
  if (cache.size >= 24) cache.clear()
  cache.set(name, deeds)
  return deeds
}
