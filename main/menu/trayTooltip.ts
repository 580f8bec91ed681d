// The tray's tooltip: one line that does not change from minute to minute.
import type { Snapshot } from '../../preload/contract/model.ts'
import { queueOf } from './queueOf.ts'
import { trouble } from './trouble.ts'
import { clockTime, itemName, percent, wantedName } from './words.ts'

/** UTF-16 units that Windows shows of a tooltip. */
const longest = 127

/** `now`: local epoch ms. */
export function trayTooltip(snapshot: Snapshot, now: number, locale?: string): string {
  const waits = queueOf(snapshot).line
  const line = text(snapshot, now, locale)
  return clip(waits === null ? line : `${line} · ${waits}`)
}

/** The names are short already; this is for a locale or a title that is longer than anyone foresaw. */
function clip(line: string): string {
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 2).replace(/[\uD800-\uDBFF]$/, '')
  const open = cut.lastIndexOf('\u2068') > cut.lastIndexOf('\u2069')
  return `${cut}…${open ? '\u2069' : ''}`
}

function text(snapshot: Snapshot, now: number, locale?: string): string {
  const { checkIn, serverOffsetMs } = snapshot
  const local = (at: number) => clockTime(at - serverOffsetMs, locale)
  if (checkIn.step === 'blocked') return `${wantedName(checkIn.wanted)} · your choice is needed`
  const found = trouble(snapshot)
  if (found?.grade === 'attention') return `Marquee · ${found.line}`
  if (checkIn.step === 'waiting') return `${wantedName(checkIn.wanted)} · check-in at ${local(checkIn.until)}`
  const playing = checkIn.playing
  if (playing && playing.expiresAt > now + serverOffsetMs)
    return `${itemName(playing.item)} · until ${local(playing.expiresAt)}`
  if (found) return `Marquee · ${found.line}`
  if (snapshot.paused) return `${itemName(snapshot.paused.item)} · paused at ${percent(snapshot.paused.progress)}`
  if (snapshot.pausedUntil !== null && snapshot.pausedUntil > now) {
    return `Marquee · paused until ${clockTime(snapshot.pausedUntil, locale)}`
  }
  return 'Marquee'
}
