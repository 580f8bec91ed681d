// The embedded Trakt in a process of its own, so that it shares no event loop with what is measured. Orders come over the process channel.
import { createEmbedded } from '../../main/demo/embedded.ts'
import type { Faults } from '../../main/demo/faults.ts'
import { serveEmbedded } from '../../main/demo/socket.ts'
import { systemClock } from '../../main/electron/systemClock.ts'

const embedded = createEmbedded({ clock: systemClock({ onResume: () => () => {} }) })
let searches = 0
let mostSearches = 0
let lastCheckIn: { readonly headers: Record<string, string>; readonly body: string } | null = null

const served = await serveEmbedded({
  ...embedded,
  exchange: async (call, signal) => {
    if (call.method === 'POST' && call.url.pathname === '/checkin')
      lastCheckIn = { headers: Object.fromEntries(call.headers), body: call.body }
    if (!call.url.pathname.startsWith('/search')) return embedded.exchange(call, signal)
    searches += 1
    mostSearches = Math.max(mostSearches, searches)
    try {
      return await embedded.exchange(call, signal)
    } finally {
      searches -= 1
    }
  },
})

const orders = {
  addresses: () => ({ ...embedded.addresses, apiUrl: served.url, authUrl: served.authUrl, v1: embedded.v1 }),
  approve: (userCode: string) => embedded.approve(userCode),
  faults: (faults: Faults) => embedded.faults(faults),
  /** The most searches at one time since the last call. */
  mostSearches: () => {
    const most = mostSearches
    mostSearches = 0
    return most
  },
  lastCheckIn: () => lastCheckIn,
}
export type Orders = typeof orders

type Order = { readonly id: number; readonly name: keyof Orders; readonly args: readonly unknown[] }

process.on('message', ({ id, name, args }: Order) => {
  // The other end is typed over the same table.
  const run = orders[name] as (...given: readonly unknown[]) => unknown
  process.send?.({ id, value: run(...args) ?? null })
})
process.once('disconnect', () => process.exit(0))
process.send?.({ id: 0, value: null })
