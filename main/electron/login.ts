// Start with the computer: the system's own list on macOS and Windows, an autostart entry on Linux.
import { mkdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import type { Log, LoginItem } from '../ports.ts'
import { autostartEntry } from './autostart.ts'
import { writeSafely } from './document.ts'

/** What of the environment decides it. */
type Environment = Readonly<Record<string, string | undefined>>

/** `set` answers whether it will be so: false where the packaging forbids it (Flatpak, Snap) or the disk does. */
export function loginItem(platform: NodeJS.Platform, env: Environment, log: Log): LoginItem {
  return {
    set: async (on) => {
      try {
        if (platform !== 'linux') {
          app.setLoginItemSettings({ openAtLogin: on, args: ['--hidden'] })
          return true
        }
        if (env['FLATPAK_ID'] || env['SNAP']) return !on
        const folder = join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'autostart')
        const file = join(folder, 'marquee.desktop')
        if (!on) {
          await rm(file, { force: true })
          return true
        }
        await mkdir(folder, { recursive: true })
        // An AppImage runs from a mount that is gone after a restart; its own path is in the environment.
        await writeSafely(file, autostartEntry(env['APPIMAGE'] || process.execPath, ['--hidden']))
        return true
      } catch (error) {
        log.warn('login.failed', { error: error instanceof Error ? error.name : typeof error })
        return false
      }
    },
  }
}
