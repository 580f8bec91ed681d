// Which copies cannot replace themselves, by how they were installed and where they lie.
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CopyFacts, updatesOff } from '../../main/electron/updatesOff.ts'

let folder: string
let copy: CopyFacts
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-copy-'))
  await mkdir(join(folder, 'mount', 'resources'), { recursive: true })
  await mkdir(join(folder, 'apps'))
  await writeFile(
    join(folder, 'mount', 'resources', 'app-update.yml'),
    'provider: github\npublisherName:\n  - Marquee\n',
  )
  await writeFile(join(folder, 'apps', 'Marquee.AppImage'), '')
  await writeFile(join(folder, 'mount', 'Uninstall Marquee.exe'), '')
  copy = {
    platform: 'linux',
    env: { APPIMAGE: join(folder, 'apps', 'Marquee.AppImage'), APPDIR: join(folder, 'mount') },
    packaged: true,
    testFeed: null,
    program: join(folder, 'mount', 'marquee'),
    resources: join(folder, 'mount', 'resources'),
    fromStore: false,
    inApplications: () => true,
  }
})
afterEach(() => rm(folder, { recursive: true }))
const why = (changes: Partial<CopyFacts> = {}) => updatesOff({ ...copy, ...changes })
const resource = (name: string, text: string) => writeFile(join(folder, 'mount', 'resources', name), text)

describe('on Linux', () => {
  it('an AppImage of the user can', async () => expect(await why()).toBe(null))

  it.each(['deb', 'rpm', 'pacman'])('a package cannot: %s', async (type) => {
    await resource('package-type', `${type}\n`)
    expect(await why()).toBe(type)
    expect(await why({ env: {} })).toBe(type)
  })

  it('Flatpak and Snap cannot', async () => {
    expect(await why({ env: { FLATPAK_ID: 'app.marquee.Marquee' } })).toBe('flatpak')
    expect(await why({ env: { SNAP: join(folder, 'mount') } })).toBe('snap')
  })

  it('what was started from the terminal of another snap or AppImage is neither', async () => {
    expect(await why({ env: { ...copy.env, SNAP: '/snap/code/1' } })).toBe(null)
    expect(await why({ env: { APPIMAGE: '/opt/Editor.AppImage', APPDIR: '/tmp/.mount_Editor' } })).toBe('unpacked')
    // A folder of which ours is only the beginning of the name.
    expect(await why({ env: { ...copy.env, APPDIR: join(folder, 'mou') } })).toBe('unpacked')
  })

  it('a folder that was unpacked cannot', async () => {
    expect(await why({ env: {} })).toBe('unpacked')
    expect(await why({ env: { ...copy.env, APPIMAGE: 'Marquee.AppImage' } })).toBe('unpacked')
  })

  it('a file that is not there, or may not be written, cannot', async () => {
    expect(await why({ env: { ...copy.env, APPIMAGE: join(folder, 'gone', 'Marquee.AppImage') } })).toBe('readOnly')
    if (process.getuid?.() === 0) return
    await chmod(join(folder, 'apps'), 0o555)
    expect(await why()).toBe('readOnly')
    await chmod(join(folder, 'apps'), 0o755)
  })
})

describe('on Windows', () => {
  const windows = (changes: Partial<CopyFacts> = {}) => why({ platform: 'win32', env: {}, ...changes })

  it('what was installed and is signed can', async () => expect(await windows()).toBe(null))

  it('the portable edition cannot', async () =>
    expect(await windows({ env: { PORTABLE_EXECUTABLE_DIR: 'C:\\Tools' } })).toBe('portable'))

  it('a folder that was unpacked cannot', async () => {
    await rm(join(folder, 'mount', 'Uninstall Marquee.exe'))
    expect(await windows()).toBe('unpacked')
  })

  it('what is not signed cannot', async () => {
    await resource('app-update.yml', 'provider: github\n# publisherName: nobody\n')
    expect(await windows()).toBe('unsigned')
  })

  it('what came from the store cannot', async () => expect(await windows({ fromStore: true })).toBe('store'))
})

describe('on macOS', () => {
  const mac = async (changes: Partial<CopyFacts> = {}) => {
    const contents = join(folder, 'Marquee.app', 'Contents')
    await mkdir(join(contents, 'MacOS'), { recursive: true })
    return why({ platform: 'darwin', env: {}, program: join(contents, 'MacOS', 'Marquee'), ...changes })
  }
  const sign = async () => {
    const signature = join(folder, 'Marquee.app', 'Contents', '_CodeSignature')
    await mkdir(signature, { recursive: true })
    await writeFile(join(signature, 'CodeResources'), '')
  }

  it('a signed copy in Applications can', async () => {
    await sign()
    expect(await mac()).toBe(null)
  })

  it('one that runs from the disk image cannot', async () => {
    await sign()
    expect(await mac({ inApplications: () => false })).toBe('notInApplications')
  })

  it('one that is not signed cannot', async () => expect(await mac()).toBe('unsigned'))

  it('one from the store cannot', async () => expect(await mac({ fromStore: true })).toBe('store'))
})

it('what runs from its sources cannot, unless a spec gives it somewhere to ask', async () => {
  expect(await why({ packaged: false })).toBe('development')
  await rm(join(folder, 'mount', 'resources', 'app-update.yml'))
  expect(await why({ packaged: false, testFeed: 'http://127.0.0.1:1' })).toBe(null)
})

it('what was built without somewhere to ask cannot', async () => {
  await rm(join(folder, 'mount', 'resources', 'app-update.yml'))
  expect(await why()).toBe('noFeed')
})
