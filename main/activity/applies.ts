// Filters: what the server could not narrow, narrowed here.
import type { Activity, ActivityQuery } from '../../preload/contract/activity.ts'

/** Both ends of the range count as inside. The feed itself is the sources' matter. */
export function applies({ types, actions, from, to }: Omit<ActivityQuery, 'feed'>, activity: Activity): boolean {
  return (
    (types.length === 0 || types.includes(activity.type)) &&
    (actions.length === 0 || actions.includes(activity.action)) &&
    (from === undefined || activity.at >= from) &&
    (to === undefined || activity.at <= to)
  )
}
