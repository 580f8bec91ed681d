// What a page is told of the snapshot: what is not the very same, and nothing else.
import { expect, it } from 'vitest'
import { changedParts } from '../../main/state/changedParts.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'

const before = initialSnapshot({ platform: 'linux', version: '0', hasKey: true })

it('is the parts that changed, each of them whole', () => {
  const settings = { ...before.settings, message: 'x' }
  expect(changedParts(before, { ...before, settings, after: null, pausedUntil: 5 })).toEqual({
    settings,
    pausedUntil: 5,
  })
})

it('is nothing where nothing changed', () => {
  expect(changedParts(before, { ...before })).toBeNull()
})

it('is a part that went back to nothing', () => {
  expect(changedParts({ ...before, pausedUntil: 5 }, before)).toEqual({ pausedUntil: null })
})
