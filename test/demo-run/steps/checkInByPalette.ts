// Enter checks in: said in the palette, known at the server.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { see } from '../../e2e/stage/see.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'
import { leaveSuccess } from './leaveSuccess.ts'

export async function checkInByPalette(scene: Scene): Promise<string> {
  const page = await bringUp(scene.app(), 'palette')
  await page.keyboard.press('Enter')
  await leaveSuccess(scene, page, 'check-in', cast.dune.title)
  await scene.serverPlays(cast.dune.name)
  const window = await bringUp(scene.app(), 'window')
  await see('what plays, in the window', window.getByRole('region', { name: `Playing: ${cast.dune.title}` }))
  await scene.shoot('playing', 'window')
  return `Enter: “Checked in” to ${cast.dune.inTray}, and the server has it`
}
