// How often the open feed is looked at.
import { expect, it } from 'vitest'
import { pace, type Circumstances } from '../../main/feeds/pace.ts'

const usual: Circumstances = { quiet: 0, misses: 0, cost: 1, hidden: false, onBattery: false }

it.each<[string, Partial<Circumstances>, number]>([
  ['something just happened', {}, 1],
  ['nothing new twice', { quiet: 2 }, 4],
  ['nothing new for long', { quiet: 500 }, 7],
  ['a look costs 4 requests', { quiet: 9, cost: 4 }, 28],
  ['the window is hidden', { quiet: 9, hidden: true }, 35],
  ['on battery', { quiet: 9, onBattery: true }, 14],
  ['two failures', { quiet: 9, misses: 2 }, 28],
  ['all of it', { quiet: 9, misses: 900, cost: 25, hidden: true, onBattery: true }, 120],
])('%s: %j is %i minutes', (_name, change, minutes) => {
  expect(pace({ ...usual, ...change })).toBe(minutes * 60_000)
})
