// Runs one tool to its end.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Ran = { readonly code: number; readonly output: string; readonly ms: number }

/** `show`: its output goes straight to the terminal, and `output` stays empty. */
export async function runTool(
  [command, args]: readonly [string, readonly string[]],
  show = false,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => void (output += chunk.toString())
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    // No code means that a signal ended it.
    child.once('close', (exit) => resolve(exit ?? 1))
  })
  return { code, output, ms: Math.round(performance.now() - started) }
}
