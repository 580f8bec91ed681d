// Time that stands still until it is told to pass, for the whole process: an idle hour in a second, with its wakes counted.

type Timer = { readonly id: number; at: number; readonly every: number | null; readonly run: () => void }

const real = { setTimeout: globalThis.setTimeout, now: Date.now }
const timers = new Map<number, Timer>()
let on = false
let now = 0
let ids = 0
let wakes = 0

/** Before the app is loaded (`MARQUEE_SHELL_TIME=fake`). Starts at the real time. */
export function installFakeTime(): void {
  on = true
  now = real.now()
  Date.now = () => now
  const add = (run: (...args: unknown[]) => void, ms: number | undefined, repeats: boolean, args: unknown[]) => {
    ids += 1
    const every = Math.max(1, ms ?? 0)
    timers.set(ids, { id: ids, at: now + every, every: repeats ? every : null, run: () => run(...args) })
    return handle(ids)
  }
  const drop = (timer: unknown) => void timers.delete(Number(timer))
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms?: number, ...args: unknown[]) => add(run, ms, false, args),
    setInterval: (run: () => void, ms?: number, ...args: unknown[]) => add(run, ms, true, args),
    clearTimeout: drop,
    clearInterval: drop,
  })
}

/** Lets `ms` pass, timer by timer, giving what each one started a few turns of the loop to finish. */
export async function advance(ms: number): Promise<{ readonly wakes: number; readonly timers: number }> {
  if (!on) throw new Error('start the host with MARQUEE_SHELL_TIME=fake')
  const end = now + ms
  wakes = 0
  // The start of the app reads files; an hour that begins before that is over would be an empty one.
  await new Promise((resolve) => real.setTimeout(resolve, 250))
  for (;;) {
    const next = [...timers.values()].sort((a, b) => a.at - b.at)[0]
    if (!next || next.at > end) break
    now = Math.max(now, next.at)
    if (next.every === null) timers.delete(next.id)
    else next.at += next.every
    wakes += 1
    next.run()
    await turns()
  }
  now = end
  return { wakes, timers: timers.size }
}

/** What Node's timers can do besides being a number. */
function handle(id: number): object {
  const timer = {
    ref: () => timer,
    unref: () => timer,
    hasRef: () => true,
    refresh: () => timer,
    [Symbol.toPrimitive]: () => id,
  }
  return timer
}

/** Files and requests of the app are real and take real time: 5 ms is enough for those of an idle hour. */
async function turns(): Promise<void> {
  await new Promise((resolve) => real.setTimeout(resolve, 5))
}
