// The three windows: made when first wanted, brought up where they belong, hidden rather than closed.
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Place, View } from '../../preload/contract/model.ts'
import type { Theme } from '../../preload/contract/settings.ts'
import type { WindowView } from '../ports.ts'
import type { Box } from './popoverBounds.ts'
import { paletteBounds, popoverBounds } from './popoverBounds.ts'
import { push } from './pushes.ts'
import { windowOptions, windowSizes } from './windowOptions.ts'

type Options = {
  readonly preload: string
  readonly packaged: boolean
  readonly platform: NodeJS.Platform
  /** Nothing can be placed there, and losing the focus says nothing. */
  readonly wayland: boolean
  readonly trayBounds: () => Box | null
  readonly now: () => number
  /** A window was brought up: the user looks. */
  readonly onShown: (view: View) => void
  /** The window with the tabs is not to be seen any more. */
  readonly onHidden: () => void
}
export type NativeWindows = WindowView & {
  readonly viewOf: (webContentsId: number) => View | null
  /** Calls `each` for every page that is alive. */
  readonly forEachPage: (each: (contents: Electron.WebContents) => void) => void
  /** Makes the palette ahead of its first use. */
  readonly warmPalette: () => void
  /** From here on closing closes. */
  readonly letGo: () => void
}

/** A click on the tray icon blurs the popover before it arrives: within this time it means "close", ms. */
const blurGuard = 200
/** A hidden window gives its renderer's memory back after this time, ms. The palette stays warm for the hotkey. */
const keptHidden = 300_000

type Open = {
  readonly native: BrowserWindow
  ready: boolean
  /** `at`: when it was asked for, epoch ms. */
  wanted: { readonly at: number; readonly place: Place | undefined } | null
  hiddenAt: number
  expiry: NodeJS.Timeout | null
}

export function nativeWindows(options: Options): NativeWindows {
  const { platform, wayland, now } = options
  const open = new Map<View, Open>()
  let quitting = false
  let paletteHeight: number = windowSizes.palette.height

  const place = (view: View, native: BrowserWindow) => {
    if (wayland) return
    const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    if (view === 'palette') {
      native.setBounds(paletteBounds(display.workArea, { ...windowSizes.palette, height: paletteHeight }))
    }
    if (view === 'window') {
      const tray = options.trayBounds()
      const near = tray && tray.width > 0 && tray.height > 0 ? screen.getDisplayMatching(tray) : display
      native.setBounds(popoverBounds(tray, near, windowSizes.window, platform))
    }
  }
  const bringUp = (view: View, one: Open, { at, place: within }: NonNullable<Open['wanted']>) => {
    one.wanted = null
    if (one.expiry) clearTimeout(one.expiry)
    one.expiry = null
    place(view, one.native)
    one.native.show()
    one.native.focus()
    push(one.native.webContents, 'shown', at, ...(within ? [within] : []))
    options.onShown(view)
  }
  const hide = (view: View) => {
    const one = open.get(view)
    if (!one) return
    one.wanted = null
    if (!one.native.isVisible()) return
    one.native.hide()
    one.hiddenAt = now()
    if (view === 'window') options.onHidden()
    if (view !== 'palette') {
      one.expiry ??= setTimeout(() => one.native.destroy(), keptHidden)
      one.expiry.unref?.()
    }
  }
  const make = (view: View): Open => {
    const dark = nativeTheme.shouldUseDarkColors
    const native = new BrowserWindow(windowOptions(view, { ...options, dark }))
    const one: Open = { native, ready: false, wanted: null, hiddenAt: 0, expiry: null }
    open.set(view, one)
    if (view !== 'settings' && platform !== 'darwin') native.removeMenu()
    if (view === 'palette' && platform === 'darwin') {
      native.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
    }
    native.once('ready-to-show', () => {
      one.ready = true
      if (one.wanted !== null) bringUp(view, one, one.wanted)
    })
    // An Escape or a look elsewhere must not lose a draft, so closing hides.
    native.on('close', (event) => {
      if (quitting) return
      event.preventDefault()
      // Wayland compositors leave a half-closed surface behind when this happens inside the event.
      setImmediate(() => hide(view))
    })
    native.on('closed', () => {
      if (one.expiry) clearTimeout(one.expiry)
      if (open.get(view) === one) open.delete(view)
    })
    native.on('blur', () => {
      if (view !== 'settings' && !wayland) hide(view)
    })
    // A page that died is made anew the next time it is wanted.
    native.webContents.on('render-process-gone', () => native.destroy())
    void native.loadURL(`app://bundle/${view}.html`).catch(() => native.destroy())
    return one
  }
  const show: WindowView['show'] = (view, within) => {
    const wanted = { at: now(), place: within }
    // What was asked for last is what the user wants: a slower window must not come up over it and take the focus.
    for (const other of open.values()) other.wanted = null
    const one = open.get(view) ?? make(view)
    if (one.ready) bringUp(view, one, wanted)
    else one.wanted = wanted
  }

  return {
    show,
    hide,
    toggle: (view) => {
      const one = open.get(view)
      if (one?.native.isVisible()) return hide(view)
      if (one && view === 'window' && now() - one.hiddenAt < blurGuard) return
      show(view)
    },
    paletteHeight: (px) => {
      paletteHeight = Math.max(1, Math.round(px))
      const native = open.get('palette')?.native
      if (!native) return
      if (wayland) native.setSize(windowSizes.palette.width, paletteHeight)
      else if (native.isVisible()) {
        const { workArea } = screen.getDisplayMatching(native.getBounds())
        native.setBounds(paletteBounds(workArea, { ...windowSizes.palette, height: paletteHeight }))
      }
    },
    theme: (theme: Theme) => {
      nativeTheme.themeSource = theme
    },
    viewOf: (id) => {
      for (const [view, { native }] of open) if (native.webContents.id === id) return view
      return null
    },
    forEachPage: (each) => {
      for (const { native } of open.values()) each(native.webContents)
    },
    warmPalette: () => void (open.has('palette') || make('palette')),
    letGo: () => {
      quitting = true
    },
  }
}
