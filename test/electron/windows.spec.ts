// The windows: when they are made, where they go, when they hide, and when they give their memory back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nativeWindows } from '../../main/electron/windows.ts'
import { app } from '../shell/app.ts'
import { BrowserWindow } from '../shell/browserWindow.ts'
import { nativeTheme } from '../shell/nativeTheme.ts'

vi.mock('electron', () => import('../shell/electron.ts'))
await app.whenReady()

let now: number
let shown: number
beforeEach(() => {
  now = 1_000_000
  shown = 0
})
afterEach(() => {
  vi.useRealTimers()
  for (const one of BrowserWindow.getAllWindows()) one.destroy()
})

const setUp = (over: { wayland?: boolean; tray?: { x: number; y: number; width: number; height: number } } = {}) =>
  nativeWindows({
    preload: '/preload.cjs',
    packaged: true,
    platform: 'linux',
    wayland: over.wayland ?? false,
    trayBounds: () => over.tray ?? null,
    now: () => now,
    onShown: () => (shown += 1),
    onHidden: () => {},
  })
const of = (view: string) =>
  BrowserWindow.getAllWindows().find((one) => one.webContents.url === `app://bundle/${view}.html`)
/** The host's pages load through a few microtasks and one turn of the loop. */
const loaded = async () => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('a window', () => {
  it('is made when first wanted, and shown when it can be painted', async () => {
    const windows = setUp()
    expect(BrowserWindow.getAllWindows()).toEqual([])
    windows.show('window')
    expect(of('window')?.isVisible()).toBe(false)
    await loaded()
    expect(of('window')?.isVisible()).toBe(true)
    expect(of('window')?.isFocused()).toBe(true)
    expect(shown).toBe(1)
  })

  it('is told where in it the user wants to be, whether it stood ready or had to be made', async () => {
    const windows = setUp()
    windows.show('window', 'queue')
    const page = of('window')?.webContents
    if (!page) throw new Error('there is no window')
    const send = vi.spyOn(page, 'send')
    await loaded()
    windows.show('window', 'queue')
    windows.show('window')
    expect(send.mock.calls).toEqual([
      ['shown', now, 'queue'],
      ['shown', now, 'queue'],
      ['shown', now],
    ])
  })

  it('that is hidden before it could be painted stays hidden', async () => {
    const windows = setUp()
    windows.show('palette')
    windows.hide('palette')
    await loaded()
    expect(of('palette')?.isVisible()).toBe(false)
  })

  it('that is still loading does not come up over what was asked for after it', async () => {
    const windows = setUp()
    windows.show('window')
    windows.show('palette')
    await loaded()
    expect(of('palette')?.isVisible()).toBe(true)
    expect(of('window')?.isVisible()).toBe(false)
  })

  it('opens at the tray', async () => {
    const windows = setUp({ tray: { x: 700, y: 4, width: 24, height: 24 } })
    windows.show('window')
    await loaded()
    expect(of('window')?.getBounds()).toEqual({ x: 512, y: 36, width: 400, height: 620 })
  })

  it('hides when the focus goes elsewhere, except for the settings', async () => {
    const windows = setUp()
    for (const view of ['window', 'palette', 'settings'] as const) {
      windows.show(view)
      await loaded()
      of(view)?.blur()
      expect(of(view)?.isVisible()).toBe(view === 'settings')
    }
  })

  it('is closed, not reopened, by the click on the tray icon that took its focus', async () => {
    const windows = setUp()
    windows.show('window')
    await loaded()
    of('window')?.blur()
    now += 150
    windows.toggle('window')
    expect(of('window')?.isVisible()).toBe(false)
    now += 200
    windows.toggle('window')
    expect(of('window')?.isVisible()).toBe(true)
    windows.toggle('window')
    expect(of('window')?.isVisible()).toBe(false)
  })

  it('is hidden by closing it, so that no draft is lost, and closed when the app leaves', async () => {
    const windows = setUp()
    windows.show('settings')
    await loaded()
    of('settings')?.close()
    await loaded()
    expect(of('settings')?.isVisible()).toBe(false)
    windows.letGo()
    of('settings')?.close()
    expect(of('settings')).toBeUndefined()
  })

  it('gives its memory back after five minutes out of sight; the palette stays warm', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const windows = setUp()
    windows.show('window')
    windows.show('palette')
    await loaded()
    windows.hide('window')
    windows.hide('palette')
    vi.advanceTimersByTime(299_000)
    windows.show('window')
    windows.hide('window')
    vi.advanceTimersByTime(299_000)
    expect(of('window')).toBeDefined()
    vi.advanceTimersByTime(2_000)
    expect(of('window')).toBeUndefined()
    expect(of('palette')).toBeDefined()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is known by its page, and a stranger is not', async () => {
    const windows = setUp()
    windows.warmPalette()
    await loaded()
    const id = of('palette')?.webContents.id ?? -1
    expect(windows.viewOf(id)).toBe('palette')
    expect(windows.viewOf(id + 1)).toBeNull()
    expect(of('palette')?.isVisible()).toBe(false)
  })

  it('whose page died is made anew the next time', async () => {
    const windows = setUp()
    windows.show('window')
    await loaded()
    const first = of('window')
    first?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect(of('window')).toBeUndefined()
    windows.show('window')
    await loaded()
    expect(of('window')?.isVisible()).toBe(true)
    expect(of('window')).not.toBe(first)
  })

  it('is neither placed nor hidden by blur on Wayland', async () => {
    const windows = setUp({ wayland: true, tray: { x: 700, y: 4, width: 24, height: 24 } })
    windows.show('window')
    await loaded()
    expect(of('window')?.getBounds()).toMatchObject({ x: 0, y: 0 })
    of('window')?.blur()
    expect(of('window')?.isVisible()).toBe(true)
  })
})

describe('the palette', () => {
  it('is as tall as its page asks, within the screen', async () => {
    const windows = setUp()
    windows.show('palette')
    await loaded()
    windows.paletteHeight(120)
    expect(of('palette')?.getBounds()).toMatchObject({ x: 400, width: 640, height: 120 })
    windows.paletteHeight(9_000)
    const { y, height } = of('palette')?.getBounds() ?? { y: 0, height: 0 }
    expect(y + height).toBe(900)
  })
})

it('follows the theme that was chosen', () => {
  const windows = setUp()
  windows.theme('dark')
  expect(nativeTheme.shouldUseDarkColors).toBe(true)
  windows.theme('system')
  expect(nativeTheme.shouldUseDarkColors).toBe(false)
})
