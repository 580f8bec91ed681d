// The app's process, from outside: started warm, given orders, and gone at any moment.
import { type ChildProcess, fork } from 'node:child_process'
import { createInterface } from 'node:readline'
import { dirname, join } from 'node:path'
import type { Held, Order, Told } from './orders.ts'

export type AppProcess = {
  /** Resolves with the first word of that kind after the order; null: it died before. */
  readonly order: <K extends Told['told']>(order: Order, answer: K) => Promise<Extract<Told, { told: K }> | null>
  readonly send: (order: Order | Held) => void
  readonly onTold: (listener: (told: Told) => void) => void
  readonly isAlive: () => boolean
  /** The process itself, however it dies otherwise. */
  readonly stop: () => Promise<void>
  /** Resolves when it is dead. */
  readonly kill: () => Promise<void>
  readonly gone: Promise<void>
  /** Softly dead: the same process, for the next life. null: it is really gone. */
  readonly next: () => AppProcess | null
}

/** Real ms that one order may take. */
const patienceMs = 60_000

/** `isSoft`: a death is told and not a signal; see Begin. */
export function startProcess(file: string, isSoft: boolean): AppProcess {
  const child = fork(file, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(file), 'compiled') },
  })
  const words: string[] = []
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => words.push(line))
  child.on('error', () => {})
  const exited = new Promise<number | null>((resolve) => void child.once('exit', resolve))
  // After the exit there may still be words on the channel.
  const silent = new Promise<void>((resolve) => void child.once('disconnect', () => resolve()))
  const end = Promise.all([exited, silent]).then(([code]) =>
    code === null || code === 0 ? null : `ended with ${code}: ${words.join('\n')}`,
  )
  return lifeIn(child, end, isSoft)
}

function lifeIn(child: ChildProcess, end: Promise<string | null>, isSoft: boolean): AppProcess {
  const { promise: gone, resolve: isGone } = Promise.withResolvers<void>()
  let alive = true
  let isReallyGone = false
  let listener: (told: Told) => void = () => {}
  const waiting = new Map<Told['told'], (told: Told | null) => void>()
  const over = () => {
    alive = false
    child.off('message', hear)
    for (const wanted of waiting.values()) wanted(null)
    waiting.clear()
    isGone()
  }
  const hear = (told: Told) => {
    if (told.told === 'died') return over()
    listener(told)
    const wanted = waiting.get(told.told)
    waiting.delete(told.told)
    wanted?.(told)
  }
  child.on('message', hear)
  void end.then((detail) => {
    isReallyGone = true
    if (detail !== null) listener({ told: 'breach', kind: 'crashed', detail })
    over()
  })
  const send = (order: Order | Held) => {
    if (alive && child.connected) child.send(order, () => {})
  }
  return {
    order: (order, answer) =>
      new Promise((resolve) => {
        if (!alive) return resolve(null)
        const timer = setTimeout(() => {
          listener({ told: 'breach', kind: 'stuck', detail: `no answer to ${JSON.stringify(order)} within a minute` })
          // Whatever it waits for, nobody waits for it.
          child.kill('SIGKILL')
        }, patienceMs)
        waiting.set(answer, (told) => {
          clearTimeout(timer)
          // It was waited for under its own kind.
          resolve(told as never)
        })
        send(order)
      }),
    send,
    onTold: (next) => {
      listener = next
    },
    isAlive: () => alive,
    kill: async () => {
      if (isSoft) send({ do: 'drop' })
      else child.kill('SIGKILL')
      await gone
    },
    gone,
    next: () => (isReallyGone || !isSoft ? null : lifeIn(child, end, isSoft)),
    stop: async () => {
      child.kill('SIGKILL')
      await end
    },
  }
}
