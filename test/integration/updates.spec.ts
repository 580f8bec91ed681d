// The real electron-updater behind our adapter, on the host's `electron`, against a server on loopback: what is good is
// downloaded and put in place, and whatever else comes leaves the copy that runs as it was.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire, registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { updateEngine } from '../../main/electron/updateEngine.ts'
import { updater } from '../../main/electron/updater.ts'
import type { Updater } from '../../main/ports.ts'
import { fakeLog } from '../fakes/log.ts'
import { app } from '../shell/app.ts'
import type * as Host from '../shell/electron.ts'
import { description, release, sha512, type UpdateServer, updateServer } from './updateServer.ts'

vi.mock('electron', () => import('../shell/electron.ts'))
// electron-updater is CommonJS and asks for it by itself.
const hooks = registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('../shell/electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})
afterAll(() => hooks.deregister())

const old = Buffer.from('the version that runs')
const fresh = Buffer.alloc(300_000, 'a newer version ')
const soon = () => new AbortController().signal

let folder: string
let image: string
let server: UpdateServer
let log: ReturnType<typeof fakeLog>
let mine: Updater
let restored: { readonly quit: () => void }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-updates-'))
  image = join(folder, 'apps', 'Marquee-0.1.0.AppImage')
  await mkdir(dirname(image))
  await writeFile(image, old, { mode: 0o755 })
  server = await updateServer()
  log = fakeLog()
  restored = { quit: app.quit }
  vi.stubEnv('APPIMAGE', image)
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'))
  mine = updater({
    platform: 'linux',
    env: { APPIMAGE: image, APPDIR: dirname(process.execPath), MARQUEE_UPDATE_URL: server.url },
    folder,
    log,
    letGo: () => {},
  })
})
afterEach(async () => {
  Object.assign(app, restored)
  app.removeAllListeners('quit')
  vi.unstubAllEnvs()
  await server.stop()
  await rm(folder, { recursive: true })
})

const download = (progress: number[] = []) => mine.download('9.0.0', (percent) => void progress.push(percent), soon())
const cached = () => readdir(join(folder, 'cache', 'marquee-updater-test', 'pending')).catch(() => [])
const untouched = async () => {
  expect(await readFile(image)).toEqual(old)
  expect(await readdir(dirname(image))).toEqual(['Marquee-0.1.0.AppImage'])
  // What was called off may leave a beginning, which the next try throws away.
  expect((await cached()).filter((name) => !name.startsWith('temp-'))).toEqual([])
}

