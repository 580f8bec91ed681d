// A Trakt that is gone, lies about types, answers with pages, or lives in another week.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { FaultRule } from '../../main/demo/faults.ts'
import type { App } from './driver/driver.ts'
import { ask, firstRow } from './stage/ask.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { field } from './stage/field.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { added } from './stage/playing.ts'
import { see } from './stage/see.ts'
import { seePrompt } from './stage/seePrompt.ts'
import { trayIs } from './stage/trayIs.ts'

const dayMs = 86_400_000

describe('with a server that misbehaves', () => {
  let stage: Stage
  let app: App
  let page: Page
  beforeAll(async () => {
    stage = await openStage()
    app = await stage.launch()
  })
  beforeEach(async () => {
    page = await bringUp(app, 'window')
    await see('the form', field(page))
    await field(page).fill('')
  })
  afterEach(() => stage.server.control.faults())
  afterAll(() => stage.close())

  const cancel = async () => {
    await app.clickTray('Cancel check-in')
    await stage.serverPlays(null)
    await trayIs(app, 'idle')
  }

  it('keeps a check-in when Enter finds nobody, and sends it once the server is back', async () => {
    await ask(page, 'dune 2021', 'Dune', 'Film · 2021')
    await stage.server.goDown()
    await page.keyboard.press('Enter')
    const said = page.getByText(/is sent as soon as Trakt can be reached/).first()
    await see('that it is saved', said)
    await trayIs(app, 'waiting')
    await stage.server.comeUp()
    // By itself, within seconds.
    await stage.serverPlays('dune-2021')
    await trayIs(app, 'watching-')
    expect(added(await stage.server.control.state())).toHaveLength(1)
    await cancel()
  })

  const lies: readonly (readonly [string, Partial<FaultRule>, string])[] = [
    ['strings for numbers', { kind: 'mistyped' }, 'Trakt’s answer made no sense'],
    ['half an answer', { kind: 'truncated' }, 'Trakt’s answer made no sense'],
    ['no answer in a good status', { kind: 'empty' }, 'Trakt’s answer made no sense'],
    ['a page of the edge', { kind: 'html', status: 403 }, 'Trakt’s front door turned us away'],
    ['a page of a gateway', { kind: 'html', status: 502 }, 'Trakt is having trouble'],
    ['a broken connection', { kind: 'resetBefore' }, 'You are offline'],
  ]
  it.each(lies)('says so when a search gets %s, and tries again when asked to', async (_name, rule, title) => {
    await stage.server.control.faults({ rules: [{ path: '/search/**', count: null, ...rule }] })
    await field(page).fill(`heat 1995`)
    const empty = page.locator('.empty')
    await see(`“${title}”`, empty.getByText(title, { exact: true }))
    await stage.server.control.faults()
    await empty.getByRole('button', { name: 'Try again' }).click()
    await firstRow(page, 'Heat', 'Film · 1995')
  })

  it('finds out what came of a check-in whose answer made no sense', async () => {
    await stage.server.control.faults({ rules: [{ method: 'POST', path: '/checkin', kind: 'mistyped' }] })
    await ask(page, 'heat', 'Heat', 'Film · 1995')
    await page.keyboard.press('Enter')
    await see('Heat playing', page.getByRole('region', { name: 'Playing: Heat' }))
    expect(added(await stage.server.control.state())).toEqual(['heat-1995'])
    await cancel()
  })

  it('finds out what came of a check-in whose connection broke after the effect', async () => {
    await stage.server.control.faults({ rules: [{ method: 'POST', path: '/checkin', kind: 'resetAfter' }] })
    await ask(page, 'arrival', 'Arrival', 'Film · 2016')
    await page.keyboard.press('Enter')
    await see('Arrival playing', page.getByRole('region', { name: 'Playing: Arrival' }))
    expect(added(await stage.server.control.state())).toEqual(['arrival-2016'])
    await cancel()
  })

  it.each([
    ['ahead', 3 * dayMs],
    ['behind', -3 * dayMs],
  ])('counts by the server when its clock is three days %s', async (_name, skewMs) => {
    await stage.server.control.faults({ skewMs })
    await ask(page, 'dune 2021', 'Dune', 'Film · 2021')
    await page.keyboard.press('Enter')
    const card = page.getByRole('region', { name: 'Playing: Dune' })
    await see('what is left of it', card.getByText(/^2 h 3[45] min left$/))
    await trayIs(app, 'watching-0')
    expect((await app.tray())?.menu[1]?.label).toMatch(/^2 h 3[45] min left/)
    await ask(page, 'heat', 'Heat', 'Film · 1995')
    await page.keyboard.press('Enter')
    const prompt = await seePrompt(page)
    await see('the countdown', prompt.getByRole('timer').filter({ hasText: /^2:3[45]:\d\d$/ }))
    await prompt.getByRole('button', { name: 'Never mind' }).click()
    await eventually('prompts', 0, () => prompt.count())
    await cancel()
  })
})
