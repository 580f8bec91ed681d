// The activity of one person: plays, ratings and deeds as rows of one kind, newest first.
import { itemByKey, runtimeOf } from './catalogue/catalogue.ts'
import type { Playable } from './catalogue/model.ts'
import type { DeedAction, Subject } from './deeds.ts'
import { deedsOf, ratingsOf, wishesOf } from './library.ts'
import type { Person } from './people.ts'
import { remembered } from './remembered.ts'
import { entryOfItem } from './thing.ts'
import { playsOf, shelfOf, watchingOf, type Play, type Shelf, type World } from './world.ts'

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

export function typeOf({ subject }: Pick<Row, 'subject'>): RowType {
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

const actions = { scrobble: 'scrobble', checkin: 'checkin', watch: 'seen' } as const

const startOf = (play: Play, item: Playable) =>
  play.action === 'checkin' ? (play.startedAt ?? play.watchedAt - runtimeOf(item) * 60_000) : play.watchedAt

/** Without a look at the time: what is yet to come is left out by whoever reads them. */
function playRows(world: World, who: Person): Row[] {
  const rows: Row[] = []
  for (const play of playsOf(world, who.slug)) {
    const item = itemByKey(play.item)
    if (!item) continue
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
      subject: entryOfItem(item),
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
  return [{ id, at: running.startedAt, who, action: 'watching', subject: entryOfItem(item), rating: null, text: null }]
}

const standing = remembered<Shelf, readonly Row[]>()

/** Everything but what runs, newest first. Two years of it, so it is made again only when something was done. */
function standingRows(world: World, who: Person): readonly Row[] {
  const shelf = shelfOf(world, who.slug)
  const { ratings, unrated, wishes, unwished } = shelf
  return standing(shelf, [playsOf(world, who.slug), ratings, unrated, wishes, unwished], () => {
    const bare = { who, rating: null, text: null }
    return [
      ...playRows(world, who),
      ...ratingsOf(world, who).map(({ id, at, entry, rating }): Row => {
        return { ...bare, id, at, action: 'rating', subject: entry, rating }
      }),
      ...wishesOf(world, who).map(({ id, at, entry }): Row => {
        return { ...bare, id, at, action: 'watchlist', subject: entry }
      }),
      ...deedsOf(world, who)
        .filter(({ action }) => action !== 'rating' && action !== 'watchlist')
        .map((deed): Row => ({ ...deed, who })),
    ].sort((a, b) => b.at - a.at || b.id - a.id)
  })
}

export function rowsOf(world: World, who: Person, now: number): readonly Row[] {
  const rows = [...runningRow(world, who, now), ...standingRows(world, who)].filter((row) => row.at <= now)
  // Only what runs may be out of its place.
  return rows.length > 1 ? rows.sort((a, b) => b.at - a.at || b.id - a.id) : rows
}
