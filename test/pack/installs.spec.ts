// What the packages would put on a disk, and what people find to download: faults are planted on a disk, and seen.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { artifactFaults } from './artifactFaults.ts'
import { inspectInstall } from './inspectInstall.ts'

const assets = join(import.meta.dirname, '../../assets')
const id = 'app.marquee.Marquee'
const program = `opt/Marquee/${id}`
const entry = (exec: string) =>
  `[Desktop Entry]\nName=Marquee\nExec=${exec}\nTerminal=false\nType=Application\nIcon=${id}\nStartupWMClass=${id}\n` +
  'GenericName=History\nKeywords=tv;\nSingleMainWindow=true\nComment=Checks in\nCategories=AudioVideo;\n'
const depends = {
  deb: 'libgtk-3-0 libnotify4 libnss3 libxss1 libxtst6 xdg-utils libatspi2.0-0 libsecret-1-0',
  rpm: 'gtk3 libnotify nss libXScrnSaver libXtst xdg-utils at-spi2-core libsecret',
}

// The stand-ins that lay an install out are shell scripts.
describe.skipIf(process.platform === 'win32')('an install', () => {
  let asked: string
  const at = (name: string, path: string) => join(asked, name, path)
  const write = (name: string, path: string, text: string) => {
    mkdirSync(dirname(at(name, path)), { recursive: true })
    writeFileSync(at(name, path), text)
  }
  const faults = () => inspectInstall(asked, `${id}.desktop`, '1.2.3')

  beforeEach(() => {
    asked = mkdtempSync(join(tmpdir(), 'marquee-installs-'))
    for (const name of ['deb-amd64', 'deb-arm64', 'rpm-amd64', 'rpm-aarch64', 'AppImage-x86_64', 'AppImage-arm64']) {
      for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
        const icon = at(name, `root/usr/share/icons/hicolor/${size}x${size}/apps/${id}.png`)
        mkdirSync(dirname(icon), { recursive: true })
        cpSync(join(assets, 'icons', `${size}x${size}.png`), icon)
      }
      if (name.startsWith('AppImage')) {
        for (const path of ['AppRun', id, 'resources/app.asar']) write(name, `root/${path}`, path)
        write(name, `root/${id}.desktop`, entry('AppRun %U'))
        continue
      }
      const kind = name.startsWith('deb') ? 'deb' : 'rpm'
      write(name, `root/${program}`, 'program')
      write(name, 'root/opt/Marquee/resources/package-type', kind)
      write(name, `root/usr/share/applications/${id}.desktop`, entry(`/${program} %U`))
      mkdirSync(at(name, 'root/usr/bin'), { recursive: true })
      cpSync(join(assets, 'linux', 'marquee'), at(name, 'root/usr/bin/marquee'))
      const said = [
        '--name',
        'marquee',
        '--version',
        '1.2.3',
        '--license',
        'MIT',
        '--vendor',
        'V',
        '--category',
        'video',
      ]
      const page = ['--url', 'https://github.com/marquee-app/marquee', '--maintainer', 'M <m@example.test>']
      const texts = ['--description', 'Tell Trakt what you watch', '--rpm-summary', 'Tell Trakt what you watch']
      const needs = depends[kind].split(' ').flatMap((one) => ['-d', one])
      write(name, 'arguments', [...needs, ...said, ...page, ...texts].map((one) => `${one}\0`).join(''))
    }
  })
  afterEach(() => rmSync(asked, { recursive: true }))

  it('has no fault when everything is where it belongs', () => expect(faults()).toEqual([]))

  it('is there for every kind and processor', () => {
    rmSync(join(asked, 'rpm-aarch64'), { recursive: true })
    expect(faults()).toEqual(['rpm-aarch64: was not built'])
  })

  it.each([
    ['deb-amd64', program, [`missing: /${program}`]],
    ['AppImage-arm64', 'AppRun', ['missing: AppRun']],
    ['AppImage-arm64', 'resources/app.asar', ['missing: resources/app.asar']],
    ['deb-arm64', 'opt/Marquee/resources/package-type', ['does not say that it is a deb']],
    [
      'rpm-amd64',
      'usr/bin/marquee',
      [`/usr/bin/marquee does not start /${program}`, '/usr/bin/marquee may not be run by everybody'],
    ],
  ])('of %s without %s has a fault', (name, path, found) => {
    rmSync(at(name, `root/${path}`))
    expect(faults()).toEqual(found.map((fault) => `${name}: ${fault}`))
  })

  it('has its desktop file, and one', () => {
    rmSync(at('deb-amd64', `root/usr/share/applications/${id}.desktop`))
    expect(faults().every((fault) => fault.startsWith('deb-amd64: ') && fault.includes('desktop file'))).toBe(true)
    expect(faults()).not.toEqual([])
    write('AppImage-arm64', 'root/other.desktop', entry('AppRun %U'))
    expect(faults().join()).toContain('AppImage-arm64: the desktop file')
  })

  it('gives a command that everybody may run', () => {
    chmodSync(at('deb-amd64', 'root/usr/bin/marquee'), 0o744)
    expect(faults()).toEqual(['deb-amd64: /usr/bin/marquee may not be run by everybody'])
  })

  it('says who looks after it, and says so only where somebody does', () => {
    write('rpm-amd64', 'root/opt/Marquee/resources/package-type', 'deb')
    write('AppImage-x86_64', 'root/resources/package-type', 'deb')
    expect(faults()).toEqual([
      'rpm-amd64: does not say that it is a rpm',
      'AppImage-x86_64: says that a package manager looks after it, so it would never update itself',
    ])
  })

  it.each(['etc/cron.d/marquee', 'usr/share/mime/packages/marquee.xml', 'usr/bin/other', 'opt/other'])(
    'puts nothing at %s',
    (path) => {
      write('deb-amd64', `root/${path}`, 'stray')
      expect(faults()).toEqual([`deb-amd64: stray file: /${path}`])
    },
  )
})

