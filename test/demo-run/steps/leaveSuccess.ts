// The palette's success card: seen, photographed while the pointer holds it, and left by Escape.
import type { Page } from 'playwright-core'
import { eventually } from '../../e2e/stage/eventually.ts'
import { see } from '../../e2e/stage/see.ts'
import type { Scene } from '../scene.ts'

export async function leaveSuccess(scene: Scene, page: Page, shot: string, title: string): Promise<void> {
  const card = page.getByRole('region', { name: 'Checked in' })
  await see('“Checked in”', card)
  await card.hover()
  await see(`${title} on the card`, card.getByRole('heading', { name: title, exact: true }))
  await scene.shoot(shot, 'palette')
  await page.mouse.move(0, 0)
  await page.keyboard.press('Escape')
  await eventually('the palette is visible', false, () => scene.app().visible('palette'))
}
