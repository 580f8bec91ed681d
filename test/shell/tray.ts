// `Tray` of the host: the icon, the tooltip and the menu as the app last set them.
import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { app } from './app.ts'
import type { Menu } from './menu.ts'

let current: Tray | null = null

export class Tray extends EventEmitter {
  image: string
  tooltip = ''
  menu: Menu | null = null
  /** How often the app set the icon or the menu: rendering what did not change is traffic. */
  updates = 1

  constructor(image: string) {
    super()
    if (!app.isReady()) throw new Error('Cannot create Tray before app is ready')
    this.image = checked(image)
    current = this
    performance.mark('tray')
  }
  setImage(image: string): void {
    this.image = checked(image)
    this.updates += 1
  }
  setToolTip(text: string): void {
    this.tooltip = text
  }
  setContextMenu(menu: Menu | null): void {
    this.menu = menu
    this.updates += 1
  }
  popUpContextMenu(menu?: Menu): void {
    if (menu) this.menu = menu
  }
  setIgnoreDoubleClickEvents(): void {}
  getBounds(): { x: number; y: number; width: number; height: number } {
    // As many Linux desktops answer: nowhere.
    return { x: 0, y: 0, width: 0, height: 0 }
  }
  destroy(): void {
    if (current === this) current = null
  }
}

export const currentTray = () => current

/** Electron throws for a picture that it cannot load. */
function checked(image: string): string {
  if (!existsSync(image)) throw new Error(`Failed to load image from path '${image}'`)
  return image
}