describe('what people find to download', () => {
  const ends = ['amd64.deb', 'arm64.deb', 'x86_64.rpm', 'aarch64.rpm', 'x86_64.AppImage', 'arm64.AppImage']
  const archive = (path: string, text = 'Marquee/resources/app.asar') => ({
    path: `Marquee-1.2.3-${path}`,
    bytes: path.endsWith('.gz') ? gzipSync(text) : Buffer.from(text),
  })
  const installers = ends.map((end) => archive(`linux-${end}`))
  const archives = ['linux-x64.tar.gz', 'linux-arm64.tar.gz', 'macos-x64.zip'].map((end) => archive(end))
  const all = [...installers, ...archives]

  it('has no fault when everything is there under its name', () => expect(artifactFaults(all, '1.2.3')).toEqual([]))

  it('lacks nothing, and is nothing else', () => {
    expect(artifactFaults(all.slice(1), '1.2.3')).toEqual(['not built: Marquee-1.2.3-linux-amd64.deb'])
    expect(artifactFaults([...all, archive('linux-ia32.deb')], '1.2.3')).toEqual([
      'stray package: Marquee-1.2.3-linux-ia32.deb',
    ])
    expect(artifactFaults(all, '1.2.4')).toHaveLength(18)
  })

  it.each(['linux-arm64.tar.gz', 'macos-x64.zip'])('is not empty: %s', (end) => {
    const others = all.filter(({ path }) => !path.endsWith(end))
    expect(artifactFaults([...others, archive(end, 'nothing')], '1.2.3')).toEqual([
      `Marquee-1.2.3-${end} holds no app.asar`,
    ])
    expect(artifactFaults([...others, archive(end, 'a/app.asar a/package-type')], '1.2.3')).toEqual([
      `Marquee-1.2.3-${end} calls itself a deb or an rpm`,
    ])
  })
})
