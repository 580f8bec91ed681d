// The source files of the project, and what each of them imports.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const folders = ['main', 'preload', 'renderer', 'assets', 'test']

export type Import = { readonly from: string; readonly typeOnly: boolean }
/** `path` below the repository, with forward slashes. */
export type Source = { readonly path: string; readonly text: string; readonly imports: readonly Import[] }

export const readProjectFile = (path: string): string => readFileSync(join(root, path), 'utf8')

export function sources(): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
      .map((path) => {
        const text = readProjectFile(path)
        return { path, text, imports: importsOf(path, text) }
      }),
  )
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g

/** Relative ones resolved below the repository, packages by their name as written. */
function importsOf(path: string, text: string): readonly Import[] {
  const resolved = (from: string) => (from.startsWith('.') ? posix.join(posix.dirname(path), from) : from)
  return [
    ...[...text.matchAll(statement)].map((m) => ({ from: resolved(m[2] ?? ''), typeOnly: m[1] !== undefined })),
    ...[...text.matchAll(dynamic)].map((m) => ({ from: resolved(m[1] ?? ''), typeOnly: false })),
  ]
}
