// The settings as a file: what is written carries no secret and comes back the same; what a stranger brings is taken whole or not at all.
import { describe, expect, it } from 'vitest'
import { readSettingsFile, writeSettingsFile } from '../../main/state/settingsFile.ts'
import { defaultSettings, type Settings } from '../../preload/contract/settings.ts'

const mine: Settings = {
  ...defaultSettings,
  hotkey: null,
  theme: 'dark',
  sharing: { mastodon: true },
  message: 'I see [item]',
  server: { apiUrl: 'https://api.home.example', authUrl: '', clientId: 'key' },
}
const fileOf = (settings: unknown, rest: object = {}) =>
  JSON.stringify({ app: 'Marquee', kind: 'settings', format: 1, version: '0.1.0', settings, ...rest })
const read = (text: string) => readSettingsFile(text, defaultSettings)
const good = (text: string) => {
  const found = read(text)
  if (!found.ok) throw new Error(`refused: ${JSON.stringify(found.failure)}`)
  return found.value
}

describe('what is written', () => {
  it('comes back as it was', () => {
    const { patch, ignored, writtenBy, isNewFormat } = good(writeSettingsFile(mine, '0.1.0'))
    expect(patch).toEqual(mine)
    expect([ignored, writtenBy, isNewFormat]).toEqual([[], '0.1.0', false])
  })

  it('says what it is and who wrote it', () =>
    expect(JSON.parse(writeSettingsFile(mine, '0.1.0'))).toMatchObject({
      app: 'Marquee',
      kind: 'settings',
      format: 1,
      version: '0.1.0',
    }))

  it('holds what the schemas know and nothing that slipped in: no token, no secret, no name in an address', () => {
    const slipped = {
      ...mine,
      accessToken: 'canary-1',
      server: {
        ...mine.server,
        clientSecret: 'canary-2',
        apiUrl: 'https://canary-3:canary-4@api.home.example/',
        authUrl: 'canary-5@nowhere',
      },
    }
    const text = writeSettingsFile(slipped, '0.1.0')
    expect(text).not.toContain('canary')
    expect(text).toContain('https://api.home.example/')
  })
})

describe('what is read', () => {
  it('changes only what is in it', () => expect(good(fileOf({ theme: 'light' })).patch).toEqual({ theme: 'light' }))

  it('leaves the members of a group as they are that are not in it, but takes what can be missing as missing', () => {
    const { patch } = good(fileOf({ server: { clientId: 'new' }, sharing: {} }))
    expect(patch).toEqual({ server: { ...defaultSettings.server, clientId: 'new' }, sharing: {} })
  })

  it('names what it does not know, and leaves it out', () => {
    const { patch, ignored } = good(fileOf({ theme: 'dark', theatre: 1, server: { clientSecret: 'x' } }))
    expect(patch).toEqual({ theme: 'dark', server: defaultSettings.server })
    expect(ignored).toEqual(['theatre', 'server.clientSecret'])
    expect(good('{"app":"Marquee","kind":"settings","format":1,"settings":{"__proto__":{"a":1}}}').ignored).toEqual([
      '__proto__',
    ])
  })

  it('names at most twenty keys, each short and in one line', () => {
    const many = Object.fromEntries(Array.from({ length: 90 }, (_none, n) => [`key${n}\n\u202e${'x'.repeat(200)}`, 1]))
    const { ignored } = good(fileOf(many))
    expect(ignored).toHaveLength(20)
    for (const name of ignored) expect(name).toMatch(/^key\d+x{50,60}…$/)
  })

  it('is refused whole when one value cannot be used, by the names of all that cannot', () => {
    const found = read(fileOf({ theme: 'pink', message: 'fine', server: { apiUrl: 7 }, launchAtLogin: 'yes' }))
    expect(found).toEqual({
      ok: false,
      failure: { kind: 'wrong', keys: expect.arrayContaining(['theme', 'server.apiUrl', 'launchAtLogin']) as unknown },
    })
  })

  it.each([
    ['', 'notJson'],
    ['{"app":', 'notJson'],
    ['<html>', 'notJson'],
    ['null', 'notSettings'],
    ['[]', 'notSettings'],
    ['{}', 'notSettings'],
    [fileOf([]), 'notSettings'],
    [fileOf({}, { app: 'Other' }), 'notSettings'],
    [fileOf({}, { kind: 'queue' }), 'notSettings'],
    [fileOf({}, { format: 0 }), 'notSettings'],
    [fileOf({}, { format: '1' }), 'notSettings'],
    [`${fileOf({})}${' '.repeat(60_000)}`, 'tooLarge'],
  ])('%.40s is %s', (text, kind) => expect(read(text)).toEqual({ ok: false, failure: { kind } }))

  it('may begin with the mark that some editors write', () =>
    expect(good(`\uFEFF${fileOf({ theme: 'dark' })}`).patch).toEqual({ theme: 'dark' }))

  it('says when it was written in a newer way, and repeats a version only if it is one', () => {
    expect(good(fileOf({}, { format: 2, version: '9.0.0' }))).toMatchObject({ isNewFormat: true, writtenBy: '9.0.0' })
    for (const version of ['9', 'nine', '9.0.0\n', 9, null, { a: 1 }, '9.0.0-<b>'])
      expect(good(fileOf({}, { version })).writtenBy).toBeNull()
  })
})
