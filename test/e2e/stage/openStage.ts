// What a spec file plays on: a server, apps that find it, and the end of everything at the end.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedBrowser } from '../driver/browser.ts'
import type { App, LaunchOptions } from '../driver/driver.ts'
import { launch } from '../driver/launch.ts'
import { eventually } from './eventually.ts'
import { playing } from './playing.ts'
import { seedSession } from './seedSession.ts'
import { skipFirstSteps } from './skipFirstSteps.ts'
import type { TraktServer } from './traktServer.ts'
import { traktServer } from './traktServer.ts'

/** Of the API that the app signs in with; the server speaks both. */
export type Generation = 'v1' | 'v2'

export type Stage = {
  readonly server: TraktServer
  /** A data folder of its own, removed at the end. */
  readonly folder: () => Promise<string>
  /**
   * Starts the app on the server. `signedIn` (the default) begins with a session in a fresh data folder; `firstSteps` lets a
   * folder without a session begin with them.
   */
  readonly launch: (
    options?: Omit<LaunchOptions, 'backend'> & { readonly signedIn?: boolean; readonly firstSteps?: boolean },
  ) => Promise<App>
  /** Waits until the server plays just this (`severance 2x3`); null: nothing. */
  readonly serverPlays: (name: string | null) => Promise<void>
  /** Quits every app, ends server and browser, removes the folders. */
  readonly close: () => Promise<void>
}

/** `at`: the server's time when it begins, epoch ms; missing: now. */
export async function openStage(generation: Generation = 'v2', at?: number): Promise<Stage> {
  const server = await traktServer(at)
  const apps: App[] = []
  const folders: string[] = []
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'marquee-spec-'))
    folders.push(made)
    return made
  }
  return {
    server,
    folder,
    launch: async ({ signedIn = true, firstSteps = false, ...options } = {}) => {
      const dataDir = options.dataDir ?? (await folder())
      const isFresh = options.dataDir === undefined
      if (isFresh && signedIn) await seedSession(server, dataDir, generation)
      else if (isFresh && !firstSteps) await skipFirstSteps(dataDir)
      const app = await launch({ ...options, dataDir, env: { ...server.env, ...options.env } })
      apps.push(app)
      // A launch shows the window: were the palette up by then, it would lose the focus to it and go.
      if (!options.args) await eventually('the window is visible', true, () => app.visible('window'))
      return app
    },
    serverPlays: (name) =>
      eventually('playing at the server', name, async () => playing(await server.control.state())?.name ?? null),
    close: async () => {
      // One that has ended already answers at once.
      await Promise.all(apps.map((app) => app.kill().catch(() => {})))
      await server.stop()
      if (apps.some(({ backend }) => backend === 'host')) await (await sharedBrowser()).stop()
      for (const one of folders) await rm(one, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
