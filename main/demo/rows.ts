// The activity of one person: plays, ratings and deeds as rows of one kind, newest first.
import { itemByKey, runtimeOf } from './catalogue/catalogue.ts'
import type { Playable } from './catalogue/model.ts'
import { seededDeeds, type DeedAction, type Subject } from './deeds.ts'
import type { Person } from './people.ts'
import { playsOf, shelfOf, watchingOf, type Play, type World } from './world.ts'

export type RowAction = DeedAction | 'watching' | 'scrobble' | 'checkin' | 'seen'

export type Row = {
  /** Unique among the rows of one type. */
  readonly id: number
  /** Epoch ms: when it was done. A check-in is done when it is made, not when it counts. */
  readonly at: number
  readonly who: Person
  readonly action: RowAction
  readonly subject: Subject
  readonly rating: number | null
  readonly text: { readonly text: string; readonly spoiler: boolean } | null
}

export type RowType = 'episode' | 'show' | 'movie' | 'list'

export function typeOf({ subject }: Row): RowType {
  switch (subject.kind) {
    case 'movie':
      return 'movie'
    case 'show':
    case 'season':
      return 'show'
    case 'episodes':
      return 'episode'
    case 'list':
    case 'listEntry':
      return 'list'
  }
}

const subjectOf = (item: Playable): Subject =>
  item.kind === 'movie' ? { kind: 'movie', movie: item } : { kind: 'episodes', show: item.show, episodes: [item] }

const actions = { scrobble: 'scrobble', checkin: 'checkin', watch: 'seen' } as const

const startOf = (play: Play, item: Playable) =>
  play.action === 'checkin' ? (play.startedAt ?? play.watchedAt - runtimeOf(item) * 60_000) : play.watchedAt

function playRows(world: World, who: Person, now: number): Row[] {
  const rows: Row[] = []
  for (const play of playsOf(world, who.slug)) {
    const item = itemByKey(play.item)
    if (!item || startOf(play, item) > now) continue
    const at = startOf(play, item)
    const last = rows.at(-1)
    // What was marked as seen in one go is one row, as v1 tells it.
    if (
      play.action === 'watch' &&
      item.kind === 'episode' &&
      last?.action === 'seen' &&
      last.at === at &&
      last.subject.kind === 'episodes' &&
      last.subject.show === item.show
    ) {
      const { show, episodes } = last.subject
      rows[rows.length - 1] = { ...last, subject: { kind: 'episodes', show, episodes: [item, ...episodes] } }
      continue
    }
    rows.push({
      id: play.id,
      at,
      who,
      action: actions[play.action],
      subject: subjectOf(item),
      rating: null,
      text: null,
    })
  }
  return rows
}

function runningRow(world: World, who: Person, now: number): Row[] {
  const running = watchingOf(world, who.slug, now)
  const item = running?.action === 'scrobble' ? itemByKey(running.item) : null
  if (!running || !item) return []
  const id = 3_000_000_000 + who.id
  return [{ id, at: running.startedAt, who, action: 'watching', subject: subjectOf(item), rating: null, text: null }]
}

function ratingRows(world: World, who: Person, now: number): Row[] {
  return shelfOf(world, who.slug).ratings.flatMap((rating, n): Row[] => {
    const item = itemByKey(rating.item)
    if (!item || rating.ratedAt > now) return []
    const id = 100_000_000 + who.id * 1_000_000 + n
    return [
      { id, at: rating.ratedAt, who, action: 'rating', subject: subjectOf(item), rating: rating.rating, text: null },
    ]
  })
}

export function rowsOf(world: World, who: Person, now: number): readonly Row[] {
  const deeds = seededDeeds(who, world.anchor).map((deed): Row => ({ ...deed, who }))
  return [...runningRow(world, who, now), ...playRows(world, who, now), ...ratingRows(world, who, now), ...deeds]
    .filter((row) => row.at <= now)
    .sort((a, b) => b.at - a.at || b.id - a.id)
}