describe('a release', () => {
  it('is told of with its notes as plain text, and nothing is downloaded', async () => {
    server.answer = release(
      '9.0.0',
      description('9.0.0', fresh, { notes: '<p>Faster &amp; <b>quieter</b></p><script>alert(1)</script>' }),
      fresh,
    )
    expect(await mine.check(soon())).toEqual({
      ok: true,
      value: {
        version: '9.0.0',
        notes: 'Faster & quieter',
        bytes: fresh.length,
        at: Date.UTC(2026, 10, 20, 10),
        held: false,
      },
    })
    expect(server.asked.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/latest-linux.*\.yml$/)])
  })

  it('is downloaded and verified, and lies beside the old version until Marquee quits', async () => {
    server.answer = release('9.0.0', description('9.0.0', fresh), fresh)
    const progress: number[] = []
    expect(await download(progress)).toMatchObject({ ok: true, value: { version: '9.0.0' } })
    expect(progress.at(-1)).toBe(100)
    expect(await readFile(image)).toEqual(old)
    mine.atQuit(true)
    app.emit('quit', {}, 0)
    expect(await readFile(image)).toEqual(fresh)
    expect((await stat(image)).mode & 0o777).toBe(0o755)
    expect(await readdir(dirname(image))).toEqual(['Marquee-0.1.0.AppImage'])
  })

  it('is not put in place when Marquee quits, where nobody said that it may be', async () => {
    server.answer = release('9.0.0', description('9.0.0', fresh), fresh)
    await download()
    mine.atQuit(true)
    mine.atQuit(false)
    app.emit('quit', {}, 0)
    expect(await readFile(image)).toEqual(old)
  })

  it('is not put in place by a process that ends with an error', async () => {
    server.answer = release('9.0.0', description('9.0.0', fresh), fresh)
    await download()
    mine.atQuit(true)
    app.emit('quit', {}, 1)
    expect(await readFile(image)).toEqual(old)
  })

  it('is in place before Marquee quits to start again, and then started', async () => {
    const marker = join(folder, 'started')
    const program = Buffer.from(`#!/bin/sh\necho "$APPIMAGE" > '${marker}'\n`)
    server.answer = release('9.0.0', description('9.0.0', program), program)
    await download()
    const quits: string[] = []
    Object.assign(app, {
      quit: () => {
        quits.push('quit')
        app.emit('quit', {}, 0)
      },
    })
    expect(await mine.restart()).toEqual({ ok: true, value: undefined })
    expect(quits).toEqual(['quit'])
    expect(await readFile(image)).toEqual(program)
    await vi.waitFor(async () => expect(await readFile(marker, 'utf8')).toBe(`${image}\n`), { timeout: 10_000 })
  })

  it('that was changed on the disk after it was verified is not put in place, and Marquee goes on', async () => {
    server.answer = release('9.0.0', description('9.0.0', fresh), fresh)
    await download()
    const [name = ''] = (await cached()).filter((one) => one.endsWith('.AppImage'))
    await writeFile(join(folder, 'cache', 'marquee-updater-test', 'pending', name), 'something else')
    expect(await mine.restart()).toEqual({ ok: false, failure: 'damaged' })
    expect(await readFile(image)).toEqual(old)
    expect(await readdir(dirname(image))).toEqual(['Marquee-0.1.0.AppImage'])
  })

  it.each(['linux', 'win32'] as const)('is put in place by nobody but us: %s', (platform) => {
    const { updater } = updateEngine(platform, null)
    expect([updater.autoDownload, updater.autoInstallOnAppQuit]).toEqual([false, false])
    expect([updater.allowDowngrade, updater.allowPrerelease]).toEqual([false, false])
  })

  it('is asked for without anything that tells one copy from another', async () => {
    server.answer = release('9.0.0', description('9.0.0', fresh), fresh)
    await download()
    const ids = server.asked.map(
      ({ headers }) => headers['x-user-staging-id'] ?? '00000000-0000-0000-0000-000000000000',
    )
    expect(new Set(ids)).toEqual(new Set(['00000000-0000-0000-0000-000000000000']))
    expect(await readdir(folder)).not.toContain('.updaterId')
    expect(server.asked.flatMap(({ headers }) => Object.keys(headers))).not.toContain('cookie')
  })
})

describe('on macOS, where Squirrel looks at the signature', () => {
  // The one that electron-updater finds.
  const { autoUpdater } = createRequire(import.meta.url)('electron') as typeof Host
  const zip = (bytes: Buffer): UpdateServer['answer'] => {
    const file = { url: 'Marquee-9.0.0-mac.zip', sha512: sha512(fresh), size: fresh.length }
    const described = JSON.stringify({ version: '9.0.0', files: [file], path: file.url, sha512: file.sha512 })
    return (path, response) =>
      path.endsWith('.yml')
        ? void response.end(described)
        : void response.writeHead(200, { 'content-length': bytes.length }).end(bytes)
  }
  const onMac = () =>
    updater({ platform: 'darwin', env: { MARQUEE_UPDATE_URL: server.url }, folder, log, letGo: () => {} })
  afterEach(() => autoUpdater.refuse(null))

  it('what it takes is ready', async () => {
    server.answer = zip(fresh)
    expect(await onMac().download('9.0.0', () => {}, soon())).toMatchObject({ ok: true, value: { version: '9.0.0' } })
  })

  it('what it refuses is not', async () => {
    autoUpdater.refuse('Code signature at URL file:///x/Marquee.app/ did not pass validation')
    server.answer = zip(fresh)
    const mac = onMac()
    expect(await mac.download('9.0.0', () => {}, soon())).toEqual({ ok: false, failure: 'signature' })
    expect(await mac.restart()).toEqual({ ok: false, failure: 'unexpected' })
  })

  it('what is not what was announced does not get there', async () => {
    server.answer = zip(Buffer.alloc(fresh.length, 'tampered'))
    expect(await onMac().download('9.0.0', () => {}, soon())).toEqual({ ok: false, failure: 'damaged' })
  })
})

