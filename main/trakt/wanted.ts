// What of a feed's query a list could hold at all. Pure, for both generations of the API.
import {
  type ActivityAction,
  type ActivityQuery,
  type ActivityType,
  typesOfAction,
} from '../../preload/contract/activity.ts'

type Asked = Pick<ActivityQuery, 'types' | 'actions'>

const isOfTypes = ({ types }: Asked, of: readonly ActivityType[]): boolean =>
  types.length === 0 || of.some((type) => types.includes(type))

/** Whether a list of such deeds can have a row that was asked for; `types`: what its rows are about, where that is narrower. */
export const couldHold = (asked: Asked, actions: readonly ActivityAction[], types?: readonly ActivityType[]): boolean =>
  actions.some(
    (action) =>
      (asked.actions.length === 0 || asked.actions.includes(action)) &&
      isOfTypes(asked, types ?? typesOfAction[action]),
  )

/** The actions that were asked for and that a feed of `actions` cannot show; null: it can show some of what was asked. */
export function outOfReach(asked: Asked, actions: readonly ActivityAction[]): readonly ActivityAction[] | null {
  if (couldHold(asked, actions)) return null
  if (asked.actions.length > 0) return asked.actions
  return allActions.filter((action) => isOfTypes(asked, typesOfAction[action]))
}

// Object.keys knows no better than `string[]`; the record has exactly these.
export const allActions = Object.keys(typesOfAction) as readonly ActivityAction[]
