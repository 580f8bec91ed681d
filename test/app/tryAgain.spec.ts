// The button that tries again: it asks at once, and not when the loop would have woken up by itself.
import { expect, it } from 'vitest'
import { quiet, signedIn } from './rig.ts'

it('asks Trakt at once when the user wants it tried again', async () => {
  const all = await signedIn()
  await all.ports.clock.advance(20_000)
  await quiet()
  all.sent.length = 0
  all.app.requests['app.refresh']()
  await quiet()
  expect(all.sent.filter((url) => new URL(url).pathname.endsWith('/watching'))).toHaveLength(1)
})
