// The house rules that no compiler knows, held by reading the sources.
import { describe, expect, it } from 'vitest'
import { importTable, roomOf } from './rooms.ts'
import { shippedUsers } from './shippedUsers.ts'
import { readProjectFile, sources } from './sources.ts'

const all = sources()
const shipped = all.filter((s) => !s.path.startsWith('test/'))
const table = importTable()

describe('the import table in CONTRIBUTING.md', () => {
  it('names every room that has sources', () => {
    const rooms = new Set(shipped.map((s) => roomOf(s.path)))
    expect([...rooms].filter((room) => !table.has(room))).toEqual([])
  })

  it('is kept by every source file', () => {
    const wrong = shipped.flatMap(({ path, imports }) => {
      const room = roomOf(path)
      const rule = table.get(room)
      return imports
        .filter(({ from, typeOnly }) => {
          if (from.startsWith('node:')) return !rule?.outside.includes('node:')
          if (!/^(main|preload|renderer|assets|test)\//.test(from)) {
            return !rule?.outside.some((name) => from === name || from.startsWith(`${name}/`))
          }
          if (from.endsWith('.css') || roomOf(from) === room) return false
          return !rule?.rooms.some((r) => (r.name === from || r.name === roomOf(from)) && (!r.typeOnly || typeOnly))
        })
        .map(({ from, typeOnly }) => `${path} -> ${typeOnly ? 'type ' : ''}${from}`)
    })
    expect(wrong).toEqual([])
  })

  it('is known to the linter, room by room', () => {
    const config = readProjectFile('.oxlintrc.json')
    const unknown = [...table.keys()].filter((room) => !['main/ports.ts', 'main/schemas.ts', 'assets'].includes(room))
    expect(unknown.filter((room) => !config.includes(`${room.replace('.ts', '')} may not import`))).toEqual([])
  })
})

describe('what only one file may touch', () => {
  it.each<[string, RegExp, readonly string[]]>([
    ['ipcMain', /\bipcMain\b/, ['main/electron/ipc.ts', 'main/electron/settings.ts']],
    ['ipcRenderer', /\bipcRenderer\b/, ['preload/index.ts']],
    ['webContents.send', /webContents\.send\b|\bsender\.send\b/, ['main/electron/pushes.ts']],
    ['shell.openExternal', /\bopenExternal\b/, ['main/electron/opener.ts']],
    ['setInterval', /\bsetInterval\b/, ['renderer/clock.ts']],
    ['synchronous safeStorage', /\b(?:encryptString|decryptString|isEncryptionAvailable)\b/, []],
    ['nodeIntegration switched on', /nodeIntegration\w*: *true|contextIsolation: *false|sandbox: *false/, []],
    [
      'webSecurity switched off',
      /webSecurity: *false|allowRunningInsecureContent|experimentalFeatures|webviewTag: *true/,
      [],
    ],
    ['file pages', /\bloadFile\b|['"`]file:/, []],
    ['eval', /\beval\(|\bnew Function\b/, []],
    ['HTML from strings', /dangerouslySetInnerHTML|\binnerHTML\b|insertAdjacentHTML|document\.write/, []],
    ['the type any', /: any\b|as any\b|<any>|@ts-ignore|@ts-nocheck/, []],
  ])('%s', (_name, pattern, allowed) => expect(shippedUsers(pattern, allowed)).toEqual([]))
})

describe('every source file', () => {
  const offenders = (bad: (source: (typeof all)[number]) => boolean) => all.filter(bad).map((s) => s.path)

  it('says in its first line what it owns', () =>
    expect(offenders((s) => !/^(?:\/\/|\/\*) ?\S/.test(s.text))).toEqual([]))
  it('has at most 300 lines, but for data and specs', () => {
    const long = (s: (typeof all)[number]) => s.text.trimEnd().split('\n').length > 300
    expect(offenders((s) => long(s) && !/^main\/demo\/catalogue\/|\.spec\.ts$/.test(s.path))).toEqual([])
  })
  it('names the extension in its relative imports', () => {
    const bare = /from '\.[^']*(?<!\.tsx?|\.json|\.css)'/
    expect(offenders((s) => bare.test(s.text) && !s.path.startsWith('test/contract/'))).toEqual([])
  })
  it('has named exports only', () =>
    // The stand-in for the `electron` module has to look like it.
    expect(offenders((s) => /^export default\b/m.test(s.text) && s.path !== 'test/shell/electron.ts')).toEqual([]))
  it('leaves nothing for later', () => {
    const later = new RegExp(['TO', 'DO|FIX', 'ME|X', 'XX'].join(''))
    expect(offenders((s) => later.test(s.text))).toEqual([])
  })
})

it('no file that ships names a path of a machine', () =>
  expect(shippedUsers(/['"`]\/(?:home|root|work|Users)\//)).toEqual([]))
