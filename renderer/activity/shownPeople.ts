// Which of the people one follows stand among the filters: those who are chosen, then those who fit what is typed. Pure.
import type { Person } from '../../preload/contract/activity.ts'
import { personName } from '../words/deeds.ts'

type Named = Pick<Person, 'username' | 'name'>

/** `more`: how many fit and are not shown. One who is chosen and not followed any more stands there by their user name. */
export function shownPeople(
  following: readonly Named[],
  chosen: readonly string[],
  text: string,
  most: number,
): { readonly shown: readonly Named[]; readonly more: number } {
  const typed = text.trim().toLocaleLowerCase()
  const on = chosen.map((username) => following.find((one) => one.username === username) ?? { username, name: null })
  const others = following.filter(
    (one) =>
      !chosen.includes(one.username) &&
      [personName(one), one.username].some((name) => name.toLocaleLowerCase().includes(typed)),
  )
  const shown = others.slice(0, Math.max(0, most - on.length))
  // Where nothing is left out, they stay in their places when one of them is chosen.
  const inOrder =
    shown.length === others.length && typed === ''
      ? [...following, ...on.filter((one) => !following.some(({ username }) => username === one.username))]
      : [...on, ...shown]
  return { shown: inOrder, more: others.length - shown.length }
}
