// Opens the app on the display and stays until it is quit.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronBinary } from '../e2e/driver/electronBinary.ts'
import { launch } from '../e2e/driver/launch.ts'
import { installChromium } from '../tools/installChromium.ts'
import type { DemoServer } from './demoServer.ts'
import type { Report } from './report.ts'

const lookMs = 250

/** Resolves to true when the app has been quit. */
export async function showToPerson(
  server: DemoServer,
  report: Report,
  onStop: (stop: () => Promise<void>) => void,
): Promise<boolean> {
  const backend = electronBinary() === null ? 'host' : 'electron'
  if (backend === 'host') {
    installChromium(report.say)
    report.say('Electron is not on this machine: this is the Chromium host, with windows but without tray and hotkey.')
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'marquee-demo-'))
  const app = await launch({ backend, dataDir, env: server.env, headed: true })
  const end = async () => {
    await app.quit().catch(() => app.kill())
    await server.stop()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  onStop(end)
  report.say(`Codes are approved at ${server.authUrl}/activate`)
  report.say('Ctrl+C ends the demo.')
  while (isAlive(app.pid)) await new Promise((resolve) => setTimeout(resolve, lookMs))
  await end()
  return true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
