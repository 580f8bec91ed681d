// Typing a title brings up its row, ready for Enter.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { field } from '../../e2e/stage/field.ts'
import { see } from '../../e2e/stage/see.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'

export async function search(scene: Scene): Promise<string> {
  const page = await bringUp(scene.app(), 'palette')
  const { typed, row } = cast.dune
  await field(page).pressSequentially(typed)
  const first = page.getByRole('option').first()
  await see(`the row ${row} first and highlighted`, first.and(page.locator(`[aria-label^="${row}"][data-highlighted]`)))
  await scene.serverPlays(null)
  await scene.shoot('search', 'palette')
  return `“${typed}” finds ${await first.getAttribute('aria-label')}`
}
