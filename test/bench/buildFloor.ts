// Builds the empty React page and puts it where the app has its window, so that the same main and the same policy serve it.
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const source = fileURLToPath(new URL('./floor/', import.meta.url))
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

/** `root`: the folder of the app's `out/`. Returns the folder of a second one, with the empty page for a window. */
export async function buildFloor(root: string): Promise<string> {
  const floor = join(root, '..', 'floor')
  const site = join(floor, 'out', 'renderer')
  rmSync(floor, { recursive: true, force: true })
  for (const part of ['main', 'preload', 'assets'])
    cpSync(join(root, 'out', part), join(floor, 'out', part), { recursive: true })
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: '/',
    build: {
      outDir: site,
      emptyOutDir: true,
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(source, 'window.html') },
    },
  })
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file))
  const manifest = files.map((file) => [`/${file.replaceAll('\\', '/')}`, types[file.split('.').at(-1) ?? ''] ?? ''])
  writeFileSync(join(site, 'manifest.json'), JSON.stringify(Object.fromEntries(manifest)))
  return floor
}
