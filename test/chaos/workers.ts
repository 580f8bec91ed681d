// The processes that play schedules, several at a time.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Performed } from './perform.ts'
import type { Schedule } from './schedule.ts'
import type { Play, Played } from './worker.ts'

export type Workers = {
  readonly count: number
  /** Waits for its turn. `isSoft`: see Begin in orders.ts. */
  readonly play: (schedule: Schedule, isSoft: boolean) => Promise<Performed>
  readonly stop: () => Promise<void>
}

const script = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** `file`: the bundle of the app's process. */
export async function startWorkers(count: number, file: string): Promise<Workers> {
  const waiting = new Map<number, (performed: Performed) => void>()
  let plays = 0
  const children = Array.from({ length: count }, () =>
    fork(script, [file], { execArgv: ['--disable-warning=ExperimentalWarning'] }),
  )
  const free = await Promise.all(
    children.map(
      (child) =>
        new Promise<typeof child>((resolve, reject) => {
          child.once('exit', (code) => reject(new Error(`a worker ended (${String(code)})`)))
          child.once('message', () => resolve(child))
        }),
    ),
  )
  const queue: (() => void)[] = []
  for (const child of children)
    child.on('message', ({ played, performed }: Played) => {
      waiting.get(played)?.(performed)
      waiting.delete(played)
      free.push(child)
      queue.shift()?.()
    })
  return {
    count,
    play: async (schedule, isSoft) => {
      while (free.length === 0) await new Promise<void>((resolve) => void queue.push(resolve))
      const child = free.pop()
      if (!child) throw new Error('no worker is free')
      plays += 1
      const play = plays
      return new Promise((resolve) => {
        waiting.set(play, resolve)
        child.send({ play, schedule, isSoft } satisfies Play)
      })
    },
    stop: async () => {
      await Promise.all(
        children.map(
          (child) =>
            new Promise<void>((resolve) => {
              child.once('exit', () => resolve())
              child.disconnect()
            }),
        ),
      )
    },
  }
}
