// Builds the production bundles when a source is newer than they are.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
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
const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/manifest.json']

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
    const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs))
    if (sources.every((source) => newest(source) < oldest)) return false
  }
  const ran = await runTool(toolCommand('electron-vite', 'build'))
  if (ran.code !== 0) throw new Error(`the build failed\n${ran.output}`)
  return true
}
