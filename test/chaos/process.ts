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
  /** SIGKILL; resolves when it is gone. */
  readonly kill: () => Promise<void>
  readonly gone: Promise<void>
}

/** Real ms that one order may take. */
const patienceMs = 60_000

export function startProcess(file: string): AppProcess {
  const child: ChildProcess = fork(file, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(file), 'compiled') },
  })
  const { promise: gone, resolve: isGone } = Promise.withResolvers<void>()
  let alive = true
  let listener: (told: Told) => void = () => {}
  const waiting = new Map<Told['told'], (told: Told | null) => void>()
  child.on('message', (told: Told) => {
    listener(told)
    const wanted = waiting.get(told.told)
    waiting.delete(told.told)
    wanted?.(told)
  })
  const words: string[] = []
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => words.push(line))
  const exited = new Promise<number | null>((resolve) => void child.once('exit', resolve))
  // After the exit there may still be words on the channel.
  const silent = new Promise<void>((resolve) => void child.once('disconnect', () => resolve()))
  void Promise.all([exited, silent]).then(([code]) => {
    alive = false
    if (code !== null && code !== 0)
      listener({ told: 'breach', kind: 'crashed', detail: `ended with ${code}: ${words.join('\n')}` })
    for (const wanted of waiting.values()) wanted(null)
    waiting.clear()
    isGone()
  })
  child.on('error', () => {})
  const send = (order: Order | Held) => {
    if (alive && child.connected) child.send(order, () => {})
  }
  return {
    order: (order, answer) =>
      new Promise((resolve) => {
        if (!alive) return void gone.then(() => resolve(null))
        const timer = setTimeout(() => {
          waiting.delete(answer)
          listener({ told: 'breach', kind: 'stuck', detail: `no answer to ${JSON.stringify(order)} within a minute` })
          resolve(null)
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
      child.kill('SIGKILL')
      await gone
    },
    gone,
  }
}
