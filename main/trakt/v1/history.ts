// What was watched: the part of one's own activity that says so.
import type { Activity } from '../../../preload/contract/activity.ts'
import type { Item } from '../../../preload/contract/model.ts'
import { ok } from '../../../preload/contract/result.ts'
import { isSameItem } from '../sameItem.ts'
import type { Feeds, Played, TraktService } from '../service.ts'

const actions = { checkin: 'checkin', scrobble: 'scrobble', seen: 'watch' } as const
const isPlay = (action: string): action is keyof typeof actions => Object.hasOwn(actions, action)

/** The films and episodes of one row; several where a season was marked as seen at once. */
function itemsOf({ subject }: Activity): readonly Item[] {
  switch (subject.kind) {
    case 'movie':
    case 'episode':
      return [subject]
    case 'episodes':
      return subject.episodes.map((episode) => ({ kind: 'episode', show: subject.show, episode }))
    default:
      return []
  }
}

/** v1 gives the latest 100 rows at most, and narrows by time only: an item is looked for here. */
export function createHistory(activity: Feeds['activity']): TraktService['history'] {
  return async ({ limit, since, item }, signal) => {
    const page = await activity(
      {
        feed: { kind: 'user' },
        types: item ? [item.kind] : ['episode', 'movie'],
        actions: ['scrobble', 'checkin', 'seen'],
        ...(since === undefined ? {} : { from: since }),
      },
      signal,
    )
    if (!page.ok) return page
    const plays = page.value.rows.flatMap((row): readonly Played[] => {
      const { action, at: watchedAt } = row
      if (!isPlay(action)) return []
      return itemsOf(row).map((one) => ({ historyId: null, watchedAt, action: actions[action], item: one }))
    })
    return ok(
      plays
        .filter((play) => (since === undefined || play.watchedAt >= since) && (!item || isSameItem(play.item, item)))
        .slice(0, Math.max(1, Math.trunc(limit) || 1)),
    )
  }
}
