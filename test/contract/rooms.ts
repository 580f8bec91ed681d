// The rooms of the house, and the import table that CONTRIBUTING.md states for them.
import { readProjectFile } from './sources.ts'

/** What one room may import besides itself. `outside`: package names, `node:` for Node's own modules. */
export type Rule = {
  readonly rooms: readonly { readonly name: string; readonly typeOnly: boolean }[]
  readonly outside: readonly string[]
}

const cells = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '')

/** Room -> rule, read from the table between the two markers. */
export function importTable(): ReadonlyMap<string, Rule> {
  const [, table = ''] = /<!-- imports -->\n([\s\S]*?)<!-- \/imports -->/.exec(readProjectFile('CONTRIBUTING.md')) ?? []
  const rows = table.trim().split('\n').slice(2)
  return new Map(
    rows.map((row) => {
      const [, room = '', rooms = '', outside = ''] = row.split('|')
      const named = cells(rooms).map((name) => ({
        name: name.replace(/^type /, ''),
        typeOnly: name.startsWith('type '),
      }))
      return [cells(room)[0] ?? '', { rooms: named, outside: cells(outside) }]
    }),
  )
}

const folders = [
  'preload/contract',
  'preload/words',
  'main/trakt',
  'main/state',
  'main/menu',
  'main/checkin',
  'main/journal',
  'main/activity',
  'main/feeds',
  'main/cli',
  'main/demo',
  'main/electron',
  'renderer/ui',
  'renderer',
  'assets',
  'test',
]
const files = ['preload/index.ts', 'main/schemas.ts', 'main/ports.ts', 'main/index.ts', 'main/entry.ts']

/** The room that a path below the repository lies in. Throws for a place that belongs to none. */
export function roomOf(path: string): string {
  if (files.includes(path)) return path
  const folder = folders.find((name) => path.startsWith(`${name}/`))
  if (folder) return folder
  if (/^main\/[^/]+\.ts$/.test(path)) return 'main/app'
  throw new Error(`${path} lies in no room of the import table in CONTRIBUTING.md`)
}
