// The host's end of the driver: commands over the process channel, answered with plain data.
import { MessageChannel } from 'node:worker_threads'
import { BrowserWindow } from './browserWindow.ts'
import { advance } from './fakeTime.ts'
import { pressShortcut, takenShortcuts } from './globalShortcut.ts'
import { nativeTheme } from './nativeTheme.ts'
import { powerMonitor } from './powerMonitor.ts'
import type { RecordedMenuItem } from './recorded.ts'
import { recorded } from './recorded.ts'
import { currentTray } from './tray.ts'
import { app } from './app.ts'

/** A menu item as the driver sees it. */
export type MenuEntry = Omit<RecordedMenuItem, 'click' | 'items'> & { readonly items: readonly MenuEntry[] }

const commands = {
  windows: () =>
    BrowserWindow.getAllWindows().map((one) => ({
      view: /([a-z]+)\.html/.exec(one.webContents.url)?.[1] ?? '',
      targetId: one.webContents.page?.targetId ?? null,
      visible: one.isVisible(),
      focused: one.isFocused(),
      bounds: one.getBounds(),
    })),
  tray: () => {
    const tray = currentTray()
    return (
      tray && {
        icon: tray.image,
        tooltip: tray.tooltip,
        menu: (tray.menu?.items ?? []).map(entry),
        updates: tray.updates,
      }
    )
  },
  clickTray: (path: readonly string[]) => {
    let items = currentTray()?.menu?.items ?? []
    let found: RecordedMenuItem | undefined
    for (const label of path) {
      found = items.find((item) => item.label === label) ?? items.find((item) => item.label.startsWith(label))
      if (!found) throw new Error(`the tray menu has no "${label}": ${items.map((item) => item.label).join(' | ')}`)
      items = found.items
    }
    if (!found?.click || !found.enabled) throw new Error(`"${path.join(' > ')}" cannot be clicked`)
    found.click()
  },
  clickTrayIcon: () => void currentTray()?.emit('click'),
  /** True when somebody listened. The first press decides when `at` is: measured here, in the app's process. */
  press: (accelerator?: string) => pressShortcut(accelerator),
  take: (accelerator: string) => void takenShortcuts.add(accelerator),
  notifications: () => recorded.notifications.map(({ title, body, actions }) => ({ title, body, actions })),
  chooseNotification: (index: number, what: 'click' | 'action') => recorded.notifications.at(index)?.choose(what),
  opened: () => recorded.opened,
  console: () => recorded.console,
  strayRequests: () => recorded.strayRequests,
  power: (event: string) => void powerMonitor.emit(event),
  systemDark: (dark: boolean) => nativeTheme.system(dark),
  blur: () => BrowserWindow.getFocusedWindow()?.blur(),
  close: (view: string) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.url.includes(`/${view}.html`))
      ?.close(),
  /** Milliseconds from the first line of the main bundle to the tray. */
  start: () => performance.measure('start', 'host', 'tray').duration,
  /** Fake time only: lets it pass; answers how often a timer of the app fired. */
  advance: (ms: number) => advance(ms),
  quit: () => app.quit(),
} as const
export type Commands = typeof commands

function entry({ label, type, enabled, checked, items }: RecordedMenuItem): MenuEntry {
  return { label, type, enabled, checked, items: items.map(entry) }
}

type Order = { readonly id: number; readonly name: keyof Commands; readonly args: readonly unknown[] }

// Electron lives until it is told to leave, whatever the event loop holds.
new MessageChannel().port1.on('message', () => {})

if (process.send) {
  process.on('message', async (order: Order) => {
    const reply = (answer: object) => process.send?.({ id: order.id, ...answer })
    try {
      // The driver is typed over the same table.
      const command = commands[order.name] as (...args: readonly unknown[]) => unknown
      reply({ ok: true, value: (await command(...order.args)) ?? null })
    } catch (error) {
      reply({ ok: false, error: error instanceof Error ? error.message : String(error) })
    }
  })
  // The driver's channel alone does not keep the app alive.
  process.channel?.unref()
}
