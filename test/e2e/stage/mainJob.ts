// The main job through its three doors, on either generation of the API: check-in, cancel and undo; the wait prompt with its three choices.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../driver/driver.ts'
import { ask } from './ask.ts'
import { bringUp } from './bringUp.ts'
import { eventually } from './eventually.ts'
import type { Generation, Stage } from './openStage.ts'
import { openStage } from './openStage.ts'
import { added, playing } from './playing.ts'
import { see } from './see.ts'
import { seePrompt } from './seePrompt.ts'
import { trayIs } from './trayIs.ts'

/** Lets the cancelling through and refuses the check-in after it. */
const refusal = {
  v1: { method: 'POST', path: '/movie/checkin/*', kind: 'status', status: 422 },
  v2: { method: 'POST', path: '/checkin', kind: 'status', status: 422 },
} as const

/** Describes it; each step goes on where the one before ended. */
export function mainJob(generation: Generation): void {
  describe(`checking in on API ${generation}`, () => {
    let stage: Stage
    let app: App
    beforeAll(async () => {
      stage = await openStage(generation)
      app = await stage.launch()
    })
    afterAll(() => stage.close())

    const history = async () => added(await stage.server.control.state())
    /** Asks for something while something else plays: the prompt is open. */
    const meetPrompt = async (view: 'window' | 'palette', typed: string, title: string, line: string) => {
      const page = await bringUp(app, view)
      await ask(page, typed, title, line)
      await page.keyboard.press('Enter')
      const prompt = await seePrompt(page)
      await see('choices that listen', prompt.getByRole('button', { name: 'Never mind', disabled: false }))
      await trayIs(app, 'attention')
      return { page, prompt }
    }

    it('takes the hotkey, a title and Enter', async () => {
      const page = await bringUp(app, 'palette')
      await ask(page, 'dune 2021', 'Dune', 'Film · 2021')
      await page.keyboard.press('Enter')
      await see('“Checked in”', page.getByRole('region', { name: 'Checked in' }).getByText('ends'))
      await stage.serverPlays('dune-2021')
      await trayIs(app, 'watching-0')
      expect((await app.tray())?.tooltip).toMatch(/^Dune \(2021\) · until /)
      // The success card leaves by itself.
      await eventually('the palette is visible', false, () => app.visible('palette'))
    })

    it('is cancelled from the window, and the history forgets it', async () => {
      const page = await bringUp(app, 'window')
      const card = page.getByRole('region', { name: 'Playing: Dune' })
      await see('the card of what plays', card.getByRole('progressbar'))
      await card.getByRole('button', { name: 'Cancel' }).click()
      await stage.serverPlays(null)
      await eventually('cards of what plays', 0, () => card.count())
      expect(await history()).toEqual([])
      await trayIs(app, 'idle')
    })

    it('works from the window with an episode in numbers, and Undo takes it back', async () => {
      const page = await bringUp(app, 'window')
      await ask(page, 'walking dead 1x2', 'The Walking Dead', 'S1 E2')
      await page.keyboard.press('Enter')
      const card = page.getByRole('region', { name: 'Playing: The Walking Dead, S1 E2 · Guts' })
      await see('Guts playing', card)
      await stage.serverPlays('the-walking-dead 1x2')
      await card.getByRole('button', { name: /^Undo/ }).click()
      await stage.serverPlays(null)
      await eventually('history of this run', [], history)
      await eventually('cards of what plays', 0, () => card.count())
    })

    it('takes one click in the tray menu for the next episode', async () => {
      await app.clickTray('Severance S2E3')
      await stage.serverPlays('severance 2x3')
      await trayIs(app, 'watching-0')
      expect((await app.tray())?.menu[0]?.label).toBe('Severance S2E3')
    })

    it('leaves what plays alone when the prompt is answered with Never mind', async () => {
      const { page, prompt } = await meetPrompt('palette', 'dune 2021', 'Dune', 'Film · 2021')
      await see('the countdown', prompt.getByRole('timer').filter({ hasText: /^(49|50):\d\d$/ }))
      await see('what plays', prompt.getByRole('heading', { name: 'Severance', exact: true }))
      await prompt.getByRole('button', { name: 'Never mind' }).click()
      await eventually('prompts', 0, () => prompt.count())
      await trayIs(app, 'watching-0')
      expect(playing(await stage.server.control.state())?.name).toBe('severance 2x3')
      await page.keyboard.press('Escape')
      await eventually('the palette is visible', false, () => app.visible('palette'))
    })

    it('replaces what plays when told to, and the history forgets the old one', async () => {
      const { page, prompt } = await meetPrompt('window', 'arrival', 'Arrival', 'Film · 2016')
      await prompt.getByRole('button', { name: 'Replace it' }).click()
      await see('Arrival playing', page.getByRole('region', { name: 'Playing: Arrival' }))
      await stage.serverPlays('arrival-2016')
      expect(await history()).toEqual(['arrival-2016'])
    })

    it('puts the old one back when the replacement fails, and says so', async () => {
      const { page, prompt } = await meetPrompt('window', 'heat', 'Heat', 'Film · 1995')
      await stage.server.control.faults({ rules: [refusal[generation]] })
      await prompt.getByRole('button', { name: 'Replace it' }).click()
      await see('that it failed', page.getByText('The replacement failed', { exact: true }))
      await see('that it plays again', page.getByText('The earlier check-in was put back', { exact: false }))
      await stage.serverPlays('arrival-2016')
      await stage.server.control.faults()
      expect(await history()).toEqual(['arrival-2016'])
      await trayIs(app, 'watching-0')
    })

    it('calls off a check-in that waits, and nothing is ever sent', async () => {
      const { page, prompt } = await meetPrompt('window', 'heat', 'Heat', 'Film · 1995')
      await prompt.getByRole('button', { name: 'Wait' }).click()
      const card = page.getByRole('region', { name: 'Waiting to check in' })
      await see('Heat waiting', card.getByText('Heat', { exact: true }))
      await trayIs(app, 'waiting')
      await app.clickTray('Call it off')
      await eventually('waiting cards', 0, () => card.count())
      await trayIs(app, 'watching-0')
      expect(await history()).toEqual(['arrival-2016'])
    })

    it('waits through a kill, and checks in by itself when the time has come', async () => {
      const { prompt } = await meetPrompt('window', 'heat', 'Heat', 'Film · 1995')
      await prompt.getByRole('button', { name: 'Wait' }).click()
      await trayIs(app, 'waiting')
      // The screen does not wait for the disk; a kill in that very moment would be another story.
      await eventually('the wait is on disk', true, async () =>
        (await readFile(join(app.dataDir, 'state.json'), 'utf8')).includes('"waiting":{'),
      )
      await app.kill()
      app = await stage.launch({ dataDir: app.dataDir })
      await trayIs(app, 'waiting')
      const again = await bringUp(app, 'window')
      const card = again.getByRole('region', { name: 'Waiting to check in' })
      await see('Heat waiting after the restart', card.getByText('Heat', { exact: true }))
      const { control } = stage.server
      const before = await control.state()
      await control.advance((playing(before)?.expiresAt ?? before.now) - before.now + 2_000)
      await app.powerMonitor('resume')
      await stage.serverPlays('heat-1995')
      await trayIs(app, 'watching-0')
      await see('Heat playing', again.getByRole('region', { name: 'Playing: Heat' }))
      await eventually('the last notification', 'Checked in: Heat (1995)', async () => {
        const last = (await app.notifications()).at(-1)
        return `${last?.title}: ${last?.body}`
      })
      expect(await history()).toEqual(['arrival-2016', 'heat-1995'])
    })
  })
}
