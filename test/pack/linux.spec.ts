// What the Linux packages put on a disk and say of themselves: each fault is planted, and seen.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { desktopFaults } from './desktopFaults.ts'
import { distributionFaults, type Kind } from './distributionFaults.ts'
import type { PackedFile } from './filesBelow.ts'
import { linuxIconFaults } from './linuxIconFaults.ts'

const id = 'app.marquee.Marquee'
const desktopName = `${id}.desktop`
const exec = `/opt/Marquee/${id} %U`
const text = `[Desktop Entry]
Name=Marquee
Exec=${exec}
Terminal=false
Type=Application
Icon=${id}
StartupWMClass=${id}
GenericName=Watching history
Keywords=trakt;tv;
SingleMainWindow=true
Comment=One keystroke checks in
Categories=AudioVideo;
`
const faultsOf = (from: string, to: string) =>
  desktopFaults({ name: desktopName, text: text.replace(from, to) }, desktopName, exec)

describe('the desktop file', () => {
  it('has no fault when all of it belongs together', () => {
    expect(desktopFaults({ name: desktopName, text }, desktopName, exec)).toEqual([])
  })

  it('is called what Electron tells the desktop', () => {
    expect(desktopFaults({ name: 'marquee.desktop', text }, desktopName, exec)).toEqual([
      `the desktop file is called marquee.desktop, and Electron says ${desktopName}`,
    ])
  })

  it.each(['Type', 'Name', 'Exec', 'Icon', 'StartupWMClass', 'Terminal', 'Categories', 'SingleMainWindow'])(
    'says %s as it has to',
    (key) => {
      const line = text.split('\n').find((one) => one.startsWith(`${key}=`)) ?? ''
      expect(faultsOf(`${line}\n`, '')[0]).toContain(`${key} is missing`)
      expect(faultsOf(line, `${key}=other`)[0]).toContain(`${key} is other`)
    },
  )

  it.each(['Comment', 'GenericName', 'Keywords'])('has a %s', (key) => {
    const line = text.split('\n').find((one) => one.startsWith(`${key}=`)) ?? ''
    expect(faultsOf(`${line}\n`, '')).toEqual([`desktop file: no ${key}`])
  })

  it('registers no address of its own, and opens no files', () => {
    expect(faultsOf('Terminal', 'MimeType=x-scheme-handler/marquee;\nTerminal')).toEqual([
      'desktop file: MimeType is x-scheme-handler/marquee;, and there should be none',
    ])
  })

  it.each(['--no-sandbox', '--inspect=0', '--remote-debugging-port=1'])('does not start it with %s', (guard) => {
    expect(faultsOf(' %U', ` ${guard} %U`)).toContain('desktop file: Exec takes a guard off')
  })

  it('says nothing twice, and begins as such files do', () => {
    expect(faultsOf('Terminal', 'Comment=Another\nTerminal')).toEqual(['desktop file: a key stands there twice'])
    expect(faultsOf('[Desktop Entry]', '[Other]')).toHaveLength(1)
  })
})

describe('the icons', () => {
  const drawn = (size: number) => readFileSync(join(import.meta.dirname, `../../assets/icons/${size}x${size}.png`))
  const at = (size: number) => `usr/share/icons/hicolor/${size}x${size}/apps/${id}.png`
  const installed: readonly PackedFile[] = [16, 24, 32, 48, 64, 128, 256, 512].map((size) => ({
    path: at(size),
    bytes: drawn(size),
  }))

  it('have no fault when every size is there', () => expect(linuxIconFaults(installed, id)).toEqual([]))

  it.each([16, 48, 256, 512])('lack that of %d px when it is not there', (size) => {
    expect(
      linuxIconFaults(
        installed.filter(({ path }) => path !== at(size)),
        id,
      ),
    ).toEqual([`no icon: ${at(size)}`])
  })

  const flat = drawn(64)
  flat.writeUInt32BE(48, 20)
  it.each([
    ['that of another size', drawn(48), '48 x 48'],
    ['one that is no square', flat, '64 x 48'],
    ['a short text', Buffer.from('no picture'), '0 x 0'],
    ['a long text', Buffer.from('no picture, though there are more than 24 letters'), '0 x 0'],
    ['what breaks off', flat.subarray(0, 20), '0 x 0'],
  ])('are squares of the size that their folder says, not %s', (_what, bytes, size) => {
    const wrong = installed.map((icon) => (icon.path === at(64) ? { ...icon, bytes } : icon))
    expect(linuxIconFaults(wrong, id)).toEqual([`icon of ${size}: ${at(64)}`])
  })

  it('go by the name that the desktop file gives', () => {
    expect(linuxIconFaults(installed, 'marquee')).toHaveLength(16)
  })
})

