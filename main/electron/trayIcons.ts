// Which picture file shows which tray state: template images on macOS, light and dark sets elsewhere.
import type { Platform } from '../../preload/contract/model.ts'
import type { TrayIcon } from '../ports.ts'

/** `darkPanel`: the task bar is dark, so the icon has to be the light one. macOS tints by itself. */
export function trayIconFile(icon: TrayIcon, platform: Platform, darkPanel: boolean): string {
  const state = icon.state === 'watching' ? `watching-${icon.eighths}` : icon.state
  if (platform === 'darwin') return `${state}Template.png`
  return `${state}-${darkPanel ? 'light' : 'dark'}.${platform === 'win32' ? 'ico' : 'png'}`
}
