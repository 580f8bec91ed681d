// The tray icon: shows the model and reports what was chosen. Renders only what changed.
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Menu, nativeTheme, Tray } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { Platform } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { MenuItem, TrayModel, TrayView } from '../ports.ts'
import type { Box } from './popoverBounds.ts'
import { trayIconFile } from './trayIcons.ts'

type Options = {
  /** Folder of the icon files. */
  readonly icons: string
  readonly platform: Platform
  readonly run: (command: string) => void
  readonly toggleWindow: () => void
}
/** `bounds` null: there is no tray, or the desktop does not say where. */
export type NativeTray = TrayView & { readonly bounds: () => Box | null }

/** Windows cuts a tooltip at 127 characters. */
const longestTooltip = 127

export function nativeTray({ icons, platform, run, toggleWindow }: Options): NativeTray {
  let tray: Tray | null = null
  let shown: TrayModel | null = null
  let file = ''
  let menu: Menu | null = null

  const iconFile = (model: TrayModel) => join(icons, trayIconFile(model.icon, platform, darkPanel(platform)))
  const create = (icon: string) => {
    const made = new Tray(icon)
    made.on('click', toggleWindow)
    if (platform === 'darwin') made.setIgnoreDoubleClickEvents(true)
    // With a context menu set, macOS and Windows would open it on the left click too.
    if (platform !== 'linux') made.on('right-click', () => menu && made.popUpContextMenu(menu))
    return made
  }
  const render = (model: TrayModel) => {
    const icon = iconFile(model)
    if (!tray) tray = create(icon)
    else if (icon !== file) tray.setImage(icon)
    file = icon
    if (model.tooltip !== shown?.tooltip) tray.setToolTip(cut(model.tooltip))
    if (!isDeepStrictEqual(model.menu, shown?.menu)) {
      menu = Menu.buildFromTemplate(model.menu.map((item) => template(item, run)))
      // On Linux there is no right-click event: the desktop shows the menu by itself, and has to be given each new one.
      if (platform === 'linux') tray.setContextMenu(menu)
    }
    shown = model
  }
  nativeTheme.on('updated', () => {
    if (tray && shown && iconFile(shown) !== file) render(shown)
  })
  return {
    render: (model) => {
      if (!isDeepStrictEqual(model, shown)) render(model)
    },
    bounds: () => tray?.getBounds() ?? null,
  }
}

/** GNOME's and most Linux panels are dark in either theme; Windows follows the system's colours. */
function darkPanel(platform: Platform): boolean {
  return platform === 'linux' || nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
}

function cut(tooltip: string): string {
  const characters = Array.from(tooltip)
  if (tooltip.length <= longestTooltip) return tooltip
  let kept = ''
  for (const character of characters) {
    if (kept.length + character.length > longestTooltip - 1) break
    kept += character
  }
  return `${kept}…`
}

function template(item: MenuItem, run: (command: string) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'text':
      return { label: label(item.label), enabled: false }
    case 'submenu':
      return { label: label(item.label), submenu: item.items.map((below) => template(below, run)) }
    case 'item':
      return {
        label: label(item.label),
        enabled: item.enabled ?? true,
        click: () => run(item.command),
        ...(item.checked === undefined ? {} : { type: 'checkbox' as const, checked: item.checked }),
        ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
      }
    default:
      return assertNever(item)
  }
}

/** `&` marks a mnemonic in native menus; a title such as "Law & Order" means the character. */
function label(text: string): string {
  return text.replaceAll('&', '&&')
}
