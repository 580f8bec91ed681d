// Plays the main job headless: step after step until one fails, and everything that was started ends with it.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sharedBrowser } from '../e2e/driver/browser.ts'
import type { DemoServer } from './demoServer.ts'
import { mainJob } from './mainJob.ts'
import type { Host, Report } from './report.ts'
import type { Scene } from './scene.ts'
import { openScene } from './scene.ts'

/** True when every step went well. `onStop` is given what ends it all early. */
export async function playMainJob(
  server: DemoServer,
  folder: string,
  report: Report,
  onStop: (stop: () => Promise<void>) => void,
): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  for (const old of await readdir(folder)) if (old.endsWith('.png')) await rm(join(folder, old))
  let scene: Scene | null = null
  const end = async () => {
    await scene?.end()
    await server.stop()
    // Real Electron needs none; asking for the shared one would start it.
    if (scene?.app().backend === 'host') await (await sharedBrowser()).stop()
  }
  onStop(end)
  let played = 0
  let failed = false
  let host: Host = 'none'
  for (const { name, run } of mainJob) {
    const started = performance.now()
    const ms = () => Math.round(performance.now() - started)
    played += 1
    try {
      scene ??= await openScene(server, folder)
      host = scene.app().backend === 'electron' ? 'electron' : 'chromium'
      const detail = await run(scene)
      report.step({ step: name, ok: true, ms: ms(), detail })
    } catch (error) {
      failed = true
      report.step({ step: name, ok: false, ms: ms(), detail: firstLines(error) })
      await scene?.shootFailure(name)
      break
    }
  }
  await end()
  report.summary({ ok: !failed, host, steps: played })
  return !failed
}

/** Playwright colours its messages and adds its log; the first lines say what happened. */
function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text
    .replaceAll(/\u001b\[\d+m/g, '')
    .split('\n')
    .slice(0, 3)
    .join(' ')
    .trim()
}
