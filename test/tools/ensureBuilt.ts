// Builds the production bundles when a source is newer than they are.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runTool } from './runTool.ts'
import { toolCommand } from './toolCommand.ts'

const root = join(import.meta.dirname, '../..')
const sources = [
  'main',
  'preload',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const outputs = ['out/main/entry.js', 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/manifest.json']
/** Written when a build has ended well, with the time it began: what an interrupted one leaves looks new and is not whole. */
const stamp = join(root, 'node_modules', '.cache', 'marquee', 'built')

function newest(path: string): number {
  const at = join(root, path)
  const own = statSync(at)
  if (!own.isDirectory()) return own.mtimeMs
  return readdirSync(at).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

/** True when something had to be built. Rejects with the build's output when it fails. */
export async function ensureBuilt(): Promise<boolean> {
  const built = outputs.map((file) => join(root, file))
  if (built.every((file) => existsSync(file))) {
    const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0
    if (sources.every((source) => newest(source) < builtAt)) return false
  }
  rmSync(stamp, { force: true })
  const began = new Date()
  const ran = await runTool(toolCommand('electron-vite', 'build'))
  if (ran.code !== 0) throw new Error(`the build failed\n${ran.output}`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, began, began)
  return true
}
