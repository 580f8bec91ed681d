// A restart in the middle of the wait: still signed in, still waiting.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { eventually } from '../../e2e/stage/eventually.ts'
import { see } from '../../e2e/stage/see.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'

export async function restartWhileWaiting(scene: Scene): Promise<string> {
  const { control } = scene.server
  const before = (await control.state()).world.sessions.length
  await scene.restart()
  const page = await bringUp(scene.app(), 'window')
  const card = page.getByRole('region', { name: 'Waiting to check in' })
  await see(`${cast.partTwo.title} waiting after the restart`, card.getByText(cast.partTwo.title, { exact: true }))
  await scene.trayIs('waiting')
  await scene.serverPlays(cast.severance.name)
  await eventually('sessions at the server', before, async () => (await control.state()).world.sessions.length)
  await scene.shoot('restart', 'window')
  return 'quit and started again: signed in without a code, and still waiting'
}