describe('what is no good leaves the version that runs as it is', () => {
  const announced = description('9.0.0', fresh)

  it.each<[string, () => UpdateServer['answer'], string]>([
    ['a file of another content', () => release('9.0.0', announced, Buffer.alloc(fresh.length, 'tampered')), 'damaged'],
    ['a file that was cut off', () => release('9.0.0', announced, fresh.subarray(0, 1_000)), 'damaged'],
    ['a file that is too long', () => release('9.0.0', announced, Buffer.concat([fresh, fresh])), 'damaged'],
    ['an empty file', () => release('9.0.0', announced, Buffer.alloc(0)), 'damaged'],
    [
      'a wrong hash in the description',
      () => release('9.0.0', description('9.0.0', fresh, { sha512: sha512(old) }), fresh),
      'damaged',
    ],
    [
      'a page instead of the file',
      () => release('9.0.0', announced, Buffer.from('<!doctype html><title>Sign in</title>')),
      'damaged',
    ],
    [
      'a file that is not there',
      () => (path, response) =>
        path.endsWith('.yml') ? void response.end(announced) : void response.writeHead(404).end('gone'),
      'notThere',
    ],
    [
      'a file that breaks off',
      () => (path, response) => {
        if (path.endsWith('.yml')) return void response.end(announced)
        response.writeHead(200, { 'content-length': fresh.length })
        response.write(fresh.subarray(0, 1_000), () => response.destroy())
      },
      'offline',
    ],
    ['no release', () => (_path, response) => void response.writeHead(404).end(), 'notThere'],
    ['a server in trouble', () => (_path, response) => void response.writeHead(500).end('oops'), 'notThere'],
    ['a page instead of the description', () => (_path, response) => void response.end('<html><body>Hi'), 'unreadable'],
    ['an empty description', () => (_path, response) => void response.end(''), 'unreadable'],
    ['a description of nothing', () => (_path, response) => void response.end('version: 9.0.0\n'), 'unreadable'],
    [
      'a description without a hash',
      () => (_path, response) =>
        void response.end(JSON.stringify({ version: '9.0.0', files: [{ url: 'Marquee-9.0.0.AppImage' }] })),
      'unreadable',
    ],
    [
      'a version that is none',
      () => (_path, response) => void response.end(description('newest', fresh)),
      'unreadable',
    ],
    ['broken YAML', () => (_path, response) => void response.end('a: [b\n: }{'), 'unreadable'],
    ['no server', () => (_path, response) => void response.destroy(), 'offline'],
  ])('%s', async (_what, answer, failure) => {
    server.answer = answer()
    expect(await download()).toEqual({ ok: false, failure })
    await untouched()
    app.emit('quit', {}, 0)
    await untouched()
    expect(JSON.stringify(log.lines)).not.toMatch(/AppImage|doctype|127\.0\.0\.1|oops/)
  })

  it('an older version is told as what it is, and not downloaded', async () => {
    server.answer = release('0.0.0-a', description('0.0.0-a', fresh), fresh)
    expect(await download()).toMatchObject({ ok: true, value: { version: '0.0.0-a', held: true } })
    await untouched()
  })

  it('a download that is called off', async () => {
    const given = new AbortController()
    server.answer = (path, response) => {
      if (path.endsWith('.yml')) return void response.end(announced)
      response.writeHead(200, { 'content-length': fresh.length })
      response.write(fresh.subarray(0, 1_000), () => given.abort())
    }
    expect(await mine.download('9.0.0', () => {}, given.signal)).toEqual({ ok: false, failure: 'offline' })
    await untouched()
  })

  it('a folder that cannot be written, which is said before Marquee quits', async () => {
    server.answer = release('9.0.0', description('9.0.0', fresh), fresh)
    await download()
    // In the way of the file that is written beside the old one.
    await mkdir(`${image}.new`)
    expect(await mine.restart()).toEqual({ ok: false, failure: 'unwritable' })
    expect(await readFile(image)).toEqual(old)
  })
})
