// The application menu: none, except on macOS, where copy and paste only work through one.
import { Menu } from 'electron'

export function applicationMenu(platform: NodeJS.Platform): void {
  if (platform !== 'darwin') return Menu.setApplicationMenu(null)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'appMenu' },
      { role: 'editMenu' },
      { label: 'Window', submenu: [{ role: 'close' }, { role: 'minimize' }] },
    ]),
  )
}
