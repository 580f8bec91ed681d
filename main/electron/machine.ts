// What the machine says of itself for a report of a problem; the log's place in the file manager; the licences.
import { constants, mkdir, open, readFile } from 'node:fs/promises'
import { arch, release } from 'node:os'
import { dirname } from 'node:path'
import { app, screen, shell } from 'electron'
import type { Log, Machine } from '../ports.ts'

type Options = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly wayland: boolean
  readonly warnings: Machine['warnings']
  readonly logFile: string
  readonly licencesFile: string
  readonly log: Log
}

export function machine({ env, wayland, warnings, logFile, licencesFile, log }: Options): Machine {
  return {
    facts: () => ({
      architecture: arch(),
      release: /^\d+(?:\.\d+)*/.exec(release())?.[0] ?? 'other',
      electron: process.versions.electron ?? 'none',
      chromium: process.versions['chrome'] ?? 'none',
      node: process.versions.node,
      package: packageKind(env),
      language: /^[a-zA-Z]{2,3}(?:-\w{2,8})?$/.test(app.getLocale()) ? app.getLocale() : 'other',
      desktop: known(desktops, env['XDG_CURRENT_DESKTOP']),
      session: known(sessions, env['XDG_SESSION_TYPE']),
      'Wayland display': Boolean(env['WAYLAND_DISPLAY']),
      'X display': Boolean(env['DISPLAY']),
      'windows drawn by': process.platform === 'linux' ? (wayland ? 'Wayland' : 'X11') : 'the system',
      screens: screen
        .getAllDisplays()
        .map(({ size, scaleFactor }) => `${size.width}x${size.height}@${scaleFactor}`)
        .join(' '),
      graphics: graphics(),
    }),
    warnings,
    openLog: async () => {
      try {
        // Before its first line there would be nothing to show.
        await mkdir(dirname(logFile), { recursive: true, mode: 0o700 })
        await (await open(logFile, constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY, 0o600)).close()
        shell.showItemInFolder(logFile)
        return true
      } catch (error) {
        log.warn('log.notShown', { error: error instanceof Error ? error.name : typeof error })
        return false
      }
    },
    licences: async () => {
      try {
        return await readFile(licencesFile, 'utf8')
      } catch {
        log.warn('licences.unreadable')
        return ''
      }
    },
  }
}

const desktops =
  /^(?:gnome|gnome-classic|ubuntu|kde|xfce|x-cinnamon|cinnamon|mate|lxqt|lxde|unity|pantheon|budgie|cosmic|pop|deepin|dde|enlightenment|sway|hyprland|wlroots|river|niri|i3|labwc|wayfire|pika)$/i
const sessions = /^(?:x11|wayland|mir|tty)$/i

/** The environment belongs to the user, who may have put anything there: only words that we know are repeated. */
function known(words: RegExp, text: string | undefined): string {
  if (text === undefined || text === '') return 'not said'
  return text
    .split(':', 4)
    .map((part) => (words.test(part) ? part : 'other'))
    .join(':')
}

function packageKind(env: Options['env']): string {
  if (!app.isPackaged) return 'none'
  if (env['APPIMAGE']) return 'AppImage'
  if (env['FLATPAK_ID']) return 'Flatpak'
  if (env['SNAP']) return 'Snap'
  return env['PORTABLE_EXECUTABLE_DIR'] ? 'portable' : 'installed'
}

/** What Chromium does in software or not at all. */
function graphics(): string {
  const features: Readonly<Record<string, unknown>> = { ...app.getGPUFeatureStatus() }
  const slow = Object.entries(features).filter(([, state]) => typeof state === 'string' && !state.startsWith('enabled'))
  return slow.length === 0 ? 'all accelerated' : slow.map(([name, state]) => `${name}=${String(state)}`).join(' ')
}
