// The hotkey: the palette is up, and its empty field has the focus.
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { eventually } from '../../e2e/stage/eventually.ts'
import { field } from '../../e2e/stage/field.ts'
import { see } from '../../e2e/stage/see.ts'
import type { Scene } from '../scene.ts'

export async function openPalette(scene: Scene): Promise<string> {
  const page = await bringUp(scene.app(), 'palette')
  await see('the search field', field(page))
  await eventually('focused and empty', { focused: true, text: '' }, () =>
    field(page).evaluate((input) => ({
      focused: document.activeElement === input && document.hasFocus(),
      text: (input as HTMLInputElement).value,
    })),
  )
  await see('Up next in the palette', page.getByRole('option').first())
  await scene.serverPlays(null)
  await scene.shoot('hotkey', 'palette')
  return 'the palette is up, its empty field focused, Up next below it'
}
