// What the machine says of itself: kinds and versions, whatever the environment holds; the log is shown; licences are read.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { machine } from '../../main/electron/machine.ts'
import { fakeLog } from '../fakes/log.ts'
import { app } from '../shell/app.ts'
import { recorded } from '../shell/recorded.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marquee-machine-'))
  recorded.shown.length = 0
})
afterEach(() => {
  app.isPackaged = false
  rmSync(folder, { recursive: true })
})
const made = (env: Record<string, string> = {}, log = fakeLog()) =>
  machine({
    env,
    wayland: true,
    warnings: () => [],
    logFile: join(folder, 'logs', 'marquee.log'),
    licencesFile: join(folder, 'licences.md'),
    log,
  })

describe('the facts', () => {
  it('say what kind of machine it is', () => {
    const facts = made({
      XDG_CURRENT_DESKTOP: 'ubuntu:GNOME',
      XDG_SESSION_TYPE: 'wayland',
      WAYLAND_DISPLAY: 'wayland-0',
    }).facts()
    expect(facts).toMatchObject({
      node: process.versions.node,
      package: 'none',
      language: 'en-GB',
      desktop: 'ubuntu:GNOME',
      session: 'wayland',
      'Wayland display': true,
      'X display': false,
      screens: '1440x900@1',
      graphics: 'gpu_compositing=disabled_software',
    })
    if (process.platform === 'linux') expect(facts['windows drawn by']).toBe('Wayland')
  })

  it('repeat nothing of the environment but words that are known', () => {
    const everything = [
      'XDG_CURRENT_DESKTOP',
      'XDG_SESSION_TYPE',
      'WAYLAND_DISPLAY',
      'DISPLAY',
      'APPIMAGE',
      'FLATPAK_ID',
      'SNAP',
      'PORTABLE_EXECUTABLE_DIR',
      'HOME',
      'USER',
    ]
    app.isPackaged = true
    const facts = made(Object.fromEntries(everything.map((name) => [name, 'canary']))).facts()
    expect(JSON.stringify(facts)).not.toContain('canary')
    expect(facts).toMatchObject({ desktop: 'other', session: 'other', package: 'AppImage' })
    expect(made().facts()).toMatchObject({ desktop: 'not said', session: 'not said', package: 'installed' })
  })
})

describe('the log', () => {
  it('is shown where it lies, also before its first line', async () => {
    expect(await made().openLog()).toBe(true)
    const file = join(folder, 'logs', 'marquee.log')
    expect(recorded.shown).toEqual([file])
    expect(statSync(file).mode & 0o077).toBe(0)
    writeFileSync(file, 'a line\n')
    await made().openLog()
    expect(readFileSync(file, 'utf8')).toBe('a line\n')
  })

  it('is not shown where there can be none, and that is said', async () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be')
    const log = fakeLog()
    expect(await made({}, log).openLog()).toBe(false)
    expect(recorded.shown).toEqual([])
    expect(log.lines).toEqual(['warn log.notShown {"error":"Error"}'])
  })
})

it('the licences are read from beside the bundle, or are none', async () => {
  expect(await made().licences()).toBe('')
  writeFileSync(join(folder, 'licences.md'), '# Licences')
  expect(await made().licences()).toBe('# Licences')
})
