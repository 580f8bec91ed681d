// A check-in from the window, taken back by Undo.
import { ask } from '../../e2e/stage/ask.ts'
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { eventually } from '../../e2e/stage/eventually.ts'
import { added } from '../../e2e/stage/playing.ts'
import { see } from '../../e2e/stage/see.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'

export async function undo(scene: Scene): Promise<string> {
  const { control } = scene.server
  const page = await bringUp(scene.app(), 'window')
  const { typed, title, line, name, inTray } = cast.arrival
  await ask(page, typed, title, line)
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: `Playing: ${title}` })
  await see(`${title} playing in the window`, card)
  await scene.serverPlays(name)
  const button = card.getByRole('button', { name: 'Undo' })
  await see('Undo with its seconds', button.getByText(/\d+ s/))
  await scene.shoot('undo', 'window')
  await button.click()
  await scene.serverPlays(null)
  await eventually('in the history', false, async () => added(await control.state()).includes(name))
  await eventually('cards of what plays', 0, () => card.count())
  await scene.trayIs('idle')
  return `${inTray} was checked in and taken back; the history has nothing of it`
}
