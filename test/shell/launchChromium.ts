// Starts a Chromium of our own, with a fresh profile, and tells its DevTools address.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findChrome } from './findChrome.ts'

export type Chromium = {
  readonly endpoint: string
  readonly executable: string
  readonly profile: string
  /** Ends it and removes its profile. */
  readonly stop: () => Promise<void>
}

const flags = [
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-dev-shm-usage',
  // Several pages are open at once and none of them is in the background for the app.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--force-color-profile=srgb',
]

export async function launchChromium(options: { readonly headed?: boolean } = {}): Promise<Chromium> {
  const executable = findChrome()
  const profile = mkdtempSync(join(tmpdir(), 'marquee-chromium-'))
  const args = [...flags, `--user-data-dir=${profile}`]
  if (!options.headed) args.push('--headless=new', '--hide-scrollbars', '--mute-audio')
  // Chromium's sandbox refuses to run as root, which is what containers are.
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  if (!options.headed) args.push('about:blank')
  else args.push('--no-startup-window')
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)

  const endpoint = await new Promise<string>((resolve, reject) => {
    const lines: string[] = []
    createInterface({ input: child.stderr }).on('line', (line) => {
      const found = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (found) resolve(found)
      else if (lines.length < 20) lines.push(line)
    })
    child.once('error', reject)
    void gone.then(() => reject(new Error(`${executable} ended before it was ready:\n${lines.join('\n')}`)))
  })
  return {
    endpoint,
    executable,
    profile,
    stop: async () => {
      process.removeListener('exit', kill)
      kill()
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}
