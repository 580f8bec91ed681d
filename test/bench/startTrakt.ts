// Starts the embedded Trakt in a process of its own and speaks to it.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Orders } from './traktServer.ts'

export type TraktProcess = {
  readonly order: <N extends keyof Orders>(name: N, ...args: Parameters<Orders[N]>) => Promise<ReturnType<Orders[N]>>
  readonly stop: () => void
}

const script = fileURLToPath(new URL('./traktServer.ts', import.meta.url))

export async function startTrakt(): Promise<TraktProcess> {
  const child = fork(script, { execArgv: ['--disable-warning=ExperimentalWarning'] })
  const waiting = new Map<number, (value: unknown) => void>()
  let next = 0
  const ready = new Promise<void>((resolve, reject) => {
    waiting.set(0, () => resolve())
    child.once('exit', (code) => reject(new Error(`the embedded Trakt ended (${String(code)})`)))
  })
  child.on('message', ({ id, value }: { readonly id: number; readonly value: unknown }) => {
    waiting.get(id)?.(value)
    waiting.delete(id)
  })
  await ready
  return {
    order: (name, ...args) =>
      new Promise((resolve, reject) => {
        next += 1
        // What comes back is what that order of the table answered.
        waiting.set(next, (value) => resolve(value as never))
        child.send({ id: next, name, args }, (error) => error && reject(error))
      }),
    stop: () => child.disconnect(),
  }
}
