// Every file below a folder, read.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** `path` with forward slashes, from the root of what it was read from. */
export type PackedFile = { readonly path: string; readonly bytes: Uint8Array }

/** Links are not followed, and not listed: what they lead to is, where it lies. */
export function filesBelow(folder: string): readonly PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((at) => ({ path: at.slice(folder.length + 1).replaceAll(sep, '/'), bytes: readFileSync(at) }))
}
