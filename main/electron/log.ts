// The log: JSON lines in a bounded set of files. Facts, not contents; what looks like a secret is struck out all the same.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock, Log } from '../ports.ts'

/** Bytes of one file, and how many older ones are kept beside it (`.1`, `.2`). */
const largest = 1_000_000
const older = 2

export function fileLog(file: string, clock: Pick<Clock, 'now'>): Log {
  let size: number | null = null
  const write = (level: 'info' | 'warn', event: string, facts?: Record<string, string | number | boolean | null>) => {
    const line = `${redact(JSON.stringify({ at: new Date(clock.now()).toISOString(), level, event, ...facts }))}\n`
    try {
      size ??= prepare(file)
      if (size + line.length > largest) {
        rotate(file)
        size = 0
      }
      appendFileSync(file, line, { mode: 0o600 })
      size += Buffer.byteLength(line)
    } catch {
      // A disk that is full must not stop a check-in; there is nowhere left to say so.
    }
  }
  return {
    info: (event, facts) => write('info', event, facts),
    warn: (event, facts) => write('warn', event, facts),
  }
}

/** Second line of defence: long opaque words, bearer headers and the values of fields that hold secrets. */
export function redact(line: string): string {
  return (
    line
      .replace(
        /("(?:[a-z_]*(?:token|secret|password|authorization|code|apikey|api_key))"\s*:\s*)"(?:[^"\\]|\\.)*"/gi,
        '$1"…"',
      )
      .replace(/\bBearer\s+(?:[^\s"\\]|\\.)+/gi, 'Bearer …')
      // An escape is one character: its letter belongs neither to the word before it nor to the one after.
      .replace(/(\\u[\da-f]{4}|\\.)|[\w-]{32,}/gi, (_whole, escape: string | undefined) => escape ?? '…')
  )
}

function prepare(file: string): number {
  mkdirSync(dirname(file), { recursive: true })
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function rotate(file: string): void {
  for (let n = older; n >= 1; n -= 1) {
    const from = n === 1 ? file : `${file}.${n - 1}`
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${n}`)
  }
}
