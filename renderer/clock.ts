// The clock of the screens: one shared tick a second, only while something counts down and the page can be seen.
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let now = Date.now()
let timer: number | undefined

function tick(): void {
  now = Date.now()
  for (const listener of listeners) listener()
}

/** What main has just said is reckoned from main's now: by the last tick, what was put at 40 % would stand at 39. */
export function renewNow(): void {
  now = Date.now()
}

function arrange(): void {
  const wanted = listeners.size > 0 && document.visibilityState === 'visible'
  if (wanted && timer === undefined) {
    timer = window.setInterval(tick, 1000)
  } else if (!wanted && timer !== undefined) {
    window.clearInterval(timer)
    timer = undefined
  }
}

function onVisibility(): void {
  arrange()
  if (document.visibilityState === 'visible') tick()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    // The last tick may be long ago: nothing was counting down since.
    now = Date.now()
    document.addEventListener('visibilitychange', onVisibility)
  }
  listeners.add(listener)
  arrange()
  return () => {
    listeners.delete(listener)
    arrange()
    if (listeners.size === 0) document.removeEventListener('visibilitychange', onVisibility)
  }
}

function still(): () => void {
  return () => {}
}

/**
 * Local epoch ms, renewed every second while the component is mounted. Mount it only around what counts down; what stands
 * still for a while says so by `ticking`, and is given an old time.
 */
export function useNow(ticking = true): number {
  return useSyncExternalStore(ticking ? subscribe : still, () => now)
}

/** The same in whole minutes, epoch: what says "3 min ago" is drawn again once a minute. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(now / 60_000))
}
