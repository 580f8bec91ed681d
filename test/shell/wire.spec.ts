// Values between page and host: what structured clone keeps is kept, what it refuses is refused.
import { expect, it } from 'vitest'
import { pack, unpack } from './wire.ts'

it('keeps undefined, in lists and in objects', () => {
  const value = [1, undefined, { a: undefined, b: null, c: ['x', undefined] }]
  expect(unpack(pack(value))).toStrictEqual(value)
})

it('refuses a function, as Electron does', () => {
  expect(() => pack([() => {}])).toThrow('could not be cloned')
})
