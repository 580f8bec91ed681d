// Which icon the tray shows.
import type { Snapshot, Watching } from '../../preload/contract/model.ts'
import type { TrayIcon } from '../ports.ts'
import { queueOf } from './queueOf.ts'
import { trouble, type Trouble } from './trouble.ts'

/** How many eighths of the running item are over, 0 to 8. `serverNow` epoch ms by the server's clock. */
export function eighthsOver(playing: Watching, serverNow: number): number {
  const length = playing.expiresAt - playing.startedAt
  if (length <= 0) return 8
  return Math.min(8, Math.max(0, Math.floor(((serverNow - playing.startedAt) * 8) / length)))
}

/** Highest first: something the user has to do, a wait, what is playing, what waits to be sent, no connection, nothing. `now`: local epoch ms. */
export function trayIcon(snapshot: Snapshot, now: number): TrayIcon {
  const { checkIn } = snapshot
  const found: Trouble | null = trouble(snapshot)
  if (checkIn.step === 'blocked' || found?.grade === 'attention' || queueOf(snapshot).refused > 0)
    return { state: 'attention' }
  if (checkIn.step === 'waiting') return { state: 'waiting' }
  const serverNow = now + snapshot.serverOffsetMs
  const playing = checkIn.playing
  if (playing && playing.expiresAt > serverNow) return { state: 'watching', eighths: eighthsOver(playing, serverNow) }
  // Says more than "offline": something of the user's waits for the connection.
  if (snapshot.queue.length > 0) return { state: 'waiting' }
  return found?.grade === 'offline' ? { state: 'offline' } : { state: 'idle' }
}
