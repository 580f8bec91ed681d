// The production bundles in the Chromium host, signed in to the embedded Trakt over a socket.
import type { Page } from 'playwright-core'
import type { Bridge } from '../../preload/contract/channels.ts'
import type { Snapshot, View } from '../../preload/contract/model.ts'
import { sharedBrowser } from '../e2e/driver/browser.ts'
import type { App } from '../e2e/driver/driver.ts'
import { hostBackend } from '../e2e/driver/hostBackend.ts'
import { until } from '../e2e/driver/until.ts'
import { startTrakt, type TraktProcess } from './startTrakt.ts'

export type Rig = {
  readonly app: App
  readonly trakt: TraktProcess
  readonly snapshot: () => Promise<Snapshot>
  /**
   * Lets the window's page go, as the app does when it was hidden for five minutes. The host paints hidden pages too, which a
   * desktop does not, and that would be measured along.
   */
  readonly letWindowGo: () => Promise<void>
  /** Brings the window of a view up, by the hotkey or the tray menu, or away, by looking elsewhere. */
  readonly shown: (view: Exclude<View, 'settings'>, shown: boolean) => Promise<Page>
  readonly stop: () => Promise<void>
}

declare global {
  interface Window {
    readonly marquee: Bridge
  }
}

/** `root`: the folder that holds `out/`. */
export async function startRig(root: string): Promise<Rig> {
  const trakt = await startTrakt()
  const { apiUrl, authUrl, clientId, clientSecret } = await trakt.order('addresses')
  const app = await hostBackend.launch({
    root,
    env: {
      MARQUEE_API_URL: apiUrl,
      MARQUEE_AUTH_URL: authUrl,
      MARQUEE_CLIENT_ID: clientId,
      MARQUEE_CLIENT_SECRET: clientSecret ?? '',
    },
  })
  const snapshotOf = (page: Page) => page.evaluate(() => window.marquee.request('app.snapshot'))
  /** Until they are over, a press of the hotkey is a trial. */
  const endFirstSteps = (page: Page) => page.evaluate(() => window.marquee.request('first.go', 'none'))
  const rig: Rig = {
    app,
    trakt,
    snapshot: async () => snapshotOf(await app.page('palette')),
    letWindowGo: async () => {
      await (await app.page('window')).close()
      await until('the window gone', async () => ((await app.bounds('window')) === null ? true : null))
    },
    shown: async (view, shown) => {
      const is = async () => ((await app.visible(view)) === shown ? true : null)
      if (!(await is())) {
        // A click on the tray icon right after a window has lost the focus means "close it", so the menu it is.
        if (!shown) await app.blur()
        else if (view === 'palette') await app.pressHotkey()
        else await app.clickTray('Open Marquee')
        await until(`the ${view} ${shown ? 'shown' : 'hidden'}`, is)
      }
      return app.page(view)
    },
    stop: async () => {
      await app.quit()
      await (await sharedBrowser()).stop()
      trakt.stop()
    },
  }
  try {
    const window = await app.page('window')
    await signIn(trakt, window, () => snapshotOf(window))
    await endFirstSteps(window)
    // Made and put away once: from here on it is warm.
    await rig.shown('palette', true)
    await rig.shown('palette', false)
    await rig.letWindowGo()
  } catch (error) {
    await rig.stop()
    throw error
  }
  return rig
}

async function signIn(trakt: TraktProcess, page: Page, snapshot: () => Promise<Snapshot>): Promise<void> {
  await page.evaluate(() => window.marquee.request('account.signIn'))
  const code = await until('the device code', async () => {
    const { signIn: at } = await snapshot()
    return at.step === 'code' ? at.userCode : null
  })
  await trakt.order('approve', code)
  await until(
    'the session and Up next',
    async () => {
      const { account, upNext } = await snapshot()
      return account.state === 'signedIn' && upNext.length > 0 ? true : null
    },
    30_000,
  )
}
