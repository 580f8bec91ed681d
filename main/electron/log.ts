// The log: JSON lines in a bounded set of files. Facts, not contents; what looks like a secret is struck out all the same.
import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock, Log } from '../ports.ts'

/** Bytes of one file, and how many older ones are kept beside it (`.1`, `.2`). */
const largest = 1_000_000
const older = 2
/** Characters of one fact. A fact is a kind, a code or a count: whatever is longer has lost its way. */
const longestFact = 1_000

type Facts = Readonly<Record<string, string | number | boolean | null>>

export function fileLog(file: string, clock: Pick<Clock, 'now'>): Log {
  /** null: not known. */
  let size: number | null = null
  const write = (level: 'info' | 'warn', event: string, facts: Facts = {}) => {
    const said = { at: new Date(clock.now()).toISOString(), level, event: brief(event), ...short(facts) }
    const line = `${redact(JSON.stringify(said))}\n`
    const bytes = Buffer.byteLength(line)
    try {
      size ??= prepare(file)
      if (size + bytes > largest) {
        rotate(file)
        size = 0
      }
      appendFileSync(file, line, { mode: 0o600 })
      size += bytes
    } catch {
      // A disk that is full must not stop a check-in; there is nowhere left to say so. Half of the line may be in the file.
      size = null
    }
  }
  return {
    info: (event, facts) => write('info', event, facts),
    warn: (event, facts) => write('warn', event, facts),
  }
}

const brief = (text: string): string => (text.length > longestFact ? `${text.slice(0, longestFact)}…` : text)
const short = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .slice(0, 20)
      .map(([name, value]) => [brief(name), typeof value === 'string' ? brief(value) : value]),
  )

/** Names of fields whose values are secrets, as they stand in JSON, in an address or in a sentence. */
const secretName = '[a-z_]*(?:token|secret|password|authorization|code|apikey|api_key)'
const field = new RegExp(`("${secretName}"\\s*:\\s*)"((?:[^"\\\\]|\\\\.)*)"`, 'gi')
/** `"code":"ENOSPC"` is the system's word and the most useful of all. No code of a sign-in looks like it: those are hexadecimal. */
const isErrorCode = (name: string, value: string): boolean =>
  name.startsWith('"code"') && /^(?:unknown|(?=\w*[G-Z_])E[A-Z][A-Z\d_]{1,40})$/.test(value)
/** `code=…`, `token: …`: up to what ends a value in an address or a sentence. An escape is one character. */
const pair = new RegExp(`(\\b${secretName}\\s*[=:]\\s*)(?:[^\\s"'&;,\\\\]|\\\\u[\\da-f]{4}|\\\\[^n\\s])+`, 'gi')

const home = /((?:\/home|\/Users|\\\\Users)(?:\/|\\\\))(?:[^/\s"\\]|\\u[\da-f]{4})+/gi

/**
 * Second line of defence: the values of fields that hold secrets, bearer headers, web tokens, the user's name in the path of
 * their folder, and long opaque words.
 */
export function redact(line: string): string {
  return (
    line
      .replace(field, (whole, name: string, value: string) => (isErrorCode(name, value) ? whole : `${name}"…"`))
      .replace(/\b(Bearer|Basic)\s+(?:[^\s"\\]|\\.)+/gi, '$1 …')
      .replace(pair, '$1…')
      .replace(/\beyJ[\w-]*(?:\.[\w-]*){1,2}/g, '…')
      .replace(home, '$1…')
      // An escape is one character: its letter belongs neither to the word before it nor to the one after.
      .replace(/(\\u[\da-f]{4}|\\.)|[\w+/=-]{32,}/gi, (_whole, escape: string | undefined) => escape ?? '…')
  )
}

/** Answers the size that there is. A line that was cut off, by a crash or a full disk, is ended: it costs itself alone. */
function prepare(file: string): number {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return 0
  const handle = openSync(file, 'a+', 0o600)
  try {
    const { size } = fstatSync(handle)
    const last = Buffer.alloc(1)
    if (size === 0 || (readSync(handle, last, 0, 1, size - 1) === 1 && last.toString() === '\n')) return size
    appendFileSync(handle, '\n')
    return size + 1
  } finally {
    closeSync(handle)
  }
}

function rotate(file: string): void {
  for (let n = older; n >= 1; n -= 1) {
    const from = n === 1 ? file : `${file}.${n - 1}`
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${n}`)
  }
}
