// A file of ours that grows by appending, each time synced; replaced whole and atomically when it is to be shorter.
import { constants, copyFile, link, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AppendFile } from '../ports.ts'

const { O_APPEND, O_WRONLY, COPYFILE_EXCL } = constants
/** Windows refuses to rename onto a file that somebody else (a virus scanner) has open for a moment. */
const renameAgainAfterMs = [20, 100, 500]

export function appendFile(file: string, now: () => number): AppendFile {
  /** Bytes that the file has to have; null: not known. */
  let length: number | null = null
  return {
    read: async () => {
      try {
        const bytes = await readFile(file)
        length = bytes.length
        return bytes
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null
        throw error
      }
    },
    append: async (bytes) => {
      const expected = length
      // Until it has gone well, nobody knows what the file holds.
      length = null
      // Never creates one: a file that was deleted meanwhile has to be written whole.
      const handle = await open(file, O_WRONLY | O_APPEND)
      try {
        const { size } = await handle.stat()
        if (size !== expected)
          throw Object.assign(new Error('the file was changed by somebody else'), { code: 'ESTALE' })
        await handle.appendFile(bytes)
        await handle.datasync()
      } finally {
        await handle.close()
      }
      length = expected + bytes.length
    },
    replace: async (bytes) => {
      // One name for all of them, so that crashes leave one at most.
      const temp = `${file}.new`
      try {
        await writeSynced(temp, bytes)
        await renamePatiently(temp, file)
      } catch (error) {
        // The old content is untouched, and a full disk has other uses for the room.
        await rm(temp, { force: true }).catch(() => {})
        throw error
      }
      length = bytes.length
      await syncFolder(dirname(file))
    },
    setAside: async () => {
      const stamp = new Date(now()).toISOString().replace(/[:.]/g, '-')
      for (let copy = 0; ; copy += 1) {
        const kept = file.replace(/(\.[a-z]+)?$/i, (end) => `.corrupt-${stamp}${copy === 0 ? '' : `-${copy}`}${end}`)
        try {
          await keepAlso(file, kept)
          await syncFolder(dirname(file))
          return kept.split(/[/\\]/).at(-1) ?? kept
        } catch (error) {
          if (codeOf(error) !== 'EEXIST') throw error
        }
      }
    },
  }
}

/** A second name costs no space, so a full disk does not keep it from happening. Rejects with EEXIST when the name is taken. */
async function keepAlso(file: string, kept: string): Promise<void> {
  try {
    await link(file, kept)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // Not every file system has hard links.
    await copyFile(file, kept, COPYFILE_EXCL)
    const handle = await open(kept, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const ms of renameAgainAfterMs) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error)) || process.platform !== 'win32') throw error
      await sleep(ms)
    }
  }
  return rename(from, to)
}

/** A name is on disk only when its folder is. Windows has no such thing, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')
