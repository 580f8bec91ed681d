// The production bundles in the Chromium host, signed in, with 20,000 rows in the archive, and what the benches of Activity do in them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { App } from '../e2e/driver/driver.ts'
import { hostBackend } from '../e2e/driver/hostBackend.ts'
import { until } from '../e2e/driver/until.ts'
import { seedSession } from '../e2e/stage/seedSession.ts'
import { keepRows } from './keptRows.ts'
import { startTrakt, type TraktProcess } from './startTrakt.ts'

export type FeedRig = {
  /** Starts the app on the kept rows; resolves with the window's page, on its first tab and signed in. One at a time. */
  readonly start: () => Promise<Page>
  /** Ends the app, for whatever is measured next. */
  readonly quit: () => Promise<void>
  readonly trakt: TraktProcess
  readonly stop: () => Promise<void>
}

/** `root`: the folder that holds `out/`. */
export async function startFeedRig(root: string): Promise<FeedRig> {
  const trakt = await startTrakt()
  const { apiUrl, authUrl, clientId, clientSecret, v1 } = await trakt.order('addresses')
  const dataDir = await mkdtemp(join(tmpdir(), 'marquee-bench-'))
  const remove = () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  let running: App | null = null
  const quit = async () => {
    await running?.quit()
    running = null
  }
  try {
    const door = { url: apiUrl, authUrl, clientId, clientSecret: clientSecret ?? '', v1: { ...v1, passwordSha1: '' } }
    const approve = async (code: string) => void (await trakt.order('approve', code))
    await seedSession({ ...door, control: { approve } }, dataDir)
    await keepRows(join(dataDir, 'activity.db'), `trakt ${v1.username}`)
  } catch (error) {
    trakt.stop()
    await remove()
    throw error
  }
  return {
    start: async () => {
      await quit()
      const app = await hostBackend.launch({
        root,
        dataDir,
        env: {
          MARQUEE_API_URL: apiUrl,
          MARQUEE_AUTH_URL: authUrl,
          MARQUEE_CLIENT_ID: clientId,
          MARQUEE_CLIENT_SECRET: clientSecret ?? '',
        },
      })
      running = app
      await until('the window', async () => ((await app.visible('window')) ? true : null))
      const page = await app.page('window')
      await page.getByRole('button', { name: 'Activity', exact: true }).waitFor()
      await until('the account', async () => {
        const { account } = await page.evaluate(() => window.marquee.request('app.snapshot'))
        return account.state === 'signedIn' && account.username !== '' ? true : null
      })
      return page
    },
    quit,
    trakt,
    stop: async () => {
      await quit()
      trakt.stop()
      await remove()
    },
  }
}
