// Filters: what the server could not narrow, narrowed here.
import type { Activity, ActivityQuery, Person } from '../../preload/contract/activity.ts'

/** Both ends of the range count as inside. The feed itself is the sources' matter. */
export function applies(
  { types, actions, people = [], from, to }: Omit<ActivityQuery, 'feed'>,
  activity: Activity,
): boolean {
  return (
    (types.length === 0 || types.includes(activity.type)) &&
    (actions.length === 0 || actions.includes(activity.action)) &&
    (people.length === 0 || people.some((name) => isCalled(activity.who, name))) &&
    (from === undefined || activity.at >= from) &&
    (to === undefined || activity.at <= to)
  )
}

/** Trakt takes names in whatever case. */
const isCalled = ({ username, slug }: Person, name: string): boolean =>
  [username, slug].some((one) => one.toLowerCase() === name.toLowerCase())
