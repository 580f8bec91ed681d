// idle-wakes: how often main wakes up in an hour of fake time, signed in, with nothing playing and nobody looking.
import { createApp } from '../../main/app.ts'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakePorts } from '../fakes/ports.ts'
import type { Bench } from './bench.ts'

const minute = 60_000

export const idleWakes: Bench = {
  figures: ['idle-wakes'],
  run: async () => {
    const clock = fakeClock()
    const trakt = createEmbedded({ clock })
    let requests = 0
    const ports = fakePorts({
      clock,
      addresses: trakt.addresses,
      fetch: (url, init) => {
        requests += 1
        return trakt.fetch(url, init)
      },
    })
    const app = createApp(ports)
    await app.start()
    await app.requests['account.signIn']()
    await quiet()
    const { signIn } = app.store.getState()
    if (signIn.step !== 'code') throw new Error(`sign-in is at ${signIn.step}`)
    trakt.approve(signIn.userCode)
    await clock.advance(minute)
    await quiet()
    const { account } = app.store.getState()
    if (account.state !== 'signedIn') throw new Error('nobody is signed in')

    const [wakesBefore, requestsBefore, drawnBefore] = [clock.wakes(), requests, ports.seen.trays.length]
    await clock.advance(60 * minute)
    const wakes = clock.wakes() - wakesBefore
    const notes = [
      `idle-wakes: ${requests - requestsBefore} requests and ${ports.seen.trays.length - drawnBefore} tray models in that hour`,
    ]
    await app.stop()
    trakt.stop()
    return { values: { 'idle-wakes': wakes }, notes }
  },
}

/** Lets everything that needs no time happen. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await settle()
}
