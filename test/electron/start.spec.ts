// The order in which main closes its doors: the sandbox before `ready`, everything a page may not do before the first page.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { app } from '../shell/app.ts'
import { Menu } from '../shell/menu.ts'
import { recorded } from '../shell/recorded.ts'
import { session } from '../shell/session.ts'
import { startMain, type StartedMain } from './startMain.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

let main: StartedMain
let folder: string
const order: string[] = []
const noted = (what: string) => void order.push(what)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-start-'))
  app.isPackaged = true
  const { setPermissionRequestHandler } = session.defaultSession
  session.defaultSession.setPermissionRequestHandler = (handler) => {
    noted('permissions')
    setPermissionRequestHandler(handler)
  }
  app.on('web-contents-created', () => noted('page'))
  main = await startMain(folder, {}, noted)
}, 30_000)
afterAll(async () => {
  await main.stop()
  app.isPackaged = false
  await rm(folder, { recursive: true })
})

describe('main', () => {
  it('puts every page in the sandbox before anything else, and denies permissions before the first page is made', () => {
    expect(order.slice(0, 4)).toEqual(['sandbox', 'ready', 'permissions', 'page'])
  })

  it('watches a page from its first moment on', () => {
    expect(app.listenerCount('web-contents-created')).toBe(2)
    expect(app.listenerCount('session-created')).toBe(1)
  })

  it('asks for no privilege that would let pages past the policy', () => {
    expect(main.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })

  it('makes pages without developer tools when it is packaged', () => {
    expect(recorded.windows).toMatchObject([{ webPreferences: { devTools: false, sandbox: true } }])
  })

  it('answers its own page, and nobody who merely sits in it', async () => {
    const url = 'app://bundle/window.html'
    expect(await main.ask('window', 'app.snapshot')).toMatchObject({ version: '1.2.3' })
    for (const frame of [null, { url, parent: {}, detached: false }, { url, parent: null, detached: true }])
      await expect(main.ask('window', 'app.snapshot', [], frame)).rejects.toThrow('app.snapshot was refused')
    await expect(
      main.ask('window', 'app.snapshot', [], { url: 'https://trakt.tv/', parent: null, detached: false }),
    ).rejects.toThrow('app.snapshot was refused')
  })

  it('makes the menu bar anew when another language is spoken', async () => {
    const made = vi.spyOn(Menu, 'setApplicationMenu')
    vi.stubEnv('MARQUEE_HOST_LANGUAGES', 'en-NZ')
    await main.ask('window', 'settings.change', [{ language: 'en' }])
    expect(await main.ask('window', 'app.snapshot')).toMatchObject({ locale: { tag: 'en-NZ' } })
    expect(made).toHaveBeenCalledTimes(1)
  })
})
