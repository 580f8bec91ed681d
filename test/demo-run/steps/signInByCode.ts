// Signing in by device code, approved at the server.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { eventually } from '../../e2e/stage/eventually.ts'
import { field } from '../../e2e/stage/field.ts'
import { playing } from '../../e2e/stage/playing.ts'
import { see } from '../../e2e/stage/see.ts'
import { readCode } from '../../e2e/stage/readCode.ts'
import type { Scene } from '../scene.ts'

export async function signInByCode(scene: Scene): Promise<string> {
  const { control } = scene.server
  const before = await control.state()
  const occupied = playing(before)
  if (occupied) throw new Error(`expected a server where nothing plays, saw ${occupied.name}`)
  const app = scene.app()
  const page = await bringUp(app, 'window')
  const button = page.getByRole('button', { name: 'Sign in to Trakt' })
  await see('the sign-in button', button)
  await scene.shoot('welcome', 'window')
  await button.click()
  const code = await readCode(page)
  await scene.shoot('sign-in', 'window')
  await control.approve(code)
  await see('the check-in form', field(page), 20_000)
  await see('Up next', page.getByRole('heading', { name: 'Up next' }))
  await scene.shoot('signed-in', 'window')
  await eventually('sessions more at the server', 1, async () => {
    const { world } = await control.state()
    return world.sessions.length - before.world.sessions.length
  })
  await scene.trayIs('idle')
  return `the code ${code} was approved; the window shows Up next`
}
