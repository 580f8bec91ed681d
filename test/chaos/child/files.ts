// Counts what the app does to files, and ends it in the middle of that when told to. Loaded before anything that imports `fs`.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { end, type Life, lives, never } from './life.ts'
import { stirring } from './stirring.ts'

type Fn = (...args: never[]) => unknown

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

function writeHalf(fd: unknown, data: unknown): void {
  const bytes = bytesOf(data)
  if (bytes && typeof fd === 'number') fs.writeSync(fd, bytes.subarray(0, Math.floor(bytes.length / 2)))
}

/** `last`: the call is made, and nobody hears of it any more. */
function fateOf(life: Life, name: string, half: () => void): 'goes' | 'last' | 'dead' {
  // Looking changes nothing, and some of it is made of smaller looks.
  if (!changing.has(name)) return 'goes'
  if (life.isDead) return 'dead'
  const { death } = life
  if (!death) return 'goes'
  life.changes += 1
  if (life.changes !== death.nth) return 'goes'
  if (death.when === 'after') return 'last'
  if (death.when === 'half') half()
  end(life)
  return 'dead'
}

/** Returns whether anybody is left to hear of it. */
function cameBack(life: Life, fate: 'goes' | 'last'): boolean {
  life.pending -= 1
  if (fate === 'last') end(life)
  stirring.now()
  return !life.isDead
}

// Some calls are made of others (`rm` unlinks): those are nobody's, so that each call is one, and comes back whatever happens.

/** `node:fs` with callbacks. */
function watchCallback(name: string): void {
  const table = fs as unknown as Record<string, Fn>
  const real = table[name]
  if (!real) return
  table[name] = (...args: unknown[]) => {
    const done = args.at(-1)
    const life = lives.getStore()
    if (typeof done !== 'function' || !life) return Reflect.apply(real, fs, args)
    const fate = fateOf(life, name, () => writeHalf(args[0], args[1]))
    if (fate === 'dead') return undefined
    life.pending += 1
    const back = (...result: unknown[]) => {
      if (cameBack(life, fate) || !changing.has(name)) lives.run(life, () => Reflect.apply(done as Fn, null, result))
      else if (name === 'open' && typeof result[1] === 'number') fs.closeSync(result[1])
    }
    return lives.exit(() => Reflect.apply(real, fs, [...args.slice(0, -1), back]))
  }
}

function watchPromise(table: Record<string, Fn>, name: string, fdOf: (self: unknown) => unknown): void {
  const real = table[name]
  if (!real) return
  table[name] = async function watched(this: unknown, ...args: unknown[]) {
    const life = lives.getStore()
    if (!life) return Reflect.apply(real, this, args)
    const fate = fateOf(life, name, () => writeHalf(fdOf(this), args[0]))
    if (fate === 'dead') return never
    life.pending += 1
    try {
      const result: unknown = await lives.exit(() => Reflect.apply(real, this, args))
      // `close` belongs to each handle.
      if (name === 'open') watchPromise(result as Record<string, Fn>, 'close', () => null)
      return result
    } finally {
      if (!cameBack(life, fate)) await never
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
const probe = await fs.promises.open(process.execPath)
const handle = Object.getPrototypeOf(probe) as Record<string, Fn>
await probe.close()
for (const name of names) {
  watchCallback(name)
  watchPromise(fs.promises as unknown as Record<string, Fn>, name, () => null)
  watchPromise(handle, name, (self) => (self as { readonly fd: number }).fd)
}
syncBuiltinESMExports()
