// Who stands among the filters.
import { expect, it } from 'vitest'
import { shownPeople } from '../../renderer/activity/shownPeople.ts'

const person = (username: string, name: string | null = null) => ({ username, name })
const few = [person('ada', 'Ada Lind'), person('bo'), person('cem')]
const many = Array.from({ length: 30 }, (_, n) => person(`user${n}`))
const names = (of: ReturnType<typeof shownPeople>) => of.shown.map(({ username }) => username)

it('few people stay in their places, whoever is chosen', () => {
  expect(names(shownPeople(few, ['cem'], '', 12))).toEqual(['ada', 'bo', 'cem'])
})

it('of many, those who are chosen come first, and the rest is counted', () => {
  const of = shownPeople(many, ['user20'], '', 12)
  expect(names(of).slice(0, 2)).toEqual(['user20', 'user0'])
  expect(of.shown).toHaveLength(12)
  expect(of.more).toBe(18)
})

it('what is typed finds them by either name, and hides nobody who is chosen', () => {
  expect(names(shownPeople(few, ['bo'], 'LIND', 12))).toEqual(['bo', 'ada'])
})

it('somebody chosen who is not followed any more can still be taken off', () => {
  expect(names(shownPeople(few, ['gone'], '', 12))).toEqual(['ada', 'bo', 'cem', 'gone'])
})
