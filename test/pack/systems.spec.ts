// What Windows and macOS read of a package: each fault is planted, and seen.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { macFaults } from './macFaults.ts'
import { sound } from './sound.ts'
import { windowsFaults } from './windowsFaults.ts'

const asset = (name: string) => readFileSync(join(import.meta.dirname, '../../assets', name))

describe('Marquee.exe', () => {
  const icon = asset('icon.ico')
  const command = asset('windows/marquee.cmd').toString()
  const texts = ['ProductName', 'Marquee', 'LegalCopyright'].map((text) => Buffer.from(`${text}\0`, 'utf16le'))
  const sayings = Buffer.concat(texts)
  const hash = Buffer.from(sound.asarHeader)
  const faults = (...parts: readonly Buffer[]) => windowsFaults(Buffer.concat(parts), icon, command, sound)

  it('has no fault with every picture, its name and the hash', () => expect(faults(icon, sayings, hash)).toEqual([]))

  it('has every picture of the icon', () => {
    const damaged = Buffer.from(icon)
    damaged[damaged.length - 20] = (damaged[damaged.length - 20] ?? 0) ^ 1
    expect(faults(damaged, sayings, hash)).toEqual(['Marquee.exe lacks a picture of 256 px'])
    expect(faults(sayings, hash)).toHaveLength(9)
  })

  it('says who it is', () => {
    expect(faults(icon, Buffer.concat(texts.slice(0, 2)), hash)).toEqual(['Marquee.exe does not say LegalCopyright'])
  })

  it.each([
    ['', ''],
    ['"%~dp0..\\Marquee.exe"', '"%~dp0Marquee.exe"'],
    [' %*', ''],
    ['exit /b %ERRORLEVEL%\r\n', ''],
  ])('can be asked from a console: not when %j is %j', (from, to) => {
    const other = from === '' ? '' : command.replace(from, to)
    expect(windowsFaults(Buffer.concat([icon, sayings, hash]), icon, other, sound)).toEqual([
      'bin/marquee.cmd does not start Marquee.exe and end as it does',
    ])
  })

  it('holds the hash of app.asar, which the fuse has compared', () => {
    expect(faults(icon, sayings, Buffer.from('cd'.repeat(32)))).toEqual([
      'Marquee.exe does not hold the hash of app.asar',
    ])
  })
})

describe('the app on macOS', () => {
  const icon = asset('icon.icns')
  const mac = { ...sound, beside: [{ path: 'icon.icns', bytes: icon }] }
  const said: Readonly<Record<string, string>> = {
    CFBundleIdentifier: 'app.marquee.Marquee',
    CFBundleName: 'Marquee',
    CFBundleExecutable: 'Marquee',
    CFBundleIconFile: 'icon.icns',
    CFBundleShortVersionString: '1.2.3',
    LSApplicationCategoryType: 'public.app-category.entertainment',
    LSMinimumSystemVersion: '13.0',
    LSUIElement: 'true',
    hash: sound.asarHeader,
  }
  const plist = (change: Readonly<Record<string, string | null>> = {}) =>
    Object.entries({ ...said, ...change })
      .filter(([, value]) => value !== null)
      .map(
        ([key, value]) =>
          `<key>${key}</key>\n${/^(?:true|false)$/.test(value ?? '') ? `<${value}/>` : `<string>${value}</string>`}`,
      )
      .join('\n')
  const faults = (text: string, packed = mac) => macFaults(text, icon, packed, '1.2.3')

  it('has no fault when it says who it is', () => expect(faults(plist())).toEqual([]))

  it.each(Object.keys(said))('says %s as it is', (key) => {
    expect(faults(plist({ [key]: 'other' }))[0]).toContain(`Info.plist: ${key} is other`)
    expect(faults(plist({ [key]: null }))[0]).toContain(`Info.plist: ${key} is missing`)
  })

  it('has no place in the Dock', () => {
    expect(faults(plist({ LSUIElement: 'false' }))).toEqual(['Info.plist: LSUIElement is false and should be true'])
  })

  it.each(['CFBundleURLTypes', 'CFBundleDocumentTypes'])('registers no %s', (key) => {
    expect(faults(plist({ [key]: 'marquee' }))).toEqual([`Info.plist: ${key} has no place here`])
  })

  it('has our icon, and not that of Electron', () => {
    expect(faults(plist(), { ...mac, beside: [] })).toEqual(['icon.icns is not ours'])
    expect(faults(plist(), { ...mac, beside: [{ path: 'icon.icns', bytes: Buffer.from('other') }] })).toHaveLength(1)
  })
})
