// The scene of a headless run: the app, the server, and what the steps ask of both.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { View } from '../../preload/contract/model.ts'
import type { App } from '../e2e/driver/driver.ts'
import { launch } from '../e2e/driver/launch.ts'
import { eventually } from '../e2e/stage/eventually.ts'
import { playing } from '../e2e/stage/playing.ts'
import { skipFirstSteps } from '../e2e/stage/skipFirstSteps.ts'
import type { DemoServer } from './demoServer.ts'
import { shoot } from './shoot.ts'

export type Scene = {
  readonly server: DemoServer
  /** Another one after `restart`. */
  readonly app: () => App
  /** Quits and starts again on the same data folder. */
  readonly restart: () => Promise<void>
  /** Waits until the server plays just this (`severance 2x3`); null: nothing. */
  readonly serverPlays: (name: string | null) => Promise<void>
  /** Waits for the tray icon, by the start of its name. */
  readonly trayIs: (icon: string) => Promise<void>
  /** `<number>-<step>-<view>-light.png` and `-dark.png` in `out/demo`. */
  readonly shoot: (step: string, view: View) => Promise<void>
  /** Pictures of all that can be seen, for a step that failed. */
  readonly shootFailure: (step: string) => Promise<void>
  readonly end: () => Promise<void>
}

export async function openScene(server: DemoServer, folder: string): Promise<Scene> {
  const dataDir = await mkdtemp(join(tmpdir(), 'marquee-demo-'))
  await skipFirstSteps(dataDir)
  const start = () => launch({ dataDir, env: server.env })
  const removed = () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  let current = await start().catch(async (error: unknown) => {
    await removed()
    throw error
  })
  let running = true
  const shots = new Map<string, number>()
  const numbered = (step: string) => {
    if (!shots.has(step)) shots.set(step, shots.size + 1)
    return `${String(shots.get(step)).padStart(2, '0')}-${step}`
  }
  return {
    server,
    app: () => current,
    restart: async () => {
      running = false
      await current.quit()
      current = await start()
      running = true
    },
    serverPlays: (name) =>
      eventually('playing at the server', name, async () => playing(await server.control.state())?.name ?? null),
    trayIs: (icon) => eventually('the tray icon', icon, async () => (await current.tray())?.icon.slice(0, icon.length)),
    shoot: async (step, view) => shoot(await current.page(view), join(folder, `${numbered(step)}-${view}`)),
    shootFailure: async (step) => {
      for (const view of ['window', 'palette', 'settings'] as const) {
        if (await current.visible(view).catch(() => false))
          await current.screenshot(view, join(folder, `failed-${step}-${view}.png`)).catch(() => {})
      }
    },
    end: async () => {
      if (running) await current.quit().catch(() => current.kill())
      await removed()
    },
  }
}
