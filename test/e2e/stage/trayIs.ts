// Waits for the tray icon, by the start of its name: `watching-`, `idle`.
import type { App } from '../driver/driver.ts'
import { eventually } from './eventually.ts'

export const trayIs = (app: App, icon: string): Promise<void> =>
  eventually('the tray icon', icon, async () => (await app.tray())?.icon.slice(0, icon.length))