describe.each<Kind>(['deb', 'rpm'])('the %s', (kind) => {
  const depends = {
    deb: 'libgtk-3-0 libnotify4 libnss3 libxss1 libxtst6 xdg-utils libatspi2.0-0 libsecret-1-0',
    rpm: 'gtk3 libnotify nss libXScrnSaver libXtst xdg-utils at-spi2-core libsecret',
  }[kind]
  const needed = depends.split(' ').flatMap((name) => ['-d', name])
  const synopsis = kind === 'deb' ? [] : ['--rpm-summary', 'Tell Trakt what you watch']
  const said = {
    '--name': 'marquee',
    '--version': '1.2.3',
    '--license': 'MIT',
    '--url': 'https://github.com/marquee-app/marquee',
    '--maintainer': 'Marquee contributors <somebody@example.test>',
    '--vendor': 'Marquee contributors',
    '--category': 'video',
    '--description': 'Tell Trakt what you watch\n One keystroke checks in.',
  }
  const asked = (change: Partial<typeof said> = {}) => [
    ...needed,
    ...synopsis,
    ...Object.entries({ ...said, ...change }).flat(),
  ]
  const faults = (args: readonly string[]) => distributionFaults(kind, args, '1.2.3')

  it('has no fault when it says what it should', () => expect(faults(asked())).toEqual([]))

  it.each(['--name', '--version', '--license', '--url'] as const)('says %s as it is', (option) => {
    expect(faults(asked({ [option]: 'other' }))).toEqual([`${kind}: ${option} should be ${said[option]}`])
  })

  it.each(['Marquee contributors', 'somebody@example.test', '<somebody@example.test>', 'Marquee <somebody>'])(
    'is maintained by somebody who can be reached, not by %s',
    (maintainer) => {
      expect(faults(asked({ '--maintainer': maintainer }))).toEqual([
        `${kind}: the maintainer has no name or no address`,
      ])
    },
  )

  it('has a vendor, a category and a description', () => {
    expect(faults(asked({ '--vendor': '' }))).toEqual([`${kind}: no vendor`])
    expect(faults(asked({ '--category': '' }))).toEqual([`${kind}: no category`])
    expect(faults(asked({ '--description': '' }))).toContain(`${kind}: no description`)
  })

  it.each(['', 'Short', 'A synopsis that goes on for longer than any software centre can show in its list'])(
    'has a synopsis for lists, not "%s"',
    (line) => {
      const args =
        kind === 'deb'
          ? asked({ '--description': `${line}\n A description of what it does.` })
          : asked().map((argument, n, all) => (all[n - 1] === '--rpm-summary' ? line : argument))
      expect(faults(args)).toEqual([`${kind}: no synopsis of 10 to 60 letters`])
    },
  )

  it.each(depends.split(' '))('depends on %s', (name) => {
    const without = asked().filter(
      (argument, n, all) => argument !== name && !(argument === '-d' && all[n + 1] === name),
    )
    expect(faults(without)).toEqual([expect.stringContaining(`${kind}: does not depend on`)])
  })
})

it('a deb recommends no library that Electron has no use for', () => {
  expect(distributionFaults('deb', ['--deb-recommends', 'libappindicator3-1'], '1')).toContain(
    'deb: recommends a library that Electron has no use for',
  )
})
