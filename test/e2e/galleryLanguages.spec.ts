// The main screens in the languages that differ most from English: looked at as all the others are.
import { expect, it } from 'vitest'
import { judging } from '../gallery/judging.ts'
import { states } from '../gallery/states.ts'

const inOthers = states.filter(({ language }) => language !== undefined)

it('each of them is there in each of these languages', () => {
  const names = (of: string) => inOthers.filter(({ language }) => language === of).map(({ view }) => view)
  const shown = [...new Set(inOthers.flatMap(({ language }) => language ?? []))]
  const five = ['window', 'window', 'window', 'window', 'window']
  expect(shown.map((language) => names(language).sort())).toEqual(
    shown.map(() => ['palette', 'palette', 'settings', ...five]),
  )
})

judging(inOthers)
