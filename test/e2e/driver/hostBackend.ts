// The driver on the Chromium host.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from '../../shell/launchChromium.ts'
import { attach, sharedBrowser } from './browser.ts'
import type { App, Driver } from './driver.ts'
import { hostProcess } from './hostProcess.ts'
import { repository } from './repository.ts'
import { until } from './until.ts'
import { untilDone } from './untilDone.ts'

export const hostBackend: Driver = {
  launch: async (options = {}) => {
    const root = options.root ?? repository
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'marquee-e2e-')))
    const browser = options.headed ? await attach(await launchChromium({ headed: true })) : await sharedBrowser()
    const env = {
      ...process.env,
      // Nothing of a run may end up in the user's own configuration.
      XDG_CONFIG_HOME: join(dataDir, 'xdg'),
      WAYLAND_DISPLAY: '',
      XDG_SESSION_TYPE: 'x11',
      VITEST: undefined,
      ...options.env,
      MARQUEE_DATA_DIR: dataDir,
      MARQUEE_SHELL_CDP: browser.endpoint,
      MARQUEE_SHELL_PROFILE: browser.profile,
      MARQUEE_SHELL_HEADED: options.headed ? '1' : '0',
    }
    const host = hostProcess(root, env, options.args ?? [])
    const clean = async () => {
      if (options.headed) await browser.stop()
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    }
    const windowOf = async (view: string) => (await host.order('windows')).find((one) => one.view === view) ?? null
    const page = (view: string): Promise<Page> =>
      until(`the ${view}'s page`, async () => {
        const one = await windowOf(view)
        const found = one?.targetId ? await browser.pageOf(one.targetId) : null
        return found && found.url() !== 'about:blank' ? found : null
      })
    const app: App = {
      backend: 'host',
      dataDir,
      pid: host.pid,
      page,
      pressHotkey: (accelerator) =>
        accelerator === undefined ? host.order('press') : host.order('press', accelerator),
      tray: async () => {
        const tray = await host.order('tray')
        return tray && { icon: basename(tray.icon), tooltip: tray.tooltip, menu: tray.menu }
      },
      clickTray: (path) => untilDone(() => host.order('clickTray', typeof path === 'string' ? [path] : path)),
      clickTrayIcon: async () => void (await host.order('clickTrayIcon')),
      notifications: () => host.order('notifications'),
      chooseNotification: async (index, what) => void (await host.order('chooseNotification', index, what)),
      openedUrls: () => host.order('opened'),
      powerMonitor: async (event) => void (await host.order('power', event)),
      systemDark: async (dark) => void (await host.order('systemDark', dark)),
      takeShortcut: async (accelerator) => void (await host.order('take', accelerator)),
      blur: async () => void (await host.order('blur')),
      visible: async (view) => (await windowOf(view))?.visible ?? false,
      bounds: async (view) => (await windowOf(view))?.bounds ?? null,
      secondLaunch: async (args = []) => {
        const second = hostProcess(root, env, args)
        await second.ended
      },
      screenshot: async (view, file) => void (await (await page(view)).screenshot({ path: file })),
      consoleLines: () => host.order('console'),
      strayRequests: () => host.order('strayRequests'),
      logs: async () => {
        const text = await readFile(join(dataDir, 'logs', 'marquee.log'), 'utf8').catch(() => '')
        return text.split('\n').filter(Boolean)
      },
      output: host.output,
      quit: async () => {
        await host.order('quit').catch(() => null)
        await host.ended
        await clean()
      },
      kill: async () => {
        host.kill()
        await host.ended
        await clean()
      },
    }
    // The tray is the first thing that there is.
    await until('the tray', async () => ((await host.order('tray')) ? true : null))
    return app
  },
}
