// A mistake of the embedded Trakt's own: clients get a 500, and whoever runs it hears of it.
import { expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'

const why = new RangeError('Invalid time value')

function breaking(told?: unknown[]) {
  const embedded = createEmbedded({
    clock: fakeClock(),
    random: () => {
      throw why
    },
    ...(told && { onFault: (error: unknown) => told.push(error) }),
  })
  const ask = (signal?: AbortSignal) =>
    embedded.fetch(`${embedded.addresses.authUrl}/oauth/device/code`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'spec' },
      body: JSON.stringify({ client_id: embedded.addresses.clientId }),
      ...(signal && { signal }),
    })
  return { embedded, ask }
}

it('is answered with 500 in process too, and told once', async () => {
  const told: unknown[] = []
  const { ask } = breaking(told)
  const answer = await ask()
  expect([answer.status, await answer.json()]).toEqual([500, { status: 'failure', error: 'internal server error' }])
  expect(told).toEqual([why])
})

it('is answered with 500 where nobody listens', async () => {
  expect((await breaking().ask()).status).toBe(500)
})

it('is not what a call is that was given up: that rejects with the reason, and nothing is told', async () => {
  const told: unknown[] = []
  const { embedded, ask } = breaking(told)
  embedded.faults({ rules: [{ latencyMs: 1000 }] })
  const giveUp = new AbortController()
  const call = ask(giveUp.signal)
  giveUp.abort(new Error('enough'))
  await expect(call).rejects.toThrow('enough')
  expect(told).toEqual([])
})
