// One instance per data folder, across processes: a lock file with our process id, and a folder of messages to the first.
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

export type Second = { readonly args: readonly string[]; readonly data: unknown }
export type Claim = { readonly first: boolean; readonly release: () => void }

/** Synchronous like Electron's. A lock whose process is gone (kill -9) is taken over. */
export function instanceLock(folder: string, self: Second, onSecond: (second: Second) => void): Claim {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'host.lock')
  const inbox = join(folder, 'host.inbox')
  if (!take(lock)) {
    mkdirSync(inbox, { recursive: true })
    const draft = join(folder, `host.message.${process.pid}`)
    writeFileSync(draft, JSON.stringify(self))
    renameSync(draft, join(inbox, `${Date.now()}-${process.pid}.json`))
    return { first: false, release: () => {} }
  }
  rmSync(inbox, { recursive: true, force: true })
  mkdirSync(inbox)
  const read = () => {
    for (const name of readdirSync(inbox).sort()) {
      const message = join(inbox, name)
      // Only processes of our own test write here.
      const second = JSON.parse(readFileSync(message, 'utf8')) as Second
      unlinkSync(message)
      onSecond(second)
    }
  }
  const watcher = watch(inbox, read)
  watcher.unref()
  return {
    first: true,
    release: () => {
      watcher.close()
      rmSync(lock, { force: true })
    },
  }
}

/** Linking a file that is already written makes the lock appear with its content, in one step. */
function take(lock: string): boolean {
  const draft = `${lock}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        linkSync(draft, lock)
        return true
      } catch {
        if (isAlive(holder(lock))) return false
        rmSync(lock, { force: true })
      }
    }
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function holder(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
