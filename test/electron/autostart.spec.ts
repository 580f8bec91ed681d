// The autostart entry: any path comes out of it as it went in.
import fc from 'fast-check'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { autostartEntry } from '../../main/electron/autostart.ts'
import { loginItem } from '../../main/electron/login.ts'
import { fakeLog } from '../fakes/log.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

/** Reads Exec as the specification says: first the string's escapes, then the quotes, then the field codes. */
function readExec(entry: string): string[] {
  const line = entry.split('\n').find((one) => one.startsWith('Exec=')) ?? ''
  const text = line
    .slice('Exec='.length)
    .replace(/\\([\\snrt])/g, (_all, code: string) => (code === '\\' ? '\\' : `<${code}>`))
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, quoted = '']) =>
    quoted.replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'),
  )
}

describe('the entry', () => {
  it('gives back every path', () => {
    const piece = fc.constantFrom('/', ' ', '"', '\\', '$HOME', '`id`', '%f', '%', "'", ';', '#', '&', 'é', 'n', 's')
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 20 }).map((all) => all.join('')),
        (path) => {
          expect(readExec(autostartEntry(path, ['--hidden']))).toEqual([path, '--hidden'])
        },
      ),
      fuzzRuns(0.05),
    )
  })

  it('refuses a path that would become a second line', () => {
    expect(() => autostartEntry('/tmp/a\nExec=/bin/evil', [])).toThrow('line break')
  })
})

describe('starting with the computer on Linux', () => {
  it('writes the entry for the AppImage that runs, and takes it away again', async () => {
    const config = await mkdtemp(join(tmpdir(), 'marquee-autostart-'))
    const { set } = loginItem(
      'linux',
      { XDG_CONFIG_HOME: config, APPIMAGE: '/home/me/My Apps/Marquee.AppImage' },
      fakeLog(),
    )
    expect(await set(true)).toBe(true)
    const file = join(config, 'autostart', 'marquee.desktop')
    expect(readExec(await readFile(file, 'utf8'))).toEqual(['/home/me/My Apps/Marquee.AppImage', '--hidden'])
    expect(await set(false)).toBe(true)
    await expect(readFile(file)).rejects.toThrow('ENOENT')
    await rm(config, { recursive: true })
  })

  it.each(['FLATPAK_ID', 'SNAP'])('says that it cannot under %s', async (name) => {
    expect(await loginItem('linux', { [name]: 'x', XDG_CONFIG_HOME: '/nowhere' }, fakeLog()).set(true)).toBe(false)
  })
})
