// Wait: the check-in stands in the tray and on the screen until its time, and nothing is sent.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { see } from '../../e2e/stage/see.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'

export async function waitForIt(scene: Scene): Promise<string> {
  const app = scene.app()
  const palette = await bringUp(app, 'palette')
  await palette.keyboard.press('w')
  await see('the waiting check-in', palette.getByRole('region', { name: 'Waiting to check in' }))
  const window = await bringUp(app, 'window')
  const card = window.getByRole('region', { name: 'Waiting to check in' })
  await see(`${cast.partTwo.title} waiting in the window`, card.getByText(cast.partTwo.title, { exact: true }))
  await scene.trayIs('waiting')
  await scene.serverPlays(cast.severance.name)
  await scene.shoot('wait', 'window')
  return `${(await app.tray())?.tooltip}`
}
