// The settings as a whole in the running app: what is saved, what a file may change and when, the reset, and the way back.
import { beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings, type Settings } from '../../preload/contract/settings.ts'
import type { SettingsPreview } from '../../preload/contract/settingsFile.ts'
import { type Rig, rig, signedIn } from './rig.ts'

let all: Rig
const settings = () => all.now().settings
const requests = () => all.app.requests
const fileOf = (changed: object, rest: object = {}) =>
  JSON.stringify({ app: 'Marquee', kind: 'settings', format: 1, version: '0.0.0', settings: changed, ...rest })
const preview = async (text: string): Promise<SettingsPreview> => {
  const read = await requests()['settings.readFile'](text)
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.failure)}`)
  return read.value
}

describe('signed out', () => {
  beforeEach(async () => {
    all = rig()
    await all.app.start()
  })

  it('saves what is set under a name of its own, where the user says', async () => {
    await requests()['settings.change']({ theme: 'dark' })
    expect(await requests()['settings.export']()).toBe(true)
    const [file] = all.ports.seen.exported
    expect(file?.name).toBe('marquee-settings.json')
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ version: '0.0.0', settings: settings() })
  })

  it('shows what a file would change, and changes nothing yet', async () => {
    const before = settings()
    const found = await preview(fileOf({ theme: 'dark', message: '', sharing: { mastodon: true }, odd: 1 }))
    expect(found).toEqual({
      id: 1,
      writtenBy: '0.0.0',
      isNewer: false,
      changes: [
        { path: 'theme', before: 'system', after: 'dark' },
        { path: 'sharing.mastodon', before: null, after: true },
      ],
      delicate: [],
      ignored: ['odd'],
    })
    expect(settings()).toBe(before)
    expect(all.ports.seen.saved).toBeNull()
  })

  it('makes the changes, and has the system follow', async () => {
    const { id } = await preview(fileOf({ theme: 'dark', hotkey: 'F9', message: 'x' }))
    expect(await requests()['settings.applyFile'](id, false)).toBe(true)
    expect(settings()).toEqual({ ...defaultSettings, theme: 'dark', hotkey: 'F9', message: 'x' })
    expect(all.ports.seen.saved).toEqual(settings())
    expect(all.ports.seen.windows).toContain('theme dark')
    expect(all.now().hotkey).toEqual({ state: 'registered', active: 'F9', refused: null })
  })

  it('keeps what works where the system refuses what the file wants', async () => {
    all.ports.hotkeys['F9'] = 'taken'
    const { id } = await preview(fileOf({ hotkey: 'F9' }))
    await requests()['settings.applyFile'](id, false)
    expect(settings().hotkey).toBe(defaultSettings.hotkey)
    expect(all.now().hotkey).toMatchObject({ active: defaultSettings.hotkey, refused: 'F9' })
  })

  it.each<[string, object]>([
    ['an address', { server: { authUrl: 'https://auth.evil.example' } }],
    ['a key', { server: { clientId: 'theirs' } }],
    ['a plain file for the session', { keepSessionUnprotected: true }],
  ])('takes %s only when the user says so', async (_what, changed) => {
    const first = await preview(fileOf({ theme: 'dark', ...changed }))
    expect(first.delicate).toHaveLength(1)
    expect(first.changes).toHaveLength(1)
    await requests()['settings.applyFile'](first.id, false)
    expect(settings()).toEqual({ ...defaultSettings, theme: 'dark' })
    const second = await preview(fileOf(changed))
    await requests()['settings.applyFile'](second.id, true)
    expect(settings()).toMatchObject(changed)
  })

  it.each(['http://api.example', 'ftp://api.example', 'nowhere', 'https://me:secret@api.example'])(
    'refuses %s as an address, and all of its file with it',
    async (apiUrl) => {
      expect(await requests()['settings.readFile'](fileOf({ theme: 'dark', server: { apiUrl } }))).toEqual({
        ok: false,
        failure: { kind: 'wrong', keys: ['server.apiUrl'] },
      })
      expect(await requests()['settings.applyFile'](1, true)).toBe(false)
      expect(settings()).toEqual(defaultSettings)
    },
  )

  it('takes a server on this computer by plain http', async () => {
    const { delicate } = await preview(fileOf({ server: { apiUrl: 'http://127.0.0.1:8080' } }))
    expect(delicate.map(({ path }) => path)).toEqual(['server.apiUrl'])
  })

  it('says that a newer Marquee wrote it', async () => {
    expect((await preview(fileOf({}, { version: '0.0.1' }))).isNewer).toBe(true)
    expect((await preview(fileOf({}, { format: 2 }))).isNewer).toBe(true)
    expect((await preview(fileOf({}, { version: '0.0.0' }))).isNewer).toBe(false)
  })

  it('applies the file that was read last, once', async () => {
    const old = await preview(fileOf({ theme: 'dark' }))
    const last = await preview(fileOf({ theme: 'light' }))
    expect(await requests()['settings.applyFile'](old.id, true)).toBe(false)
    expect(settings().theme).toBe('system')
    expect(await requests()['settings.applyFile'](last.id, true)).toBe(true)
    expect(await requests()['settings.applyFile'](last.id, true)).toBe(false)
    // A file that is refused takes the place of the one before, too.
    const good = await preview(fileOf({ theme: 'dark' }))
    await requests()['settings.readFile']('nothing')
    expect(await requests()['settings.applyFile'](good.id, true)).toBe(false)
    expect(settings().theme).toBe('light')
  })

  it('reads the file that is chosen, and says what is wrong with it', async () => {
    const choose = () => requests()['settings.chooseFile']()
    expect(await choose()).toBeNull()
    all.ports.files.push({ text: fileOf({ theme: 'dark' }) }, { problem: 'tooLarge' }, { problem: 'unreadable' })
    expect(await choose()).toMatchObject({ ok: true, value: { changes: [{ path: 'theme' }] } })
    expect(await choose()).toEqual({ ok: false, failure: { kind: 'tooLarge' } })
    expect(await choose()).toEqual({ ok: false, failure: { kind: 'unreadable' } })
  })

  it('takes an import back', async () => {
    await requests()['settings.change']({ message: 'mine' })
    const before = settings()
    const { id } = await preview(fileOf({ theme: 'dark', message: 'theirs', hotkey: null }))
    await requests()['settings.applyFile'](id, false)
    expect(await requests()['settings.takeBack']()).toBe(true)
    expect(settings()).toEqual(before)
    expect(all.now().hotkey.active).toBe(defaultSettings.hotkey)
    expect(await requests()['settings.takeBack']()).toBe(false)
  })

  it('has nothing to take back at first', async () => expect(await requests()['settings.takeBack']()).toBe(false))
})

describe('a reset', () => {
  const own: Partial<Settings> = { theme: 'dark', hotkey: 'F9', message: 'mine', launchAtLogin: true }

  it('puts everything back but what the session needs, and keeps the session and what waits', async () => {
    all = await signedIn()
    const { server } = settings()
    await requests()['settings.change']({ ...own, keepSessionUnprotected: true })
    const { account, queue, recent } = all.now()
    await requests()['settings.reset']()
    expect(settings()).toEqual({ ...defaultSettings, keepSessionUnprotected: true, server })
    expect(all.now().hotkey.active).toBe(defaultSettings.hotkey)
    expect(all.now().account).toMatchObject({ state: 'signedIn', username: 'username' in account && account.username })
    expect([all.now().queue, all.now().recent]).toEqual([queue, recent])
  })

  it('keeps the addresses and the key that the session belongs to', async () => {
    const server = { apiUrl: 'https://api.home.example', authUrl: 'https://auth.home.example', clientId: 'own' }
    all = rig({ settings: { ...own, server } })
    await all.app.start()
    await requests()['settings.reset']()
    expect(settings()).toEqual({ ...defaultSettings, server })
  })

  it('is undone, but for what was changed since', async () => {
    all = rig()
    await all.app.start()
    await requests()['settings.change'](own)
    await requests()['settings.reset']()
    await requests()['settings.change']({ theme: 'light' })
    expect(await requests()['settings.takeBack']()).toBe(true)
    expect(settings()).toEqual({ ...defaultSettings, ...own, theme: 'light' })
    expect(all.now().hotkey.active).toBe('F9')
  })
})
