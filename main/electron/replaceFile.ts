// Puts one file in the place of another, all of it or nothing.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'

/** What was copied is not what was verified. */
class Changed extends Error {
  readonly code = 'ERR_CHECKSUM_MISMATCH'
}

/**
 * `sha512` (base64) is that of `from`. Whatever fails, `to` is what it was. Synchronous, because a process that ends waits for
 * nothing else; who runs the old file keeps it until they end. Throws the system's error.
 */
export function replaceFile(from: string, to: string, sha512: string): void {
  // Beside it: only within one file system is a rename one step.
  const fresh = `${to}.new`
  try {
    copyFileSync(from, fresh, constants.COPYFILE_FICLONE)
    chmodSync(fresh, 0o755)
    if (hashOf(fresh) !== sha512) throw new Changed('the update was changed after it was verified')
    renameSync(fresh, to)
  } catch (error) {
    discard(fresh)
    throw error
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Why it could not be written is what matters.
  }
}

/** Read back from the disk, once it is there. */
function hashOf(path: string): string {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
    const hash = createHash('sha512')
    const part = Buffer.alloc(1024 * 1024)
    for (let read = 1, at = 0; read > 0; at += read) {
      read = readSync(file, part, 0, part.length, at)
      hash.update(part.subarray(0, read))
    }
    return hash.digest('base64')
  } finally {
    closeSync(file)
  }
}
