// Builds the production bundles once before the end-to-end specs, when they are older than what they are made of.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './driver/repository.ts'

const sources = ['main', 'preload', 'renderer', 'assets', 'electron.vite.config.ts', 'package.json']
const products = ['main/index.js', 'preload/index.cjs', 'renderer/manifest.json', 'assets/tray']

/** vitest's globalSetup. Throws with the build's own words when it fails. */
export function setup(): void {
  if (isFresh()) return
  const cli = join(repository, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const built = spawnSync(process.execPath, [cli, 'build'], { cwd: repository, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the build failed\n${built.stdout}\n${built.stderr}`)
}

function isFresh(): boolean {
  const made = products.map((path) => statSync(join(repository, 'out', path), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return Math.min(...made) > Math.max(...sources.map((path) => newest(join(repository, path))))
}

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
