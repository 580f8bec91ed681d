// Builds the three pages as the app does, into a folder of the gallery's own.
import { join } from 'node:path'
import { build } from 'vite'
import type { InlineConfig } from 'vite'
import config from '../../electron.vite.config.ts'

/** Returns the folder. Takes well under a second. */
export async function buildPages(): Promise<string> {
  const { renderer } = config as { readonly renderer: InlineConfig }
  const outDir = join(import.meta.dirname, '../../out/gallery/site')
  await build({
    ...renderer,
    configFile: false,
    logLevel: 'warn',
    build: { ...renderer.build, outDir, emptyOutDir: true },
  })
  return outDir
}
