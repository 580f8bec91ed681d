// Typing a title brings up its row, ready for Enter.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { firstRow } from '../../e2e/stage/ask.ts'
import { field } from '../../e2e/stage/field.ts'
import { cast } from '../cast.ts'
import type { Scene } from '../scene.ts'

export async function search(scene: Scene): Promise<string> {
  const page = await bringUp(scene.app(), 'palette')
  const { typed, title, line } = cast.dune
  await field(page).pressSequentially(typed)
  await firstRow(page, title, line)
  await scene.serverPlays(null)
  await scene.shoot('search', 'palette')
  return `“${typed}” finds ${title}, ${line}, ready for Enter`
}
