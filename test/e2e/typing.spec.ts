// What people type and paste, good and bad: nothing of it crashes, sends anything twice or checks in to what is not there.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { App } from './driver/driver.ts'
import { ask } from './stage/ask.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { field } from './stage/field.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { added, playing } from './stage/playing.ts'
import { see } from './stage/see.ts'

/** One Piece 23x26 has a date and has not aired at this time, whenever the specs run. */
const then = Date.parse('2026-11-22T19:00:00Z')

describe('the field', () => {
  let stage: Stage
  let app: App
  let page: Page
  beforeAll(async () => {
    stage = await openStage('v2', then)
    app = await stage.launch()
    page = await bringUp(app, 'window')
    await see('Up next', page.getByRole('option').first())
  })
  beforeEach(async () => {
    page = await bringUp(app, 'window')
    await field(page).fill('')
  })
  afterAll(async () => {
    try {
      // Whatever was typed: no uncaught error, no violated policy.
      expect((await app.consoleLines()).filter(({ level }) => level === 'error')).toEqual([])
    } finally {
      await stage.close()
    }
  })

  const says = async (typed: string, title: string) => {
    await field(page).fill(typed)
    await see(`“${title}”`, page.getByText(title, { exact: true }))
  }
  const refuses = async (typed: string, of: string, line: string, title: string) => {
    await ask(page, typed, of, line)
    await page.keyboard.press('Enter')
    await see(`“${title}”`, page.getByText(title, { exact: true }))
    await see('that nothing was lost', page.getByText(/Nothing was checked in/))
    expect(playing(await stage.server.control.state())).toBeNull()
    await page.getByRole('button', { name: 'Dismiss' }).click()
  }

  it('shows Up next for nothing and for blanks', async () => {
    await field(page).fill('   \t ')
    await see('Up next', page.getByRole('listbox', { name: 'Up next' }).getByText('Severance', { exact: true }))
  })

  it('takes 10,000 characters, and the next query as if nothing had been', async () => {
    await says('long '.repeat(2_000), 'Nothing found')
    await says('x'.repeat(10_000), 'Nothing found')
    await ask(page, 'dune 2021', 'Dune', 'Film · 2021')
  })

  it('takes emoji, marks without end and half characters', async () => {
    await says('🍿🎬👩‍👩‍👧‍👦', 'Nothing found')
    await says(`zq${'\u0301\u0302\u0303'.repeat(300)}`, 'Nothing found')
    await says('\ud83c half', 'Nothing found')
    await says('\\"*:(){}[]^~!|', 'Nothing found')
  })

  it('finds a title that is written from right to left, in its own direction', async () => {
    const row = await ask(page, 'باب الحارة', 'باب الحارة', '2006')
    expect(await field(page).evaluate((input) => getComputedStyle(input).direction)).toBe('rtl')
    await see('the title', row.getByText('باب الحارة', { exact: true }))
  })

  it('finds an accent typed as two characters, and a title in another script by its other name', async () => {
    await ask(page, 'Amélie'.normalize('NFD'), 'Amélie', 'Film · 2001')
    await ask(page, '기생충', 'Parasite', 'Film · 2019')
    await ask(page, 'frieren', '葬送のフリーレン', '2023')
  })

  it('counts through all seasons where an absolute number is typed', async () => {
    await ask(page, 'one piece e164', 'One Piece', 'Episode 164')
  })

  it('says that an episode does not exist', async () => {
    await refuses('dark 1x99', 'Dark', 'S1 E99', 'Trakt does not have this')
  })

  it('says that a show has no such season', async () => {
    await refuses('chernobyl s5e1', 'Chernobyl', 'S5 E1', 'Trakt does not have this')
  })

  it('does not check in to what has not aired', async () => {
    await refuses('one piece 23x26', 'One Piece', 'S23 E26', 'This has not aired yet')
  })

  it('says what a link leads to when it is no film, show or episode', async () => {
    await says('https://trakt.tv/people/bryan-cranston', 'This link is no film, show or episode')
    await says('https://www.imdb.com/name/nm0186505/', 'This link is no film, show or episode')
    await says('https://example.com/title/tt0903747', 'Marquee does not know this site')
    await says('https://www.imdb.com/title/tt9999999/', 'Trakt does not know this id')
  })

  it('takes links and ids of films, shows and episodes', async () => {
    await ask(page, 'https://www.imdb.com/title/tt0903747/', 'Breaking Bad', '2008')
    await ask(page, 'https://trakt.tv/shows/severance/seasons/2/episodes/3', 'Severance', 'S2 E3')
    await ask(page, 'tt1375666', 'Inception', 'Film · 2010')
    await ask(page, 'https://www.themoviedb.org/movie/603-the-matrix', 'The Matrix', 'Film · 1999')
  })

  it('chooses from the episodes of a show, the next one first', async () => {
    await ask(page, 'severance', 'Severance', 'S2 E3')
    await page.keyboard.press('ArrowRight')
    const next = page.getByRole('option').filter({ hasText: 'Who Is Alive?' })
    await see(
      'the next episode, chosen',
      next.filter({ hasText: 'Next' }).and(page.locator('[data-highlighted], [aria-selected=true]')),
    )
    await page.keyboard.press('Escape')
    await see('the field', field(page))
    // The draft is what it was.
    expect(await field(page).inputValue()).toBe('severance')
  })

  it('sends a double Enter once', async () => {
    // The first one is slow; a second request would be answered with an error, and that would be said.
    await stage.server.control.faults({
      rules: [
        { method: 'POST', path: '/checkin', latencyMs: 400 },
        { method: 'POST', path: '/checkin', kind: 'status', status: 500, count: null },
      ],
    })
    await ask(page, 'dune 2021', 'Dune', 'Film · 2021')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await see('Dune playing', page.getByRole('region', { name: 'Playing: Dune' }))
    expect(await page.getByText(/Trakt is having trouble/).count()).toBe(0)
    await stage.server.control.faults()
    expect(added(await stage.server.control.state())).toEqual(['dune-2021'])
    await app.clickTray('Cancel check-in')
    await stage.serverPlays(null)
  })

  it('keeps an Enter that comes before the results, and checks in to the first', async () => {
    await stage.server.control.faults({ rules: [{ path: '/search/**', latencyMs: 300, count: null }] })
    await field(page).fill('paddington 2')
    await page.keyboard.press('Enter')
    await stage.serverPlays('paddington-2-2017')
    await stage.server.control.faults()
    await see('it playing', page.getByRole('region', { name: 'Playing: Paddington 2' }))
    await eventually('the field', '', () => field(page).inputValue())
  })
})
