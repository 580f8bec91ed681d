// The whole app on the embedded Trakt in process, with a clock that moves when told, as the specs of this folder use it.
import { createHash } from 'node:crypto'
import { afterEach, vi } from 'vitest'
import { createApp, type App } from '../../main/app.ts'
import { createEmbedded, type EmbeddedTrakt } from '../../main/demo/embedded.ts'
import type { CheckInRequest, Snapshot, View } from '../../preload/contract/model.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { type FakePorts, fakePorts } from '../fakes/ports.ts'

export const context = (view: View = 'window') => ({ signal: new AbortController().signal, view })
const running: App[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.stop()))
})

/** Lets everything that needs no time happen. */
export const quiet = async () => {
  for (let turn = 0; turn < 30; turn += 1) await settle()
}

export type Rig = {
  readonly app: App
  readonly ports: FakePorts
  readonly trakt: EmbeddedTrakt
  readonly now: () => Snapshot
  /** Every request that left the app. */
  readonly sent: string[]
}

export function rig(options: Partial<Parameters<typeof fakePorts>[0]> = {}, trakt?: EmbeddedTrakt): Rig {
  const clock = options.clock ?? options.from?.clock ?? fakeClock()
  const server = trakt ?? createEmbedded({ clock })
  const sent: string[] = []
  const ports = fakePorts({
    fetch: (url, init) => {
      sent.push(url)
      return server.fetch(url, init)
    },
    addresses: server.addresses,
    ...options,
    clock,
  })
  const app = createApp(ports)
  running.push(app)
  return { app, ports, trakt: server, sent, now: () => app.store.getState() }
}

export async function signedIn(
  options: Partial<Parameters<typeof fakePorts>[0]> = {},
  trakt?: EmbeddedTrakt,
): Promise<Rig> {
  const all = rig(options, trakt)
  await all.app.start()
  await all.app.requests['account.signIn']()
  await quiet()
  const step = all.now().signIn
  if (step.step !== 'code') throw new Error(`sign-in is at ${step.step}`)
  all.trakt.approve(step.userCode)
  await all.ports.clock.advance(6_000)
  await quiet()
  return all
}

/** Signs in by name and password at an address that stands for the embedded server. */
export async function signInV1(all: Rig, server = all.trakt.addresses.apiUrl): Promise<void> {
  const { apiKey, username, password } = all.trakt.v1
  const passwordSha1 = createHash('sha1').update(password).digest('hex')
  void all.app.requests['account.signInWithPassword']({ server, apiKey, username, passwordSha1, allowInsecure: true })
  await quiet()
  // What speaks API v1 is loaded by the first who asks for it.
  await vi.dynamicImportSettled()
  await quiet()
  await all.ports.clock.advance(10_000)
  await quiet()
}

export const check = async ({ app }: Rig, text: string) => {
  const answer = await app.requests['search.find'](text, context())
  const target = answer.ok ? answer.value.hits[0]?.target : null
  if (!target) throw new Error(`nothing to check in to for ${text}`)
  return { target } satisfies CheckInRequest
}
