// The tray icon: shows the model, and does no more than what changed asks for.
import { describe, expect, it, vi } from 'vitest'
import { nativeTray } from '../../main/electron/tray.ts'
import { trayIconFile } from '../../main/electron/trayIcons.ts'
import type { TrayModel } from '../../main/ports.ts'
import { app } from '../shell/app.ts'
import { currentTray } from '../shell/tray.ts'

vi.mock('electron', () => import('../shell/electron.ts'))
await app.whenReady()

const icons = new URL('../../assets/tray/', import.meta.url).pathname
const model: TrayModel = {
  icon: { state: 'idle' },
  tooltip: 'Nothing playing',
  menu: [
    { kind: 'text', label: 'Law & Order' },
    { kind: 'separator' },
    { kind: 'submenu', label: 'Recent', items: [{ kind: 'item', label: 'Dune', command: 'again:1' }] },
    { kind: 'item', label: 'Quit', command: 'quit' },
  ],
}
const setUp = (platform: 'linux' | 'win32' | 'darwin' = 'linux') => {
  const run = vi.fn()
  const toggleWindow = vi.fn()
  const tray = nativeTray({ icons, platform, run, toggleWindow })
  tray.render(model)
  const native = currentTray()
  if (!native) throw new Error('no tray was made')
  return { tray, native, run, toggleWindow }
}

describe('the tray', () => {
  it('runs the command of the item that is clicked, at any depth', () => {
    const { native, run } = setUp()
    native.menu?.items.at(-1)?.click?.()
    native.menu?.items[2]?.items[0]?.click?.()
    expect(run.mock.calls).toEqual([['quit'], ['again:1']])
    expect(native.menu?.items[0]).toMatchObject({ label: 'Law & Order', enabled: false })
  })

  it('says nothing to the desktop when nothing changed', () => {
    const { tray, native } = setUp()
    const before = native.updates
    tray.render(structuredClone(model))
    expect(native.updates).toBe(before)
    tray.render({ ...model, tooltip: 'Dune, 40 min left' })
    expect(native.updates).toBe(before)
    tray.render({ ...model, icon: { state: 'watching', eighths: 3 } })
    expect(native.updates).toBe(before + 1)
    expect(native.image).toMatch(/watching-3-light\.png$/)
  })

  it('cuts a tooltip at what Windows shows, without breaking a character', () => {
    const { tray, native } = setUp('win32')
    tray.render({ ...model, tooltip: `${'x'.repeat(125)}🎬🎬🎬` })
    expect(native.tooltip).toBe(`${'x'.repeat(125)}…`)
    tray.render({ ...model, tooltip: 'y'.repeat(127) })
    expect(native.tooltip).toBe('y'.repeat(127))
  })

  it('toggles the window on a click, and keeps the menu for the right button where there is one', () => {
    const { native, toggleWindow } = setUp('darwin')
    native.emit('click')
    expect(toggleWindow).toHaveBeenCalledTimes(1)
    expect(native.menu).toBeNull()
    native.emit('right-click')
    expect(native.menu?.items.at(-1)?.label).toBe('Quit')
  })
})

describe('the icon file', () => {
  it('is a template on macOS and fits the panel elsewhere', () => {
    expect(trayIconFile({ state: 'watching', eighths: 8 }, 'darwin', true)).toBe('watching-8Template.png')
    expect(trayIconFile({ state: 'attention' }, 'win32', false)).toBe('attention-dark.ico')
    expect(trayIconFile({ state: 'offline' }, 'linux', true)).toBe('offline-light.png')
  })
})
