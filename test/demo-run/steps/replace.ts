// Replace: the old one is cancelled and leaves the history, the new one runs.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { eventually } from '../../e2e/stage/eventually.ts'
import { added } from '../../e2e/stage/playing.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'
import { leaveSuccess } from './leaveSuccess.ts'

export async function replace(scene: Scene): Promise<string> {
  const { control } = scene.server
  const page = await bringUp(scene.app(), 'palette')
  await page.keyboard.press('r')
  await leaveSuccess(scene, page, 'replace', cast.severance.title)
  await scene.serverPlays(cast.severance.name)
  const { dune, severance } = cast
  await eventually('history of this run', { dune: 0, severance: 1 }, async () => {
    const names = added(await control.state())
    const count = (name: string) => names.filter((one) => one === name).length
    return { dune: Math.min(1, count(dune.name)), severance: Math.min(1, count(severance.name)) }
  })
  await scene.trayIs('watching-')
  return `${severance.inTray} in place of ${dune.inTray}, which left the history`
}
