// A page that is gone asks for nothing any more: windows and requests together.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serveRequests } from '../../main/electron/ipc.ts'
import type { Handlers } from '../../main/electron/ipc.ts'
import { nativeWindows } from '../../main/electron/windows.ts'
import { requestNames } from '../../preload/contract/channels.ts'
import { fakeLog } from '../fakes/log.ts'
import { app } from '../shell/app.ts'
import { BrowserWindow } from '../shell/browserWindow.ts'
import { ipcMain } from '../shell/ipcMain.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

const frame = { url: 'app://bundle/settings.html', parent: null, detached: false }
const windows = nativeWindows({
  preload: '/preload.cjs',
  packaged: true,
  platform: 'linux',
  wayland: false,
  trayBounds: () => null,
  now: () => 0,
  onShown: () => {},
  onHidden: () => {},
})
const handlers = Object.fromEntries(requestNames.map((name) => [name, () => 'heard'])) as unknown as Handlers
let stop: () => void
beforeAll(async () => {
  await app.whenReady()
  stop = serveRequests(handlers, windows.viewOf, fakeLog())
})
afterAll(() => stop())

const open = () => {
  windows.show('settings')
  const native = BrowserWindow.getAllWindows().at(-1)
  if (!native) throw new Error('no window')
  const { webContents } = native
  return { native, ask: (where: typeof frame | null = frame) => ipcMain.answer('app.snapshot', [], webContents, where) }
}

describe('a window', () => {
  it('is heard while it is open, also hidden', async () => {
    const { native, ask } = open()
    expect(await ask()).toBe('heard')
    native.hide()
    expect(await ask()).toBe('heard')
    native.destroy()
  })

  it('that was closed is not, whatever its id, nor is a window that somebody else made', async () => {
    const { native, ask } = open()
    native.destroy()
    await expect(ask()).rejects.toThrow('was refused')
    const foreign = new BrowserWindow({})
    await expect(ipcMain.answer('app.snapshot', [], foreign.webContents, frame)).rejects.toThrow('was refused')
    foreign.destroy()
  })

  it('whose page died is not, and the page made in its place is', async () => {
    const first = open()
    first.native.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await expect(first.ask()).rejects.toThrow('was refused')
    const second = open()
    expect(second.native).not.toBe(first.native)
    expect(await second.ask()).toBe('heard')
    second.native.destroy()
  })
})
