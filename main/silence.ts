// What a server asked of us, kept over restarts: until when nothing may be sent to it, and that writes stay a second apart.
import type { TraktAddresses } from './ports.ts'
import type { KeptState } from './state/kept.ts'
import type { LinePace } from './trakt/line.ts'

/** It holds for the server, whoever is signed in there. `startedAt`: when this process began, epoch ms. */
export function silence(kept: KeptState, { apiUrl }: TraktAddresses, startedAt: number | undefined): LinePace {
  const before = kept.get().silence
  return {
    shutUntil: before?.server === apiUrl ? before.until : 0,
    onShut: (until) => void kept.set({ silence: { server: apiUrl, until } }),
    wroteAt: startedAt,
  }
}
