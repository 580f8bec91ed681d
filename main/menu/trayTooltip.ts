// The tray's tooltip: one line that does not change from minute to minute.
import type { Snapshot } from '../../preload/contract/model.ts'
import { queueOf } from './queueOf.ts'
import { say, sayPercent } from './say.ts'
import { trouble } from './trouble.ts'
import { clockTime, itemName, wantedName } from './words.ts'

/** UTF-16 units that Windows shows of a tooltip. */
const longest = 127

/** `now`: local epoch ms. */
export function trayTooltip(snapshot: Snapshot, now: number): string {
  const waits = queueOf(snapshot).line
  const line = text(snapshot, now)
  return clip(waits === null ? line : say('tray.beside', { first: line, second: waits }))
}

/** The names are short already; this is for a language or a title that is longer than anyone foresaw. */
function clip(line: string): string {
  if (line.length <= longest) return line
  for (let room = longest - 1; room > 0; room -= 1) {
    const cut = line.slice(0, room).replace(/[\uD800-\uDBFF]$/, '')
    // What was isolated ends with the line.
    const closed = `${cut}…${'\u2069'.repeat(openIn(cut))}`
    if (closed.length <= longest) return closed
  }
  return ''
}

const openIn = (line: string): number => line.split(/[\u2066-\u2068]/).length - line.split('\u2069').length

function text(snapshot: Snapshot, now: number): string {
  const { checkIn, serverOffsetMs } = snapshot
  const local = (at: number) => clockTime(at - serverOffsetMs)
  if (checkIn.step === 'blocked') return say('tray.tooltipChoice', { name: wantedName(checkIn.wanted) })
  const found = trouble(snapshot)
  if (found?.grade === 'attention') return ofMarquee(found.line)
  if (checkIn.step === 'waiting')
    return say('tray.tooltipWaiting', { name: wantedName(checkIn.wanted), time: local(checkIn.until) })
  const playing = checkIn.playing
  if (playing && playing.expiresAt > now + serverOffsetMs)
    return say('tray.tooltipPlaying', { name: itemName(playing.item), time: local(playing.expiresAt) })
  if (found) return ofMarquee(found.line)
  const { paused } = snapshot
  if (paused) return say('tray.paused', { name: itemName(paused.item), progress: sayPercent(paused.progress) })
  if (snapshot.pausedUntil !== null && snapshot.pausedUntil > now) {
    return say('tray.tooltipPaused', { time: clockTime(snapshot.pausedUntil) })
  }
  return 'Marquee'
}

const ofMarquee = (line: string): string => say('tray.beside', { first: 'Marquee', second: line })
