// main-start, main-bundle and archive-start: from evaluating the production main bundle to the tray, Electron faked, no browser.
import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../main/electron/sqlite.ts'
import type { KeptSession } from '../../main/trakt/v2/keptSession.ts'
import type { Bench } from './bench.ts'
import type { MainStart } from './mainStartProbe.ts'
import { percentile } from './percentile.ts'
import { spread } from './spread.ts'

const probe = fileURLToPath(new URL('./mainStartProbe.ts', import.meta.url))
const warmUps = 3
const rounds = 20
/** Nothing answers there. */
const nobody = 'http://127.0.0.1:9'
const clientId = 'c1'.repeat(32)

export const mainStart: Bench = {
  figures: ['main-start', 'main-bundle', 'archive-start'],
  run: async ({ root }) => {
    const main = join(root, 'out', 'main')
    const starts: MainStart[] = []
    for (let round = 0; round < warmUps + rounds; round += 1) starts.push(await startOnce(main))
    const measured = starts.slice(warmUps)
    const { databases } = await startOnce(main, signedIn)
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
function signedIn(dataDir: string): NodeJS.ProcessEnv {
  const lastFeed = { feed: { kind: 'user' }, types: [], actions: [] }
  writeFileSync(join(dataDir, 'state.json'), JSON.stringify({ version: 1, value: { version: 1, lastFeed } }))
  openDatabase(join(dataDir, 'activity.db')).close()
  const session: KeptSession = {
    version: 1,
    apiUrl: nobody,
    authUrl: nobody,
    clientId,
    pair: { accessToken: 'a', refreshToken: 'r', expiresAt: Date.now() + 604_800_000, lifetimeMs: 604_800_000 },
    previous: null,
    gone: null,
  }
  mkdirSync(join(dataDir, 'secrets'))
  writeFileSync(join(dataDir, 'secrets', 'session.plain'), JSON.stringify(session), { mode: 0o600 })
  return { MARQUEE_API_URL: nobody, MARQUEE_AUTH_URL: nobody, MARQUEE_CLIENT_ID: clientId }
}

async function startOnce(main: string, fill: typeof signedIn = () => ({})): Promise<MainStart> {
  const dataDir = mkdtempSync(join(tmpdir(), 'marquee-bench-'))
  try {
    const env = fill(dataDir)
    return await new Promise((resolve, reject) => {
      const child = fork(probe, [main, '--hidden'], {
        execArgv: ['--disable-warning=ExperimentalWarning'],
        env: {
          ...process.env,
          MARQUEE_SHELL: 'faked',
          MARQUEE_DATA_DIR: dataDir,
          ...env,
          XDG_CONFIG_HOME: join(dataDir, 'xdg'),
          VITEST: undefined,
        },
      })
      let told: MainStart | null = null
      child.once('message', (message: MainStart) => (told = message))
      child.once('error', reject)
      child.once('exit', (code) => {
        if (told) resolve(told)
        else reject(new Error(`the main bundle did not start (${String(code)})`))
      })
    })
  } finally {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
