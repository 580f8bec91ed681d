// How each window is made. Everything that keeps a page in its box is spelt out, defaults included.
import type { BrowserWindowConstructorOptions } from 'electron'
import type { View } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say } from '../menu/say.ts'

export const windowSizes = {
  window: { width: 400, height: 620 },
  palette: { width: 640, height: 420 },
  settings: { width: 720, height: 560 },
} as const

/** Painted before the first frame, so that no window flashes white. The page's own ground colours. */
const grounds = { light: '#faf7f0', dark: '#121110' } as const

type Facts = { readonly preload: string; readonly dark: boolean; readonly packaged: boolean; readonly wayland: boolean }

export function windowOptions(
  view: View,
  { preload, dark, packaged, wayland }: Facts,
): BrowserWindowConstructorOptions {
  return {
    ...windowSizes[view],
    ...shape(view, wayland),
    show: false,
    useContentSize: true,
    fullscreenable: false,
    backgroundColor: dark ? grounds.dark : grounds.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !packaged,
      // The scripts of our own bundle are worth caching from the first run on.
      v8CacheOptions: 'bypassHeatCheck',
    },
  }
}

/** On Wayland the compositor places windows and they need a frame to be moved and closed by. */
function shape(view: View, wayland: boolean): BrowserWindowConstructorOptions {
  switch (view) {
    case 'window':
      return { title: 'Marquee', frame: wayland, resizable: wayland, maximizable: false, skipTaskbar: !wayland }
    case 'palette':
      return {
        title: say('system.palette'),
        frame: false,
        resizable: false,
        maximizable: false,
        minimizable: false,
        alwaysOnTop: true,
        skipTaskbar: true,
      }
    case 'settings':
      return { title: say('system.settings'), minWidth: 560, minHeight: 420 }
    default:
      return assertNever(view)
  }
}
