// client-sequential and client-concurrent: what the v2 client costs over bare fetch, both reading the same answer of one server.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../main/electron/systemClock.ts'
import { createV2Account } from '../../main/trakt/v2/account.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakeVault } from '../fakes/vault.ts'
import { keptSession } from '../trakt/scripted.ts'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'

const script = fileURLToPath(new URL('./readServer.ts', import.meta.url))
const reads = 1000
/** Sequential reads are compared hundred by hundred, so that a busy moment meets both sides alike. */
const chunk = 100
const warmUps = 10
const rounds = 24

type Read = () => Promise<void>

export const clientCost: Bench = {
  figures: ['client-sequential', 'client-concurrent'],
  run: async () => {
    const server = fork(script, { execArgv: ['--disable-warning=ExperimentalWarning'] })
    try {
      const port = await new Promise<number>((resolve, reject) => {
        server.once('message', (message) => resolve(Number(message)))
        server.once('exit', (code) => reject(new Error(`the server ended (${String(code)})`)))
      })
      const bare = bareRead(port)
      const client = await clientRead(port)
      // What any client pays who can give up: said beside the figures, not taken off them.
      const signalled = bareRead(port, () => new AbortController().signal)
      const sequential = await compare({ client, bare }, rounds, reads / chunk, oneByOne)
      const concurrent = await compare({ client, bare }, rounds, 1, atOnce)
      const signal = {
        sequential: await compare({ client: signalled, bare }, rounds / 3, reads / chunk, oneByOne),
        concurrent: await compare({ client: signalled, bare }, rounds / 3, 1, atOnce),
      }
      return {
        values: { 'client-sequential': sequential.ratio, 'client-concurrent': concurrent.ratio },
        notes: [
          `client-sequential: ${perRead(sequential, chunk)}; with a signal fetch alone ${signal.sequential.ratio.toFixed(2)} x`,
          `client-concurrent: ${perRead(concurrent, reads)}; with a signal fetch alone ${signal.concurrent.ratio.toFixed(2)} x`,
        ],
      }
    } finally {
      server.disconnect()
    }
  },
}

async function oneByOne(read: Read): Promise<void> {
  for (let i = 0; i < chunk; i += 1) await read()
}
const atOnce = async (read: Read): Promise<void> =>
  void (await Promise.all(Array.from({ length: reads }, () => read())))

type Compared = { readonly ratio: number; readonly client: number; readonly bare: number }

const perRead = ({ client, bare }: Compared, of: number) =>
  `p50 ${((client * 1000) / of).toFixed(0)} µs a read, bare fetch ${((bare * 1000) / of).toFixed(0)} µs`

/** Both sides in turn, who begins changing from pair to pair; the median of what one pair costs over the other. */
async function compare(
  { client, bare }: { readonly client: Read; readonly bare: Read },
  times: number,
  pairs: number,
  work: (read: Read) => Promise<void>,
): Promise<Compared> {
  const clients: number[] = []
  const bares: number[] = []
  for (let pair = 0; pair < (warmUps + times) * pairs; pair += 1) {
    const first = pair % 2 === 0
    const a = await timed(() => work(first ? client : bare))
    const b = await timed(() => work(first ? bare : client))
    if (pair < warmUps * pairs) continue
    clients.push(first ? a : b)
    bares.push(first ? b : a)
  }
  return {
    ratio: percentile(
      clients.map((ms, i) => ms / (bares[i] ?? ms)),
      0.5,
    ),
    client: percentile(clients, 0.5),
    bare: percentile(bares, 0.5),
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const origin = (port: number) => `http://127.0.0.1:${port}`

/** The client as the app has it: session, limits, time limits, server clock and a parsed answer. */
async function clientRead(port: number): Promise<Read> {
  const url = origin(port)
  const addresses = { apiUrl: url, authUrl: url, clientId: 'c1'.repeat(32), clientSecret: '' }
  const vault = fakeVault()
  vault.kept.set('session', keptSession(1, Date.now() + 604_800_000, {}, addresses))
  const account = createV2Account({
    fetch,
    clock: systemClock({ onResume: () => () => {} }),
    vault,
    log: fakeLog(),
    random: Math.random,
    addresses,
    secretName: 'session',
    version: '0.0.0',
    events: { onServerOffset: () => {}, onTrouble: () => {}, onSignedOut: () => {} },
  })
  await account.restore()
  return async () => {
    const answer = await account.service.watching()
    if (!answer.ok || answer.value === null) throw new Error('the client could not read')
  }
}

/** The same request, headers included, and its JSON. */
const bareRead =
  (port: number, signal?: () => AbortSignal): Read =>
  async () => {
    const response = await fetch(`${origin(port)}/users/me/watching?extended=full%2Cimages`, {
      method: 'GET',
      ...(signal && { signal: signal() }),
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Marquee/0.0.0 (+https://github.com/marquee-app/marquee)',
        'trakt-api-version': '2',
        'trakt-api-key': 'c1'.repeat(32),
        Authorization: 'Bearer canary-access-1',
      },
    })
    const value: unknown = await response.json()
    if (typeof value !== 'object') throw new Error('bare fetch could not read')
  }
