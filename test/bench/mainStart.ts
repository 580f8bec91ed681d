// main-start, main-bundle and archive-start: from evaluating the production main bundle to the tray, Electron faked, no browser.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../main/electron/sqlite.ts'
import type { Bench } from './bench.ts'
import type { MainStart } from './mainStartProbe.ts'
import { percentile } from './percentile.ts'
import { signedInFolder } from './signedInFolder.ts'
import { spread } from './spread.ts'
import { startFaked } from './startFaked.ts'

const probe = fileURLToPath(new URL('./mainStartProbe.ts', import.meta.url))
const warmUps = 3
const rounds = 20

export const mainStart: Bench = {
  figures: ['main-start', 'main-bundle', 'archive-start'],
  run: async ({ root }) => {
    const main = join(root, 'out', 'main')
    const starts: MainStart[] = []
    for (let round = 0; round < warmUps + rounds; round += 1) starts.push(await startOnce(main))
    const measured = starts.slice(warmUps)
    const { databases } = await startOnce(main, withRows)
    const loaded = measured[0]?.loaded ?? []
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
    const files = readdirSync(main, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({ file: file.replaceAll('\\', '/'), bytes: statSync(join(main, file)).size }))
    const lazy = files
      .filter(({ file }) => !loaded.some((one) => one.file === file))
      .toSorted((a, b) => b.bytes - a.bytes)
    const sum = (parts: readonly { readonly bytes: number }[]) => parts.reduce((all, { bytes }) => all + bytes, 0)
    const times = measured.map(({ ms }) => ms)
    return {
      values: { 'main-start': percentile(times, 0.5), 'main-bundle': sum(loaded), 'archive-start': databases },
      notes: [
        `main-start: ${spread(times)}`,
        `main-bundle: ${loaded.map(({ file }) => file).join(', ')}; all of main ${kB(sum(files))}, ` +
          `later ${lazy.map(({ file, bytes }) => `${file} ${kB(bytes)}`).join(', ') || 'nothing'}`,
      ],
    }
  },
}

/** Somebody who has the Activity tab in use: signed in, with a feed to come back to and rows of it on disk. */
function withRows(dataDir: string): NodeJS.ProcessEnv {
  openDatabase(join(dataDir, 'activity.db')).close()
  return signedInFolder(dataDir)
}

async function startOnce(main: string, fill: typeof withRows = () => ({})): Promise<MainStart> {
  const dataDir = mkdtempSync(join(tmpdir(), 'marquee-bench-'))
  try {
    return await startFaked<MainStart>(probe, [main, '--hidden'], dataDir, fill(dataDir))
  } finally {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
