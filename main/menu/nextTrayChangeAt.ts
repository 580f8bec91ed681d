// When the tray's model next changes without anything new coming from Trakt or the user.
import type { Snapshot } from '../../preload/contract/model.ts'

/**
 * Local epoch ms, later than `now`; null: never by itself.
 * Linux asks each minute while something plays, because its menu stands ready and cannot be drawn anew on opening;
 * Windows and macOS draw theirs when it opens, so there only the icon counts.
 */
export function nextTrayChangeAt(snapshot: Snapshot, now: number): number | null {
  const { checkIn, undo, pausedUntil, serverOffsetMs, platform } = snapshot
  const times: number[] = []
  const playing = checkIn.playing
  if (playing) {
    const start = playing.startedAt - serverOffsetMs
    const end = playing.expiresAt - serverOffsetMs
    times.push(end)
    if (end > start && end > now) {
      const eighth = (end - start) / 8
      const over = Math.floor((now - start) / eighth)
      const atEighth = (n: number) => Math.ceil(start + n * eighth)
      // Rounding up can land on `now` itself; then it is the one after.
      times.push(atEighth(over + 1), atEighth(over + 2))
    }
    // "42 min left" becomes "41 min left" one millisecond after a whole number of minutes is left.
    if (platform === 'linux' && end > now) times.push(end - Math.floor((end - now) / 60_000) * 60_000 + 1)
  }
  if (undo) times.push(undo.until)
  if (pausedUntil !== null) times.push(pausedUntil)
  const coming = times.filter((at) => at > now)
  return coming.length === 0 ? null : Math.min(...coming)
}
