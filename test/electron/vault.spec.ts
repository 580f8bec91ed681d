// Secrets: in the keychain, in memory, or in a file because the user insisted.
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { vault } from '../../main/electron/vault.ts'
import { fakeLog } from '../fakes/log.ts'
import { app } from '../shell/app.ts'
import { setStorage } from '../shell/safeStorage.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

const at = Date.UTC(2026, 10, 22, 20, 0, 0)
const secret = 'refresh-token-0123456789'
let data: string
let wanted: boolean
let log: ReturnType<typeof fakeLog>
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'marquee-vault-'))
  app.setPath('userData', data)
  wanted = false
  log = fakeLog()
  setStorage({ backend: 'gnome_libsecret', stale: false })
})
afterEach(() => rm(data, { recursive: true }))

const folder = () => join(data, 'secrets')
const open = (platform: NodeJS.Platform = 'linux') =>
  vault({ folder: folder(), platform, unprotectedWanted: async () => wanted, now: () => at, log })
/** Everything that lies in the folder, as text. */
const onDisk = async () => {
  const names = existsSync(folder()) ? await readdir(folder()) : []
  return (await Promise.all(names.map((name) => readFile(join(folder(), name), 'utf8')))).join('\n')
}

describe('with a keychain', () => {
  it('keeps a secret over a restart, sealed', async () => {
    expect(await open().save('session', secret)).toBe('keychain')
    expect(await open().load('session')).toEqual({ state: 'found', secret })
    expect(await onDisk()).not.toContain(secret)
    expect(Buffer.from(await onDisk(), 'base64').toString('utf8')).not.toContain(secret)
  })

  it('knows the difference between nothing and something that cannot be read', async () => {
    expect(await open().load('session')).toEqual({ state: 'none' })
    await open().save('session', secret)
    await writeFile(join(folder(), 'session.sealed'), 'bm90IG91cnM=')
    expect(await open().load('session')).toEqual({ state: 'unreadable' })
  })

  it('keeps what it could not read until a new session comes, and then beside it', async () => {
    await open().save('session', secret)
    await writeFile(join(folder(), 'session.sealed'), 'bm90IG91cnM=')
    const one = open()
    await one.load('session')
    expect(await readdir(folder())).toEqual(['session.sealed'])
    await one.save('session', 'new')
    expect(await readdir(folder())).toEqual(['session.corrupt-2026-11-22T20-00-00-000Z.sealed', 'session.sealed'])
    expect(await open().load('session')).toEqual({ state: 'found', secret: 'new' })
  })

  it('seals anew when the system has a newer key', async () => {
    await open().save('session', secret)
    const before = await onDisk()
    setStorage({ stale: true })
    expect(await open().load('session')).toEqual({ state: 'found', secret })
    expect(await onDisk()).not.toBe(before)
    expect(await open().load('session')).toEqual({ state: 'found', secret })
  })

  it('forgets', async () => {
    await open().save('session', secret)
    await open().forget('session')
    expect(await open().load('session')).toEqual({ state: 'none' })
    expect(await onDisk()).toBe('')
  })
})

describe.each(['basic_text', 'unavailable'] as const)('with a keychain that is %s', (backend) => {
  beforeEach(() => setStorage({ backend }))

  it('keeps the secret in memory only', async () => {
    const one = open()
    expect(await one.protection()).toBe('memory')
    expect(await one.save('session', secret)).toBe('memory')
    expect(await one.load('session')).toEqual({ state: 'found', secret })
    expect(await onDisk()).toBe('')
    expect(await open().load('session')).toEqual({ state: 'none' })
  })

  it('keeps it in a file of the user alone when the user insists', async () => {
    wanted = true
    expect(await open().save('session', secret)).toBe('file')
    expect(await open().load('session')).toEqual({ state: 'found', secret })
    expect((await stat(join(folder(), 'session.plain'))).mode & 0o777).toBe(
      process.platform === 'win32' ? 0o666 : 0o600,
    )
  })

  it('takes the file away when the user changes their mind', async () => {
    wanted = true
    await open().save('session', secret)
    wanted = false
    await open().save('session', secret)
    expect(await onDisk()).toBe('')
  })
})

it('moves an unprotected session into the keychain once there is one', async () => {
  setStorage({ backend: 'basic_text' })
  wanted = true
  await open().save('session', secret)
  setStorage({ backend: 'gnome_libsecret' })
  const one = open()
  expect(await one.load('session')).toEqual({ state: 'found', secret })
  expect(await one.save('session', secret)).toBe('keychain')
  expect(await readdir(folder())).toEqual(['session.sealed'])
})

it('takes basic_text for what it is on Linux only', async () => {
  setStorage({ backend: 'basic_text' })
  expect(await open('darwin').protection()).toBe('keychain')
})
