// Cancel, from the tray menu: nothing plays, and nothing of it stays in the history.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { eventually } from '../../e2e/stage/eventually.ts'
import { field } from '../../e2e/stage/field.ts'
import { added } from '../../e2e/stage/playing.ts'
import { see } from '../../e2e/stage/see.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'

export async function callOff(scene: Scene): Promise<string> {
  const { control } = scene.server
  const app = scene.app()
  const page = await bringUp(app, 'window')
  await app.clickTray('Cancel check-in')
  await scene.serverPlays(null)
  await eventually('in the history', false, async () => added(await control.state()).includes(cast.partTwo.name))
  await scene.trayIs('idle')
  await see('the form', field(page))
  await eventually('cards of what plays', 0, () => page.getByRole('region', { name: /^Playing: / }).count())
  await scene.shoot('cancel', 'window')
  return 'cancelled from the tray: nothing plays here or there'
}
