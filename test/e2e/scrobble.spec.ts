// A scrobble by hand from the window, on both generations: started, moved, paused, resumed, stopped, and gone on with.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './driver/driver.ts'
import { ask } from './stage/ask.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import type { Generation, Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { playing } from './stage/playing.ts'
import { see } from './stage/see.ts'

/** Who remembers where it was paused, and what a stop leaves behind. */
const words: Readonly<Record<Generation, { readonly paused: string; readonly stopped: string }>> = {
  v1: { paused: 'Only Marquee remembers', stopped: 'This server keeps no positions' },
  v2: { paused: 'Trakt keeps the position', stopped: 'It counts from 80% on. Trakt keeps the position' },
}

describe.each(['v2', 'v1'] as const)('scrobbling by hand on API %s', (generation) => {
  let stage: Stage
  let app: App
  beforeAll(async () => {
    stage = await openStage(generation)
    app = await stage.launch()
  })
  afterAll(() => stage.close())

  const window = () => bringUp(app, 'window')

  it('starts by Shift and Enter, and is moved by the keys', async () => {
    const page = await window()
    await ask(page, 'dune 2021', 'Dune', 'Film · 2021')
    await page.keyboard.press('Shift+Enter')
    const card = page.getByRole('region', { name: 'Scrobbling: Dune (2021)' })
    await see('the card', card)
    await stage.serverPlays('dune-2021')
    const slider = card.getByRole('slider', { name: 'Position' })
    await slider.focus()
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('PageUp')
    expect(Number(await slider.inputValue())).toBeGreaterThanOrEqual(40)
    // Where it was put it stays, also when the word of main takes the place of the hand, between two ticks of the clock.
    const lowest = await slider.evaluateHandle((thumb) => {
      const seen = { value: 100, frames: 0 }
      const look = (): void => {
        seen.value = Math.min(seen.value, (thumb as HTMLInputElement).valueAsNumber)
        seen.frames += 1
        if (thumb.isConnected) requestAnimationFrame(look)
      }
      look()
      return seen
    })
    const leftMs = async () => {
      const state = await stage.server.control.state()
      return (playing(state)?.expiresAt ?? Infinity) - state.now
    }
    await eventually('the server has moved it', true, async () => (await leftMs()) < 100 * 60_000)
    const frames = await lowest.evaluate((seen) => seen.frames)
    await eventually('frames after it', true, async () => (await lowest.evaluate((seen) => seen.frames)) > frames + 30)
    expect(await lowest.evaluate((seen) => seen.value)).toBeGreaterThanOrEqual(40)
    // The film is 155 minutes long: the place is the server's own word again once the snapshot has it.
    await eventually('minutes in', true, async () =>
      /^1 h [12] min in/.test((await slider.getAttribute('aria-valuetext')) ?? ''),
    )
  })

  it('is paused, and says who remembers where', async () => {
    const page = await window()
    await page.getByRole('button', { name: 'Pause' }).click()
    await see('the words', page.getByText(words[generation].paused))
    await see('the paused card', page.getByRole('region', { name: 'Paused: Dune (2021)' }))
    await stage.serverPlays(null)
  })

  it('goes on where it was paused', async () => {
    const page = await window()
    await page.getByRole('button', { name: 'Resume', exact: true }).first().click()
    const card = page.getByRole('region', { name: 'Scrobbling: Dune (2021)' })
    await see('the card', card)
    await stage.serverPlays('dune-2021')
    expect(Number(await card.getByRole('slider').inputValue())).toBeGreaterThanOrEqual(40)
  })

  it('is stopped below 80 percent, and says that it does not count', async () => {
    const page = await window()
    await page.getByRole('button', { name: 'Stop' }).click()
    await see('that it does not count', page.getByText(words[generation].stopped))
    await stage.serverPlays(null)
  })

  it('can be finished, and is in the history', async () => {
    const page = await window()
    if (generation === 'v2') {
      const list = page.getByRole('region', { name: 'Continue watching' })
      await see('the saved position', list.getByRole('button', { name: /^Resume Dune Film · 4\d%/ }))
      await list.getByRole('button', { name: /^Resume Dune/ }).click()
    } else {
      await ask(page, 'dune 2021', 'Dune', 'Film · 2021')
      await page.keyboard.press('Shift+Enter')
    }
    const card = page.getByRole('region', { name: 'Scrobbling: Dune (2021)' })
    await see('the card', card)
    await card.getByRole('button', { name: 'Finish' }).click()
    await see('that it counts', page.getByText('Dune (2021) is in your history'))
    await stage.serverPlays(null)
  })
})
