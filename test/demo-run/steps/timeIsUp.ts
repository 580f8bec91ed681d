// The time is up: the check-in that waited goes through by itself.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { eventually } from '../../e2e/stage/eventually.ts'
import { playing } from '../../e2e/stage/playing.ts'
import { see } from '../../e2e/stage/see.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'

/** A little past the end, so that no rounding to seconds can fall before it. */
const pastMs = 2_000

export async function timeIsUp(scene: Scene): Promise<string> {
  const { control } = scene.server
  const app = scene.app()
  const state = await control.state()
  const running = playing(state)
  if (!running) throw new Error('expected something to wait for, saw nothing playing at the server')
  await control.advance(running.expiresAt - state.now + pastMs)
  // The app learns the server's time from its answers; waking up makes it ask, two to five seconds later.
  await app.powerMonitor('resume')
  await eventually('playing at the server', cast.partTwo.name, async () => playing(await control.state())?.name ?? null)
  await scene.trayIs('watching-')
  const page = await bringUp(app, 'window')
  const card = page.getByRole('region', { name: `Playing: ${cast.partTwo.title}` })
  await see(`${cast.partTwo.title} playing in the window`, card)
  // The one about what ended may come before it or after it.
  await eventually(`a notification of ${cast.partTwo.inTray}`, true, async () =>
    (await app.notifications()).some(({ title, body }) => title === 'Checked in' && body === cast.partTwo.inTray),
  )
  await scene.shoot('automatic-check-in', 'window')
  return `${cast.severance.inTray} ended, and ${cast.partTwo.inTray} checked in by itself`
}
