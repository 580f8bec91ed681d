// Playing: what begins and ends, whichever generation of the API asked for it. One thing at a time over both.
import { itemByKey } from './catalogue/catalogue.ts'
import { keyOf, type ItemKey, type Playable } from './catalogue/model.ts'
import {
  addPlay,
  dropPosition,
  playsOf,
  removePlays,
  shelfOf,
  watchingOf,
  type Note,
  type Play,
  type World,
} from './world.ts'

/** Whose, and when. */
export type Who = { readonly world: World; readonly user: string; readonly now: number }

/** How long the same item cannot be scrobbled again. The documents' sample shows one hour. */
export const duplicateMs = 3_600_000

/** The play is there from the start, with its date in the future, as in Trakt's history. */
export function beginCheckIn({ world, user, now }: Who, item: Playable, minutes: number, note: Note): Play {
  const expiresAt = now + minutes * 60_000
  const play = addPlay(world, user, keyOf(item), expiresAt, 'checkin', now, { startedAt: now, note })
  shelfOf(world, user).watching = {
    playId: play.id,
    item: keyOf(item),
    action: 'checkin',
    startedAt: now,
    expiresAt,
    note,
  }
  return play
}

/** Takes back what is checked in. A scrobble is left alone, and so is what is not of the kind, where one is given. */
export function cancelCheckIn({ world, user, now }: Who, kind?: Playable['kind']): void {
  const running = watchingOf(world, user, now)
  if (running?.action !== 'checkin' || !isOf(running.item, kind)) return
  removePlays(world, user, [running.playId], now)
  shelfOf(world, user).watching = null
}

/** Runs out by itself after the rest of its length; then it leaves nothing behind. A saved position is used up by it. */
export function beginScrobble({ world, user, now }: Who, item: Playable, minutes: number, progress: number): void {
  const key = keyOf(item)
  const length = minutes * 60_000
  const startedAt = now - Math.round((length * progress) / 100)
  shelfOf(world, user).watching = {
    playId: 0,
    item: key,
    action: 'scrobble',
    startedAt,
    expiresAt: startedAt + length,
  }
  dropPosition(world, user, (p) => p.item === key, now)
}

/** Ends a running scrobble without a trace. A check-in is left alone. */
export function endScrobble({ world, user, now }: Who, kind?: Playable['kind']): void {
  const running = watchingOf(world, user, now)
  if (running?.action === 'scrobble' && isOf(running.item, kind)) shelfOf(world, user).watching = null
}

/** Writes history and ends what runs. */
export function finishScrobble(who: Who, item: Playable): Play {
  const { world, user, now } = who
  const key = keyOf(item)
  endScrobble(who)
  dropPosition(world, user, (p) => p.item === key, now)
  return addPlay(world, user, key, now, 'scrobble', now)
}

/** When the same item was scrobbled, if that is too short a while ago to do it again. */
export function recentScrobble({ world, user, now }: Who, item: Playable): number | null {
  const key = keyOf(item)
  const play = playsOf(world, user).find((p) => p.item === key && p.action === 'scrobble')
  return play && now - play.watchedAt < duplicateMs ? play.watchedAt : null
}

const isOf = (key: ItemKey, kind: Playable['kind'] | undefined) => kind === undefined || itemByKey(key)?.kind === kind
