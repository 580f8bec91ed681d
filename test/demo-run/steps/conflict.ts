// A second check-in meets the wait prompt, and nothing is cancelled by it.
import { ask } from '../../e2e/stage/ask.ts'
import { bringUp } from '../../e2e/stage/bringUp.ts'
import { seePrompt } from '../../e2e/stage/seePrompt.ts'
import { see } from '../../e2e/stage/see.ts'
import type { Part } from '../cast.ts'
import type { Scene } from '../scene.ts'

export async function conflict(scene: Scene, step: string, wanted: Part, running: Part): Promise<string> {
  const page = await bringUp(scene.app(), 'palette')
  await ask(page, wanted.typed, wanted.title, wanted.line)
  await page.keyboard.press('Enter')
  const prompt = await seePrompt(page)
  await see(`${running.title} as what plays`, prompt.getByRole('heading', { name: running.title, exact: true }))
  await see('a countdown', prompt.getByRole('timer').filter({ hasText: /^(\d+:)?\d?\d:\d\d$/ }))
  for (const choice of ['Replace it', 'Wait', 'Never mind'])
    await see(`the choice ${choice}`, prompt.getByRole('button', { name: choice, disabled: false }))
  await scene.trayIs('attention')
  await scene.serverPlays(running.name)
  await scene.shoot(step, 'palette')
  return `${wanted.inTray} meets the wait prompt: ${running.inTray} runs for ${await prompt.getByRole('timer').innerText()} more`
}
