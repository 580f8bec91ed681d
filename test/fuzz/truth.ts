// What the embedded Trakt truly answers to everything that can be asked, noted down once: what the lies are made of.
import { sha1 } from '../../main/demo/v1/credentials.ts'
import { createEmbedded } from '../../main/demo/embedded.ts'
import type { Fetch } from '../../main/ports.ts'
import type { TraktAccount } from '../../main/trakt/service.ts'
import { createV1Account } from '../../main/trakt/v1/account.ts'
import type { V1Credentials } from '../../main/trakt/v1/credentials.ts'
import { createV2Account } from '../../main/trakt/v2/account.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakeVault } from '../fakes/vault.ts'
import type { Script } from '../trakt/scripted.ts'
import { serviceCalls } from './serviceCalls.ts'
import type { Said, Twist } from './twist.ts'

export type Truth = {
  readonly now: number
  /** v1: whom the answers are for. */
  readonly credentials: V1Credentials
  /** Answers as noted, each twisted by the next of `twists` in turn. */
  readonly script: (twists: readonly Twist[]) => Script
}

export async function truthOf(generation: 'v1' | 'v2'): Promise<Truth> {
  const clock = fakeClock()
  const embedded = createEmbedded({ clock })
  embedded.faults({ writeLimit: 'off' })
  const { apiUrl } = embedded.addresses
  const { apiKey, username, password } = embedded.v1
  const credentials = { server: apiUrl, apiKey, username, passwordSha1: sha1(password), allowInsecure: false }
  const said = new Map<string, Said>()
  const fetch: Fetch = async (url, init) => {
    const response = await embedded.fetch(url, init)
    const { status } = response
    const body = await response.text()
    said.set(`${init?.method ?? 'GET'} ${new URL(url).pathname}`, { status, body })
    return new Response(body === '' ? null : body, { status, headers: response.headers })
  }
  const ports = {
    fetch,
    clock,
    vault: fakeVault(),
    log: fakeLog(),
    random: () => 0.5,
    version: '1.2.3',
    events: { onServerOffset: () => {}, onTrouble: () => {}, onSignedOut: () => {} },
  }
  const account: TraktAccount =
    generation === 'v1'
      ? createV1Account({ ...ports, credentials, secretName: 'passwordSession' })
      : createV2Account({ ...ports, addresses: embedded.addresses, secretName: 'session' })
  const settled = async <T>(work: Promise<T>): Promise<T> => {
    const state = { done: false }
    const mark = () => void (state.done = true)
    work.then(mark, mark)
    while (!state.done) await clock.advance(250)
    return work
  }
  await settled(
    account.signIn((step) => {
      if (step.step === 'code') embedded.approve(step.userCode)
    }, new AbortController().signal),
  )
  for (const { run } of serviceCalls.filter(({ name }) => name !== 'signIn'))
    await settled(run(account, new AbortController().signal))
  // Something plays in the end, so that what tells of it is not empty.
  await settled(account.service.checkIn({ target: { form: 'absolute', show: onePiece, numberAbs: 164 } }))
  await settled(account.service.watching())
  account.stop()
  embedded.stop()

  return {
    now: clock.now(),
    credentials,
    script: (twists) => (sent, index) => {
      const truth = said.get(`${sent.method} ${sent.url.pathname}`) ?? { status: 404, body: '{}' }
      const { status, body } = twists.length === 0 ? truth : (twists[index % twists.length]?.(truth) ?? truth)
      const hasBody = body !== '' && status !== 204
      return new Response(hasBody ? body : null, { status, headers: { 'content-type': 'application/json' } })
    },
  }
}

const onePiece = {
  title: 'One Piece',
  year: 1999,
  ids: { trakt: 37696, tvdb: 81797 },
  runtimeMinutes: 24,
  poster: { path: null, tint: '#222222' },
}
