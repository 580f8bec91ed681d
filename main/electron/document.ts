// One JSON document of ours on disk: replaced atomically, synced, and set aside (never deleted) when it cannot be read.
import { readFile, rename } from 'node:fs/promises'
import { writeFile } from 'atomically'
import type { Document } from '../ports.ts'

/** Newer than this: written by a later Marquee, so it is kept for that one and not read by us. */
export const documentVersion = 1

/** The file holds `{"version":1,"value":…}`. `load` yields `value: undefined` when there is nothing (usable) to read. */
export function fileDocument(file: string, now: () => number): Document {
  return {
    load: async () => {
      const text = await readText(file)
      if (text === null) return { value: undefined, setAside: null }
      const kept = parse(text)
      if (kept) return { value: kept.value, setAside: null }
      return { value: undefined, setAside: await setAside(file, now()) }
    },
    save: (value) => writeSafely(file, JSON.stringify({ version: documentVersion, value })),
  }
}

/** Renames a file to `name.corrupt-<timestamp>.ext` beside itself; answers the new name, without the folder. */
export async function setAside(file: string, at: number): Promise<string> {
  const stamp = new Date(at).toISOString().replace(/[:.]/g, '-')
  const kept = file.replace(/(\.[a-z]+)?$/i, (extension) => `.corrupt-${stamp}${extension}`)
  await rename(file, kept)
  return kept.split(/[/\\]/).at(-1) ?? kept
}

/** null: there is no such file. Everything else that goes wrong is thrown. */
export async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Temp file, fsync, rename; readable by the user alone. */
export function writeSafely(file: string, content: string | Buffer): Promise<void> {
  return writeFile(file, content, { mode: 0o600, fsync: true, fsyncWait: true, timeout: 2_000 })
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || !('version' in read) || !('value' in read)) return null
    return read.version === documentVersion ? { value: read.value } : null
  } catch {
    return null
  }
}
