// The application menu: none, except on macOS, where copy and paste only work through one.
import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { say } from '../menu/say.ts'

/** In the language that is spoken: Electron's own labels are English. */
export function applicationMenu(platform: NodeJS.Platform): void {
  if (platform !== 'darwin') return Menu.setApplicationMenu(null)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      // macOS puts the name of the app there.
      { label: 'Marquee', submenu: ofApp() },
      { label: say('system.edit'), submenu: edit() },
      {
        label: say('system.windowMenu'),
        submenu: [
          { role: 'close', label: say('system.close') },
          { role: 'minimize', label: say('system.minimize') },
        ],
      },
    ]),
  )
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

const ofApp = (): MenuItemConstructorOptions[] => [
  { role: 'about', label: say('system.about') },
  separator,
  { role: 'services', label: say('system.services') },
  separator,
  { role: 'hide', label: say('system.hide') },
  { role: 'hideOthers', label: say('system.hideOthers') },
  { role: 'unhide', label: say('system.showAll') },
  separator,
  { role: 'quit', label: say('system.quit') },
]

const edit = (): MenuItemConstructorOptions[] => [
  { role: 'undo', label: say('system.undo') },
  { role: 'redo', label: say('system.redo') },
  separator,
  { role: 'cut', label: say('system.cut') },
  { role: 'copy', label: say('system.copy') },
  { role: 'paste', label: say('system.paste') },
  { role: 'selectAll', label: say('system.selectAll') },
]
