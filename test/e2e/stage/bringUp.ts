// Brings a window up as a user would: the palette by the hotkey, the others from the tray menu.
import type { Page } from 'playwright-core'
import type { View } from '../../../preload/contract/model.ts'
import type { App } from '../driver/driver.ts'
import { eventually } from './eventually.ts'

const ways = { window: 'Open Marquee', settings: 'Settings…' } as const

/** Resolves when it is visible. */
export async function bringUp(app: App, view: View): Promise<Page> {
  if (!(await app.visible(view))) {
    if (view !== 'palette') await app.clickTray(ways[view])
    else if (!(await app.pressHotkey())) throw new Error('nobody listens to the hotkey')
  }
  await eventually(`the ${view} is visible`, true, () => app.visible(view))
  return app.page(view)
}
