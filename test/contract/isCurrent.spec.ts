// Which versions of Electron the nightly run is content with.
import { expect, it } from 'vitest'
import { isCurrent } from '../tools/isCurrent.ts'

it.each([
  ['45.4.1', '45.4.1', true],
  ['45.4.1', '45.5.0', true],
  ['45.4.1', '45.6.0', false],
  ['45.4.1', '46.0.0', true],
  ['45.4.1', '47.0.0', false],
  ['46.0.0-beta.1', '45.4.1', true],
  ['', '45.4.1', false],
  ['45.4.1', 'latest', false],
])('%s beside %s: %s', (ours, newest, isFine) => expect(isCurrent(ours, newest)).toBe(isFine))
