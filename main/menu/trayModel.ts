// Snapshot to tray: icon, tooltip and menu as plain data, and when they next change by themselves.
import type { Snapshot } from '../../preload/contract/model.ts'
import type { TrayModel } from '../ports.ts'
import { trayIcon } from './trayIcon.ts'
import { trayMenu } from './trayMenu.ts'
import { trayTooltip } from './trayTooltip.ts'

/** `now`: local epoch ms. In the language that is spoken. */
export const trayModel = (snapshot: Snapshot, now: number): TrayModel => ({
  icon: trayIcon(snapshot, now),
  tooltip: trayTooltip(snapshot, now),
  menu: trayMenu(snapshot, now),
})
