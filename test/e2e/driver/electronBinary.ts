// Where Electron's own binary is, without ever starting its download.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './repository.ts'

/** null: it is not on this machine. `require('electron')` would fetch it, so its own note of the path is read instead. */
export function electronBinary(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const folder = join(repository, 'node_modules', 'electron')
  const note = join(folder, 'path.txt')
  const name = existsSync(note) ? readFileSync(note, 'utf8') : null
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  const path = override ? join(override, name ?? 'electron') : name && join(folder, 'dist', name)
  return path && existsSync(path) ? path : null
}
