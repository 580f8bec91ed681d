// Snapshot to tray: icon, tooltip and menu as plain data, and when they next change by themselves.
import type { Snapshot } from '../../preload/contract/model.ts'
import type { TrayModel } from '../ports.ts'
import { trayIcon } from './trayIcon.ts'
import { trayMenu } from './trayMenu.ts'
import { trayTooltip } from './trayTooltip.ts'

/** `now`: local epoch ms. `locale`: BCP 47; the system's own when missing. */
export const trayModel = (snapshot: Snapshot, now: number, locale?: string): TrayModel => ({
  icon: trayIcon(snapshot, now),
  tooltip: trayTooltip(snapshot, now, locale),
  menu: trayMenu(snapshot, now, locale),
})
