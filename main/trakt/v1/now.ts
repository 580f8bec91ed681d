// What the account watches now, with its times: v1 tells what plays, but neither since when nor until when.
import type { Item, Movie, Show, Watching } from '../../../preload/contract/model.ts'
import { ok, type Result } from '../../../preload/contract/result.ts'
import { runtimeMinutes } from '../runtimeMinutes.ts'
import { isSameItem } from '../sameItem.ts'
import type { Feeds, NowOf, TraktService } from '../service.ts'
import { assumedMinutes } from './bodies.ts'

/** What the server still shows although it should be over gets this long, ms: then it is asked again. */
const graceMs = 60_000

export type Now = {
  readonly watching: (signal?: AbortSignal) => Promise<Result<Watching | null>>
  /** What plays, without its times. */
  readonly playing: (signal?: AbortSignal) => Promise<Result<NowOf | null>>
  /** This is about to be sent. Should its answer be lost, what plays is known by it: v1 tells no absolute numbers. */
  readonly meant: (item: Item) => void
  /** We began it, and the server took it. */
  readonly began: (watching: Watching) => void
  /** We ended it. */
  readonly ended: () => void
  /** Counts for more than what was found out. */
  readonly recall: TraktService['recall']
  /** The server says that what plays ends then, epoch ms by its clock. */
  readonly endsAt: (at: number) => void
}

const fuller = <T extends Movie | Show>(told: T, known: T): T => ({
  ...told,
  runtimeMinutes: told.runtimeMinutes ?? known.runtimeMinutes,
  poster: told.poster.path === null ? known.poster : told.poster,
})

/** What the server told, completed by what was known when it began. */
function complete(told: Item, known: Item): Item {
  if (told.kind === 'movie') return known.kind === 'movie' ? { ...told, movie: fuller(told.movie, known.movie) } : told
  if (known.kind === 'movie') return told
  const { title, ids, ...place } = told.episode
  return {
    kind: 'episode',
    show: fuller(told.show, known.show),
    episode: {
      ...known.episode,
      ...place,
      title: title ?? known.episode.title,
      ids: { ...known.episode.ids, ...ids },
      numberAbs: place.numberAbs ?? known.episode.numberAbs,
      runtimeMinutes: place.runtimeMinutes ?? known.episode.runtimeMinutes,
      firstAiredAt: place.firstAiredAt ?? known.episode.firstAiredAt,
    },
  }
}

/** `username`: whose account it is. */
export function createNow(
  ports: { readonly feeds: Pick<Feeds, 'watchingOf' | 'activity'>; readonly lookUp: TraktService['lookUp'] },
  username: string,
  serverNow: () => number,
): Now {
  /** What was begun by us, or found out before. */
  let last: Watching | null = null
  let recalled: readonly Watching[] = []
  /** Told by the server, and not yet known of what plays. */
  let toldEnd: number | null = null
  let intended: Item | null = null
  const playing = async (signal?: AbortSignal): Promise<Result<NowOf | null>> => {
    const now = await ports.feeds.watchingOf(username, signal)
    if (!now.ok || now.value === null || intended === null || !isSameItem(now.value.item, intended)) return now
    return ok({ ...now.value, item: complete(now.value.item, intended) })
  }

  /** Since when, as the account's own activity tells; null: it does not. */
  async function begunAt(
    { item, action }: NowOf,
    signal?: AbortSignal,
  ): Promise<Result<{ at: number; item: Item } | null>> {
    const page = await ports.feeds.activity(
      { feed: { kind: 'user' }, types: [item.kind], actions: [action === 'checkin' ? 'checkin' : 'watching'] },
      signal,
    )
    if (!page.ok) return page
    for (const { at, subject } of page.value.rows) {
      const about: Item | null = subject.kind === 'movie' || subject.kind === 'episode' ? subject : null
      if (about && isSameItem(about, item)) return ok({ at, item: about })
    }
    return ok(null)
  }

  /** Minutes; asked of the server when neither the item nor the activity says. */
  async function lengthOf(item: Item, signal?: AbortSignal): Promise<number> {
    const known = runtimeMinutes(item)
    if (known !== null) return known
    const { ids } = item.kind === 'movie' ? item.movie : item.show
    const type = item.kind === 'movie' ? 'movie' : 'show'
    const by = (['tvdb', 'tmdb', 'imdb'] as const).find((name) => ids[name] !== undefined)
    const id = by && ids[by]
    const found = by && id !== undefined ? await ports.lookUp({ by, id: String(id), type }, signal) : null
    // No answer is no obstacle: what plays is known, only not for how long.
    const media = found?.ok ? found.value.flatMap((hit) => (hit.kind === 'movie' ? [hit.movie] : [hit.show])) : []
    return media[0]?.runtimeMinutes ?? assumedMinutes[item.kind]
  }

  const forget = (): void => {
    last = null
    recalled = []
    toldEnd = null
  }
  /** The end that the server told, once, while it lies ahead. */
  const taken = (): number | null => {
    const end = toldEnd !== null && toldEnd > serverNow() ? toldEnd : null
    toldEnd = null
    return end
  }

  const fits = ({ item, action }: NowOf, known: Watching): boolean =>
    action === known.action && isSameItem(item, known.item)

  return {
    playing,
    watching: async (signal) => {
      const now = await playing(signal)
      if (!now.ok) return now
      if (now.value === null) {
        forget()
        return ok(null)
      }
      const told = now.value
      const { action } = told
      const known = [...(last ? [last] : []), ...recalled].findLast((one) => fits(told, one)) ?? null
      // The server may need a moment to see that it is over.
      if (known && known.expiresAt > serverNow() - graceMs) {
        const end = taken()
        const expiresAt = end ?? (known.expiresAt > serverNow() ? known.expiresAt : serverNow() + graceMs)
        last = { ...known, item: complete(told.item, known.item), ...(end !== null && { expiresAt: end }) }
        recalled = []
        return ok({ ...last, expiresAt })
      }
      const begun = await begunAt(told, signal)
      if (!begun.ok) return begun
      const seen = begun.value ? complete(told.item, begun.value.item) : told.item
      const item = known ? complete(seen, known.item) : seen
      const lengthMs = (await lengthOf(item, signal)) * 60_000
      const startedAt = Math.min(begun.value?.at ?? known?.startedAt ?? serverNow(), serverNow())
      const expiresAt = taken() ?? Math.max(startedAt + lengthMs, serverNow() + graceMs)
      last = { item, action, startedAt: Math.min(expiresAt - lengthMs, serverNow()), expiresAt }
      recalled = []
      return ok(last)
    },
    meant: (item) => {
      intended = item
    },
    began: (watching) => {
      forget()
      last = watching
    },
    ended: forget,
    recall: (known) => {
      last = null
      recalled = known
    },
    endsAt: (at) => {
      toldEnd = at
    },
  }
}
