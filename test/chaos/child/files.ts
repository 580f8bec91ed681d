// Counts what is being done to files, and dies in the middle of it when told to. Loaded before anything that imports `fs`.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import type { Death } from '../orders.ts'

type FileDeath = Extract<Death, { at: 'file' }>
type Fn = (...args: never[]) => unknown

let pending = 0
let death: FileDeath | null = null
let count = 0

export const files = {
  /** Calls that have not come back. */
  pending: () => pending,
  die: (next: FileDeath | null): void => {
    death = next
    count = 0
  },
}

/** Nothing runs after this line. */
export function die(): never {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('still alive')
}

const changing = new Set([
  'open',
  'write',
  'writeFile',
  'appendFile',
  'fsync',
  'fdatasync',
  'sync',
  'datasync',
  'rename',
  'unlink',
  'rm',
  'copyFile',
  'truncate',
  'ftruncate',
])

const bytesOf = (data: unknown): Uint8Array | null => {
  if (typeof data === 'string') return Buffer.from(data)
  return data instanceof Uint8Array ? data : null
}

/** `half`: writes half of what was to be written. Returns whether to die when the call has come back. */
function passes(name: string, half: () => void): boolean {
  if (!death || !changing.has(name)) return false
  count += 1
  if (count !== death.nth) return false
  if (death.when === 'before') die()
  if (death.when === 'half') {
    half()
    die()
  }
  return true
}

function halfOf(fd: unknown, data: unknown): void {
  const bytes = bytesOf(data)
  if (bytes && typeof fd === 'number') fs.writeSync(fd, bytes.subarray(0, Math.floor(bytes.length / 2)))
}

/** `node:fs` with callbacks. */
function watchCallback(name: string): void {
  const table = fs as unknown as Record<string, Fn>
  const real = table[name]
  if (!real) return
  const watched = (...args: unknown[]) => {
    const done = args.at(-1)
    if (typeof done !== 'function') return Reflect.apply(real, fs, args)
    const dies = passes(name, () => halfOf(args[0], args[1]))
    pending += 1
    return Reflect.apply(real, fs, [
      ...args.slice(0, -1),
      (...result: unknown[]) => {
        if (dies) die()
        pending -= 1
        Reflect.apply(done as Fn, null, result)
      },
    ])
  }
  table[name] = watched
}

function watchPromise(table: Record<string, Fn>, name: string, fdOf: (self: unknown) => unknown): void {
  const real = table[name]
  if (!real) return
  table[name] = async function watched(this: unknown, ...args: unknown[]) {
    const dies = passes(name, () => halfOf(fdOf(this), args[0]))
    pending += 1
    try {
      const result: unknown = await Reflect.apply(real, this, args)
      if (dies) die()
      // `close` belongs to each handle.
      if (name === 'open') watchPromise(result as Record<string, Fn>, 'close', () => null)
      return result
    } finally {
      pending -= 1
    }
  }
}

const names = [
  ...changing,
  'close',
  'mkdir',
  'chmod',
  'chown',
  'stat',
  'lstat',
  'realpath',
  'readFile',
  'read',
  'access',
]
const probe = await fs.promises.open('/dev/null')
const handle = Object.getPrototypeOf(probe) as Record<string, Fn>
await probe.close()
for (const name of names) {
  watchCallback(name)
  watchPromise(fs.promises as unknown as Record<string, Fn>, name, () => null)
  watchPromise(handle, name, (self) => (self as { readonly fd: number }).fd)
}
syncBuiltinESMExports()
