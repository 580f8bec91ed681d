// What the environment says of the desktop: how it gives hotkeys, whether it shows tray icons, what a key binding has to run.
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { desktopOf } from '../../main/electron/desktop.ts'
import { plainDesktop } from '../../preload/contract/desktop.ts'

const linux = (names: string, wayland: boolean, env: Record<string, string> = {}, program: string | null = null) =>
  desktopOf('linux', { XDG_CURRENT_DESKTOP: names, ...env }, wayland, program)

describe('the desktop', () => {
  it.each(['darwin', 'win32'] as const)('has no peculiarities on %s, whatever the environment says', (platform) => {
    expect(desktopOf(platform, { XDG_CURRENT_DESKTOP: 'GNOME', APPIMAGE: '/a b' }, true, '/c d')).toEqual(plainDesktop)
  })

  it.each([
    ['GNOME', true, 'consent'],
    ['ubuntu:GNOME', true, 'consent'],
    ['GNOME-Classic:GNOME', true, 'consent'],
    ['KDE', true, 'portal'],
    ['', true, 'portal'],
    ['sway', true, 'none'],
    ['sway:wlroots', true, 'none'],
    ['Hyprland', true, 'none'],
    ['GNOME', false, 'direct'],
    ['sway', false, 'direct'],
  ] as const)('%s, Wayland %s: hotkeys are "%s"', (names, wayland, hotkeys) => {
    expect(linux(names, wayland).hotkeys).toBe(hotkeys)
  })

  it.each([
    ['GNOME', 'perhaps'],
    ['GNOME-Classic:GNOME', 'perhaps'],
    ['Pantheon', 'perhaps'],
    ['ubuntu:GNOME', 'shown'],
    ['pop:GNOME', 'shown'],
    ['KDE', 'shown'],
    ['', 'shown'],
  ] as const)('%s: a tray icon is "%s"', (names, tray) => {
    expect(linux(names, true).tray).toBe(tray)
  })

  it.each<[string, Record<string, string>, string | null, string | null]>([
    ['in development', {}, null, null],
    ['from a package of the system', {}, '/opt/Marquee/marquee', null],
    ['unpacked', {}, '/home/mira/marquee-0.1.0/marquee', '/home/mira/marquee-0.1.0/marquee'],
    [
      'as an AppImage',
      { APPIMAGE: '/home/mira/Marquee.AppImage' },
      '/tmp/.mount_x/marquee',
      '/home/mira/Marquee.AppImage',
    ],
    ['as a snap', { SNAP: '/snap/marquee/1' }, '/snap/marquee/1/marquee', null],
    ['as a Flatpak', { FLATPAK_ID: 'app.marquee.Marquee' }, '/app/marquee', 'flatpak run app.marquee.Marquee'],
  ])('is brought up by its own command %s', (_name, env, program, expected) => {
    expect(linux('KDE', true, env, program).program).toBe(expected)
  })

  it.skipIf(process.platform === 'win32')('quotes the program for a shell, whatever it is called', () => {
    for (const program of ["/home/o'brien/my apps/marquee", '/home/$(id)/`x`/marquee', '/home/"a"/\\b;c/marquee']) {
      const { program: quoted } = linux('KDE', true, {}, program)
      const [first, second] = execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${quoted} open`], {
        encoding: 'utf8',
      }).split('\n')
      expect([first, second]).toEqual([program, 'open'])
    }
  })
})
