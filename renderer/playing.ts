// Where a running item stands, by the server's clock, renewed every second.
import type { Watching } from '../preload/contract/model.ts'
import { useNow } from './clock.ts'
import { useMirror } from './mirror.ts'

/** Server epoch ms now. `ticking` false: nothing counts, and the time is an old one. */
export function useServerNow(ticking = true): number {
  const offset = useMirror((s) => s.serverOffsetMs)
  return useNow(ticking) + offset
}

/** `share` 0 to 1; lengths in ms, never negative. */
export function usePlaying(watching: Watching): {
  readonly share: number
  readonly leftMs: number
} {
  const now = useServerNow()
  const length = Math.max(1, watching.expiresAt - watching.startedAt)
  const elapsedMs = Math.min(length, Math.max(0, now - watching.startedAt))
  return { share: elapsedMs / length, leftMs: length - elapsedMs }
}
