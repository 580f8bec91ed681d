// Reads from the environment what kind of desktop this is: how it gives hotkeys, whether it shows tray icons.
import { plainDesktop } from '../../preload/contract/desktop.ts'
import type { Desktop } from '../../preload/contract/desktop.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Compositors whose portal has no global shortcuts, or leaves the binding to the user's own configuration (Hyprland).
 * Source: the backends that xdg-desktop-portal-wlr and -hyprland list.
 */
const withoutHotkeys = new Set(['sway', 'river', 'labwc', 'wlroots', 'wayfire', 'niri', 'hyprland', 'weston'])
/** GNOME and Pantheon show tray icons with an extension only; these come with it. */
const bringsTheExtension = new Set(['ubuntu', 'pop', 'zorin'])

/** `program`: the executable of a packaged app; null in development, where none would be right. */
export function desktopOf(
  platform: NodeJS.Platform,
  env: Environment,
  wayland: boolean,
  program: string | null,
): Desktop {
  if (platform !== 'linux') return plainDesktop
  // "ubuntu:GNOME": from the special to the general. Source: Desktop Entry Specification 1.5, XDG_CURRENT_DESKTOP.
  const names = (env['XDG_CURRENT_DESKTOP'] ?? '').toLowerCase().split(':')
  const isGnome = names.some((name) => name.startsWith('gnome'))
  const hidesIcons = (isGnome || names.includes('pantheon')) && !names.some((name) => bringsTheExtension.has(name))
  return {
    hotkeys: wayland ? onWayland(names, isGnome) : 'direct',
    tray: hidesIcons ? 'perhaps' : 'shown',
    program: programName(env, program),
  }
}

function onWayland(names: readonly string[], isGnome: boolean): Desktop['hotkeys'] {
  if (names.some((name) => withoutHotkeys.has(name))) return 'none'
  return isGnome ? 'consent' : 'portal'
}

/** Packages of the system put `marquee` on the path; an AppImage or an unpacked archive lies anywhere. */
function programName(env: Environment, program: string | null): string | null {
  if (env['FLATPAK_ID']) return `flatpak run ${env['FLATPAK_ID']}`
  const file = env['APPIMAGE'] || program
  if (!file || env['SNAP'] || /^\/(?:opt|usr)\//.test(file)) return null
  return /^[\w@%+=:,./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`
}
