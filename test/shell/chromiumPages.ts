// Pages in a real Chromium: one browser context per app, requests answered by the app, the real policy applied.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Cdp } from './cdp.ts'
import { connectCdp } from './cdp.ts'
import { chromiumPage } from './chromiumPage.ts'
import { findChrome } from './findChrome.ts'
import { launchChromium } from './launchChromium.ts'
import type { Pages } from './pages.ts'

/** `shared` null: a Chromium of our own, ended with us. Headed pages open as windows without tabs (`--app`). */
export async function chromiumPages(
  shared: { readonly endpoint: string; readonly profile: string } | null,
  headed: boolean,
): Promise<Pages> {
  const own = shared ? null : await launchChromium({ headed })
  const { endpoint, profile } = shared ?? own ?? { endpoint: '', profile: '' }
  const cdp = await connectCdp(endpoint)
  // A window without tabs can only be asked for on the command line, and then it lives in the profile's own context.
  const context = headed ? null : await cdp.send('Target.createBrowserContext', { disposeOnDetach: true })
  const browserContextId = context ? String(context['browserContextId']) : null
  return {
    open: async (options, events) => {
      const { width, height } = options.bounds
      const targetId = headed
        ? await openAppWindow(cdp, profile, width, height)
        : await openTab(cdp, browserContextId, width, height)
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true })
      return chromiumPage(
        cdp,
        targetId,
        String(sessionId),
        await readFile(options.preload, 'utf8'),
        options,
        events,
        headed,
      )
    },
    stop: async () => {
      if (browserContextId) await cdp.send('Target.disposeBrowserContext', { browserContextId }).catch(() => {})
      cdp.close()
      await own?.stop()
    },
  }
}

async function openTab(cdp: Cdp, browserContextId: string | null, width: number, height: number): Promise<string> {
  const target = { url: 'about:blank', browserContextId, newWindow: true, width, height }
  return String((await cdp.send('Target.createTarget', target))['targetId'])
}

async function openAppWindow(cdp: Cdp, profile: string, width: number, height: number): Promise<string> {
  const mark = randomUUID()
  await cdp.send('Target.setDiscoverTargets', { discover: true })
  const found = new Promise<string>((resolve) => {
    const stop = cdp.on(({ method, params }) => {
      const info = params['targetInfo'] as { targetId: string; url: string; type: string } | undefined
      if (!method.startsWith('Target.target') || info?.type !== 'page' || !info.url.includes(mark)) return
      stop()
      resolve(info.targetId)
    })
  })
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // The running Chromium of this profile takes the order over and this process ends.
  spawn(
    findChrome(),
    [
      `--user-data-dir=${profile}`,
      `--app=data:text/html,<title>Marquee</title><!--${mark}-->`,
      `--window-size=${width},${height}`,
      ...root,
    ],
    { stdio: 'ignore' },
  )
  return found
}
