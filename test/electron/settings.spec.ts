// Settings on disk: what is broken costs as little as possible, and nothing is deleted.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSettings, settingsStore } from '../../main/electron/settings.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { ipcMain } from '../shell/ipcMain.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

const at = Date.UTC(2026, 10, 22, 20, 0, 0)
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-settings-'))
})
afterEach(() => rm(folder, { recursive: true }))
const file = () => join(folder, 'settings.json')

describe('the settings store', () => {
  it('starts with the defaults and no complaint', async () => {
    expect(await settingsStore(folder, () => at).load()).toEqual({ settings: defaultSettings, notices: [] })
  })

  it('keeps what is saved', async () => {
    const settings = { ...defaultSettings, theme: 'dark', hotkey: null, sharing: { mastodon: true } } as const
    await settingsStore(folder, () => at).save(settings)
    expect((await settingsStore(folder, () => at).load()).settings).toEqual(settings)
  })

  it.each(['{"theme": "dark"', '', 'null', '[]', '42', '\u0000\u0000'])(
    'sets %j aside, says so, and goes on with the defaults',
    async (broken) => {
      await writeFile(file(), broken)
      const { settings, notices } = await settingsStore(folder, () => at).load()
      expect(settings).toEqual(defaultSettings)
      const keptAs = 'settings.corrupt-2026-11-22T20-00-00-000Z.json'
      expect(notices).toEqual([expect.objectContaining({ kind: 'fileSetAside', file: 'settings', keptAs })])
      expect(await readFile(join(folder, keptAs), 'utf8')).toBe(broken)
    },
  )

  it('goes on with the defaults, and says so, where nothing can be kept', async () => {
    await writeFile(join(folder, 'blocked'), 'a file where the folder should be')
    const store = settingsStore(join(folder, 'blocked'), () => at)
    expect(await store.load()).toEqual({
      settings: defaultSettings,
      notices: [{ id: `settings-${at}`, kind: 'fileUnwritable', file: 'settings' }],
    })
    await expect(store.save(defaultSettings)).rejects.toThrow(/ENOTDIR|EEXIST/)
  })

  it('replaces one bad value by its default and keeps the others', () => {
    expect(readSettings({ theme: 'pink', noteSound: true, hotkey: 7, message: 'Watching' })).toEqual({
      ...defaultSettings,
      noteSound: true,
      message: 'Watching',
    })
  })

  it.each([
    [
      { notifications: true, friendNotifications: false },
      { checkedIn: true, finished: true, wait: true, queue: true, friends: false },
    ],
    [
      { notifications: true, friendNotifications: true },
      { checkedIn: true, finished: true, wait: true, queue: true, friends: true },
    ],
    // Friends' counted only beside the other.
    [
      { notifications: false, friendNotifications: true },
      { checkedIn: false, finished: false, wait: false, queue: false, friends: false },
    ],
    [{ notifications: 'no' }, defaultSettings.notes],
  ])('takes over %j from when all notifications had one switch', (stored, notes) => {
    expect(readSettings(stored).notes).toEqual(notes)
    const chosen = { ...notes, queue: !notes.queue }
    expect(readSettings({ ...stored, notes: chosen }).notes).toEqual(chosen)
  })

  it('leaves alone what a later version wrote', async () => {
    await writeFile(file(), JSON.stringify({ theme: 'dark', inventedLater: { a: 1 } }))
    const store = settingsStore(folder, () => at)
    const { settings } = await store.load()
    await store.save({ ...settings, theme: 'light' })
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ theme: 'light', inventedLater: { a: 1 } })
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('offers nothing to renderers', async () => {
    await settingsStore(folder, () => at).load()
    expect(ipcMain.listenerCount('electron-store-get-data')).toBe(0)
  })
})
