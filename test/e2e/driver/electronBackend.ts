// The driver on real Electron, through Playwright's `_electron`. Not yet run: this machine has no Electron binary.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserWindow, Menu, MenuItem, Notification, Tray } from 'electron'
import { _electron } from 'playwright-core'
import type { App, Driver, TrayEntry } from './driver.ts'
import { electronBinary } from './electronBinary.ts'
import { repository } from './repository.ts'
import { until } from './until.ts'
import { untilDone } from './untilDone.ts'

/** What electronHook.cjs keeps in the main process. */
type Seen = {
  tray: Tray | null
  trayMenu: Menu | null
  icon: string
  tooltip: string
  notifications: Notification[]
  opened: string[]
  shortcuts: Map<string, () => void>
  console: { level: string; text: string }[]
}
type Main = { readonly marqueeSeen: Seen }

const hook = fileURLToPath(new URL('./electronHook.cjs', import.meta.url))
const hostOnly = async (): Promise<never> => {
  throw new Error('only the Chromium host can do this')
}

export const electronBackend: Driver = {
  launch: async (options = {}) => {
    const executablePath = electronBinary()
    if (!executablePath)
      throw new Error('Electron is not on this machine: run `npx install-electron` where its download is allowed')
    const root = options.root ?? repository
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'marquee-e2e-')))
    const env: Record<string, string> = {}
    for (const [name, value] of Object.entries({ ...process.env, ...options.env }))
      if (value !== undefined) env[name] = value
    env['MARQUEE_DATA_DIR'] = dataDir
    env['XDG_CONFIG_HOME'] = join(dataDir, 'xdg')
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const args = ['-r', hook, ...sandbox, root, ...(options.args ?? [])]
    const electron = await _electron.launch({ executablePath, args, env, cwd: root })
    const child = electron.process()
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    let output = ''
    const keep = (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-20_000))
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const clean = async () => {
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    }
    const page = (view: string) =>
      until(
        `the ${view}'s page`,
        async () => electron.windows().find((one) => one.url().includes(`/${view}.html`)) ?? null,
      )
    /** Runs in the main process on the window of a view; null when there is none. */
    const onWindow = (view: string, what: 'visible' | 'bounds') =>
      electron.evaluate(
        ({ BrowserWindow: windows }, given) => {
          const own = windows
            .getAllWindows()
            .find((one: BrowserWindow) => one.webContents.getURL().includes(`/${given.view}.html`))
          if (!own) return null
          return given.what === 'visible' ? own.isVisible() : own.getContentBounds()
        },
        { view, what },
      )
    const app: App = {
      backend: 'electron',
      dataDir,
      pid: child.pid ?? 0,
      page,
      pressHotkey: (accelerator) =>
        electron.evaluate((_electron, wanted) => {
          const { shortcuts } = (globalThis as unknown as Main).marqueeSeen
          const press = wanted === null ? [...shortcuts.values()][0] : shortcuts.get(wanted)
          press?.()
          return press !== undefined
        }, accelerator ?? null),
      tray: async () => {
        const tray = await electron.evaluate(() => {
          const { tray: native, trayMenu, icon, tooltip } = (globalThis as unknown as Main).marqueeSeen
          type Entry = { label: string; type: string; enabled: boolean; checked: boolean; items: Entry[] }
          const entry = ({ label, type, enabled, checked, submenu }: MenuItem): Entry => ({
            label: label.replaceAll('&&', '&'),
            type,
            enabled,
            checked,
            items: submenu?.items.map(entry) ?? [],
          })
          return native && { icon, tooltip, menu: trayMenu?.items.map(entry) ?? [] }
        })
        return tray && { ...tray, icon: basename(tray.icon), menu: tray.menu as readonly TrayEntry[] }
      },
      clickTray: (path) =>
        untilDone(() =>
          electron.evaluate(
            (_electron, labels) => {
              let menu = (globalThis as unknown as Main).marqueeSeen.trayMenu
              let found: MenuItem | undefined
              for (const label of labels) {
                const items: MenuItem[] = menu?.items ?? []
                const plain = (item: MenuItem) => item.label.replaceAll('&&', '&')
                found =
                  items.find((item) => plain(item) === label) ?? items.find((item) => plain(item).startsWith(label))
                if (!found) throw new Error(`the tray menu has no "${label}"`)
                menu = found.submenu ?? null
              }
              if (!found?.enabled) throw new Error(`"${labels.join(' > ')}" cannot be clicked`)
              found.click()
            },
            typeof path === 'string' ? [path] : [...path],
          ),
        ),
      clickTrayIcon: () =>
        electron.evaluate(() => void (globalThis as unknown as Main).marqueeSeen.tray?.emit('click')),
      notifications: () =>
        electron.evaluate(() =>
          (globalThis as unknown as Main).marqueeSeen.notifications.map(({ title, body, actions }) => ({
            title,
            body,
            actions: actions.map(({ text }) => text ?? ''),
          })),
        ),
      chooseNotification: (index, what) =>
        electron.evaluate(
          (_electron, given) =>
            void (globalThis as unknown as Main).marqueeSeen.notifications.at(given.index)?.emit(given.what, {}, 0),
          { index, what },
        ),
      openedUrls: () => electron.evaluate(() => (globalThis as unknown as Main).marqueeSeen.opened),
      powerMonitor: (event) => electron.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
      systemDark: hostOnly,
      takeShortcut: hostOnly,
      blur: () => electron.evaluate(({ BrowserWindow: windows }) => windows.getFocusedWindow()?.blur()),
      visible: async (view) => (await onWindow(view, 'visible')) === true,
      bounds: async (view) => {
        const bounds = await onWindow(view, 'bounds')
        return typeof bounds === 'object' ? bounds : null
      },
      secondLaunch: (more = []) =>
        new Promise((resolve, reject) => {
          const second = spawn(executablePath, [...sandbox, root, ...more], { env, cwd: root, stdio: 'ignore' })
          second.once('error', reject)
          second.once('exit', () => resolve())
        }),
      screenshot: async (view, file) => void (await (await page(view)).screenshot({ path: file })),
      consoleLines: () => electron.evaluate(() => (globalThis as unknown as Main).marqueeSeen.console),
      strayRequests: hostOnly,
      logs: async () => {
        const text = await readFile(join(dataDir, 'logs', 'marquee.log'), 'utf8').catch(() => '')
        return text.split('\n').filter(Boolean)
      },
      output: () => output,
      quit: async () => {
        await electron.evaluate(({ app: native }) => native.quit()).catch(() => {})
        await ended
        await clean()
      },
      kill: async () => {
        child.kill('SIGKILL')
        await ended
        await clean()
      },
    }
    await until('the tray', () => app.tray())
    return app
  },
}
