// The app's process on the Chromium host, and the commands it takes.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Commands } from '../../shell/control.ts'

export type HostProcess = {
  readonly pid: number
  readonly order: <N extends keyof Commands>(
    name: N,
    ...args: Parameters<Commands[N]>
  ) => Promise<Awaited<ReturnType<Commands[N]>>>
  readonly output: () => string
  readonly ended: Promise<number | null>
  readonly kill: () => void
}
type Reply = { readonly id: number; readonly ok: boolean; readonly value?: unknown; readonly error?: string }

const register = new URL('../../shell/register.ts', import.meta.url).href

export function hostProcess(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): HostProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', register, join(root, 'out', 'main', 'entry.js'), ...args],
    { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  )
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  let output = ''
  const keep = (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-20_000))
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const waiting = new Map<number, (reply: Reply) => void>()
  let next = 0
  child.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply)
    waiting.delete(reply.id)
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      process.removeListener('exit', kill)
      for (const [id, answer] of waiting)
        answer({ id, ok: false, error: `the app has ended (${String(code)})\n${output}` })
      waiting.clear()
      resolve(code)
    })
  })
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    kill,
    order: (name, ...args) =>
      new Promise((resolve, reject) => {
        next += 1
        const id = next
        waiting.set(id, (reply) => {
          // What comes back is what that command of the table answered.
          if (reply.ok) resolve(reply.value as never)
          else reject(new Error(`${name}: ${reply.error ?? 'failed'}`))
        })
        child.send({ id, name, args }, (error) => {
          if (error) waiting.get(id)?.({ id, ok: false, error: `the app has ended\n${output}` })
        })
      }),
  }
}
