// Signing out: the session is gone here and at the server.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { eventually } from '../../e2e/stage/eventually.ts'
import { see } from '../../e2e/stage/see.ts'
import type { Scene } from '../scene.ts'

export async function signOut(scene: Scene): Promise<string> {
  const { control } = scene.server
  const app = scene.app()
  const before = (await control.state()).world.sessions.length
  const page = await bringUp(app, 'settings')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await scene.shoot('settings', 'settings')
  await page.getByRole('button', { name: 'Yes, sign out' }).click()
  const window = await bringUp(app, 'window')
  await see('“You are signed out”', window.getByRole('heading', { name: 'You are signed out' }))
  await eventually('sessions at the server', before - 1, async () => (await control.state()).world.sessions.length)
  await eventually('“Sign in…” in the tray', true, async () =>
    ((await app.tray())?.menu ?? []).some(({ label }) => label === 'Sign in…'),
  )
  await scene.trayIs('idle')
  await scene.shoot('sign-out', 'window')
  return 'signed out: the session is gone here and revoked at the server'
}
