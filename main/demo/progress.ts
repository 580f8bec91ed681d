// Progress: which episodes of a show somebody has seen, and which one comes next.
import { itemByKey, regularEpisodes } from './catalogue/catalogue.ts'
import type { DemoEpisode, DemoShow } from './catalogue/model.ts'
import { pastPlays, type World } from './world.ts'

export type Progress = {
  readonly show: DemoShow
  /** Episode to when it was last seen; specials among them. */
  readonly seen: ReadonlyMap<DemoEpisode, number>
  readonly lastWatchedAt: number | null
  /** Regular episodes that are out, and how many of them were seen. */
  readonly aired: number
  readonly completed: number
  readonly plays: number
  readonly next: DemoEpisode | null
  readonly last: DemoEpisode | null
}

export const isAired = (episode: DemoEpisode, now: number) => episode.firstAired !== null && episode.firstAired <= now

/** `seen`: as in what it makes. */
export function progressFrom(
  show: DemoShow,
  seen: ReadonlyMap<DemoEpisode, number>,
  plays: number,
  now: number,
): Progress {
  const regular = regularEpisodes(show)
  const aired = regular.filter((e) => isAired(e, now))
  let last: DemoEpisode | null = null
  for (const [episode, at] of seen) if (!last || at > (seen.get(last) ?? 0)) last = episode
  const furthest = regular.findLastIndex((e) => seen.has(e))
  // The one after the furthest that was seen; who has seen the end gets the first gap.
  const open = (e: DemoEpisode) => isAired(e, now) && !seen.has(e)
  const next = regular.slice(furthest + 1).find(open) ?? regular.find(open) ?? null
  return {
    show,
    seen,
    plays,
    lastWatchedAt: last ? (seen.get(last) ?? null) : null,
    aired: aired.length,
    completed: aired.filter((e) => seen.has(e)).length,
    next,
    last,
  }
}

/** Every show somebody has begun, last watched first. */
export function allProgress(world: World, user: string, now: number): readonly Progress[] {
  const byShow = new Map<DemoShow, { seen: Map<DemoEpisode, number>; plays: number }>()
  for (const play of pastPlays(world, user, now)) {
    const item = itemByKey(play.item)
    if (item?.kind !== 'episode') continue
    const entry = byShow.get(item.show) ?? { seen: new Map<DemoEpisode, number>(), plays: 0 }
    entry.plays += 1
    entry.seen.set(item, Math.max(entry.seen.get(item) ?? 0, play.watchedAt))
    byShow.set(item.show, entry)
  }
  return [...byShow]
    .map(([show, { seen, plays }]) => progressFrom(show, seen, plays, now))
    .sort((a, b) => (b.lastWatchedAt ?? 0) - (a.lastWatchedAt ?? 0))
}

export const progressOf = (world: World, user: string, show: DemoShow, now: number): Progress =>
  allProgress(world, user, now).find((p) => p.show === show) ?? progressFrom(show, new Map(), 0, now)
