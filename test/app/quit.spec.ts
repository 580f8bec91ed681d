// Quitting in the middle: the one answer that must not be cut off is that to a refresh token, which works once.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'
import { quiet, rig, signedIn } from './rig.ts'

const renewing = async () => {
  const clock = fakeClock()
  const trakt = createEmbedded({ clock })
  const answer = Promise.withResolvers<void>()
  let held = false
  const fetch = async (url: string, init?: RequestInit) => {
    const response = await trakt.fetch(url, init)
    if (held && url.includes('/oauth/token')) await answer.promise
    return response
  }
  const all = await signedIn({ clock, fetch }, trakt)
  held = true
  await clock.jump(7 * 24 * 60 * 60_000)
  all.app.looked()
  await quiet()
  return { ...all, fetch, answer }
}

describe('quitting', () => {
  it('in the middle of a renewal does not cost the session', async () => {
    const first = await renewing()
    const stopped = first.app.stop()
    await quiet()
    first.answer.resolve()
    await stopped
    const second = rig({ from: first.ports }, first.trakt)
    await second.app.start()
    await quiet()
    expect(second.now().account).toMatchObject({ state: 'signedIn' })
    await second.app.requests['search.find']('dune', { signal: new AbortController().signal, view: 'window' })
    expect(second.now().account).toMatchObject({ state: 'signedIn' })
  })

  it('does not wait longer than a few seconds', async () => {
    const { app, ports } = await renewing()
    let stopped = false
    void app.stop().then(() => (stopped = true))
    await quiet()
    expect(stopped).toBe(false)
    await ports.clock.advance(5_000)
    await quiet()
    expect(stopped).toBe(true)
  })
})
