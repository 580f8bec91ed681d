// What was paused by hand: kept, shown, and told to Trakt as if it ran.
import type { Paused, Watching } from '../../preload/contract/model.ts'
import type { Kept, ScrobbleExtras } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { assumedMinutes, type CheckInContext, keep, runtimeOf } from './context.ts'
import { targetOf } from './sameItem.ts'
import { extrasOf, isSame } from './scrobbles.ts'

/** Shown and kept on disk; null: nothing is paused any more. */
export async function setPaused(context: CheckInContext, service: TraktService, paused: Kept['paused']): Promise<void> {
  if (context.service() !== service) return
  if (context.kept.get().paused === paused) return showPaused(context)
  const saved = keep(context, service, { paused })
  showPaused(context)
  await saved
}
export function showPaused(context: CheckInContext): void {
  const { paused } = context.kept.get()
  context.store.set({ paused: paused && asPaused(paused) })
}
export const asPaused = ({ item, progress, pausedAt, durationMinutes }: Paused): Paused => ({
  item,
  progress,
  pausedAt,
  ...(durationMinutes === undefined ? {} : { durationMinutes }),
})
/** What is left of it once something was started or ended by hand: where Trakt keeps positions it needs not be kept here too. */
export const stillPaused = (
  { capabilities }: TraktService,
  paused: Kept['paused'],
  { item }: Pick<Watching, 'item'>,
): Kept['paused'] => (paused && !capabilities.savedPositions && !isSame(paused, { item }) ? paused : null)

/** As if it ran, so that Trakt can be told of it. */
export function pausedAsRunning(paused: Paused & ScrobbleExtras, now: number): Watching & ScrobbleExtras {
  const target = targetOf(paused.item)
  const length = (paused.durationMinutes ?? runtimeOf(target) ?? assumedMinutes(target)) * 60_000
  const startedAt = now - (paused.progress / 100) * length
  const { item } = paused
  return { item, action: 'scrobble', startedAt, expiresAt: startedAt + length, ...extrasOf(paused) }
}
