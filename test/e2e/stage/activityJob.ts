// The Activity tab in the running app, on either generation of the API: feeds, filters, veils, deeds from a row, what is kept.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../driver/driver.ts'
import { bringUp } from './bringUp.ts'
import type { Generation, Stage } from './openStage.ts'
import { openStage } from './openStage.ts'
import { see } from './see.ts'

const dayMs = 86_400_000
/** What the lines of each kind say, and of each deed. */
const kinds = {
  Episodes: /S\d+ E\d+|episode/,
  Films: /the film/,
  Shows: /the show|season|specials/,
  Lists: /the list|“/,
}
const deeds = {
  'Watching now': /^Watching /,
  'Check-ins': /^Checked in to /,
  Scrobbles: /^Watched /,
  'Marked as watched': /^Watched /,
  Ratings: /^(Rated|Love|Did not like) /,
  Watchlist: /^Want to watch /,
  Collected: /^Collected /,
  Comments: /^Commented on /,
  Reviews: /^Reviewed /,
  'New lists': /^Created /,
  'Added to lists': /^Added /,
}
const rows = (page: Page) => page.getByRole('article')
const said = (page: Page): Promise<readonly string[]> =>
  page.locator('.feed__area:not([aria-hidden]) [role="article"] .row__line').allInnerTexts()
/** The first rows may come later than the list. */
const poll = <T>(ask: () => Promise<T> | T) => expect.poll(ask, { timeout: 15_000 })

async function openFeed(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('button', { name: /^Feed:/ }).click()
  await page.getByRole('option', { name }).first().click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function filter(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click()
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Waits for rows, or for the word that there are none, and says what they say. */
async function settled(page: Page): Promise<readonly string[]> {
  await page.locator('.feed__bar').waitFor()
  await poll(async () => (await rows(page).count()) > 0 || (await page.getByText('Nothing matches').count()) > 0).toBe(
    true,
  )
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  return said(page)
}

async function removeFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('button', { name: 'Remove all' }).click()
}

export function activityJob(generation: Generation): void {
  describe(`activity on API ${generation}`, () => {
    let stage: Stage
    let app: App
    let page: Page
    beforeAll(async () => {
      stage = await openStage(generation)
      app = await stage.launch()
      page = await bringUp(app, 'window')
      page.setDefaultTimeout(10_000)
      await page.getByRole('button', { name: 'Activity', exact: true }).click()
    })
    afterAll(() => stage.close())

    it('begins with my own', async () => {
      await see('what I watched last', page.getByRole('article', { name: /^Severance Watched S2 E2/ }))
      expect(await page.getByRole('heading', { name: 'Yesterday' }).count()).toBe(1)
    })

    it('reads on as far as I scroll', async () => {
      const height = () => page.locator('.feed__lines').evaluate((element) => element.clientHeight)
      const before = await height()
      await rows(page).first().press('End')
      await poll(height).toBeGreaterThan(before)
      await page.locator('.feed__scroll').evaluate((element) => element.scrollTo({ top: 0 }))
    })

    it('shows each kind alone', async () => {
      await filter(page, 'Films', 'Ratings')
      await poll(async () => new Set(await said(page))).toEqual(new Set(['Rated the film']))
      await removeFilters(page)
      await poll(async () => (await said(page)).some((line) => line.includes('Watched S2 E2'))).toBe(true)
    })

    it.each(Object.entries({ ...kinds, ...deeds }))('shows %s alone', async (name, line) => {
      await filter(page, name)
      await see('the number of filters', page.getByRole('button', { name: 'Filters, 1 on' }))
      const lines = await settled(page)
      // Nothing plays here now.
      if (name !== 'Watching now') expect(lines.length).toBeGreaterThan(0)
      for (const one of lines) expect(one).toMatch(line)
      await removeFilters(page)
      await see('what I watched last', page.getByRole('article', { name: /^Severance Watched S2 E2/ }))
    })

    it('shows what plays now alone', async () => {
      const outcome = await page.evaluate(async () => {
        const found = await window.marquee.request('search.find', 'dune 2021')
        const target = found.ok ? found.value.hits[0]?.target : undefined
        return target && window.marquee.request('checkin.start', { target, scrobbleFrom: 10 })
      })
      expect(outcome).toMatchObject({ kind: 'scrobbling' })
      try {
        await filter(page, 'Watching now')
        await poll(() => said(page)).toEqual([expect.stringMatching(deeds['Watching now'])])
        expect(await rows(page).first().innerText()).toContain('Dune')
      } finally {
        // Before it counts for anything it is over without a trace.
        await page.evaluate(() => window.marquee.request('scrobble.stop', 0))
        await removeFilters(page)
      }
    })

    it('shows a range of days alone', async () => {
      const field = (ago: number) => new Date(Date.now() - ago * dayMs).toISOString().slice(0, 10)
      await page.getByRole('button', { name: /^Filters/ }).click()
      await page.getByRole('radio', { name: 'Dates' }).check()
      await page.getByLabel('From', { exact: true }).fill(field(9))
      await page.getByLabel('To', { exact: true }).fill(field(7))
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      const times = () =>
        page
          .locator('[role="article"] time')
          .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')?.slice(0, 10) ?? ''))
      await poll(
        async () => (await times()).length > 0 && (await times()).every((day) => day >= field(9) && day <= field(7)),
      ).toBe(true)
      await removeFilters(page)
    })

    it('shows friends, and veils what I have not come to', async () => {
      await openFeed(page, /^Friends/)
      await see('somebody else', page.getByRole('article', { name: /Inés Okafor checked in to/ }))
      const veil = page.getByRole('button', { name: 'Show spoiler' }).first()
      for (let screen = 0; screen < 10 && !(await veil.isVisible()); screen += 1)
        await rows(page).first().press('PageDown')
      const line = page
        .getByRole('article')
        .filter({ has: page.getByRole('button', { name: 'Show spoiler' }) })
        .first()
      const key = await line.getAttribute('aria-labelledby')
      const before = await line.locator('.row__line').innerText()
      await line.getByRole('button', { name: 'Show spoiler' }).click()
      const after = page.locator(`[aria-labelledby="${key}"] .row__line`)
      await poll(async () => (await after.innerText()).length).toBeGreaterThan(before.length)
      expect(await after.innerText()).toContain(before)
    })

    it('shows some friends alone, and says why not here', async () => {
      await filter(page, 'Inés Okafor', 'Léon Marchetti')
      await poll(async () => {
        const lines = await said(page)
        const names = ['Inés Okafor', 'Léon Marchetti']
        return lines.length > 5 && lines.every((line) => names.some((name) => line.startsWith(name)))
      }).toBe(true)
      await removeFilters(page)
      await openFeed(page, /^Me/)
      await page.getByRole('button', { name: /^Filters/ }).click()
      await see('the reason', page.getByText('Unavailable: Me is about you alone.'))
      await page.keyboard.press('Escape')
      await openFeed(page, /^Friends/)
    })

    it('moves nothing while I read: what is new waits behind a button that says so', async () => {
      await see('somebody else', page.getByRole('article', { name: /Inés Okafor/ }))
      await rows(page).first().focus()
      for (let screen = 0; screen < 3; screen += 1) await page.keyboard.press('PageDown')
      const row = page.locator('[role="article"]:focus')
      await row.press('Enter')
      await page.getByRole('button', { name: 'Watchlist' }).waitFor()
      const place = () =>
        page.locator('[role="article"]:focus').evaluate((e) => Math.round(e.getBoundingClientRect().top))
      const top = () => page.locator('.feed__scroll').evaluate((e) => Math.round(e.scrollTop))
      await row.evaluate((e) => (e as HTMLElement).focus())
      const before = { place: await place(), top: await top() }
      expect(before.top).toBeGreaterThan(100)
      stage.server.checksIn('ines-okafor', 'whiplash-2014')
      // A deed makes the app look at once; else it would be a minute.
      await row.press('7')
      const button = page.getByRole('button', { name: '1 new: show them' })
      await see('that something is new', button)
      expect(await page.getByRole('status').filter({ has: button }).count()).toBe(1)
      expect({ place: await place(), top: await top() }).toEqual(before)
      expect(await page.getByRole('article', { name: /^Whiplash.* Inés Okafor/ }).count()).toBe(0)
      await button.click()
      await see('the new row', page.getByRole('article', { name: /^Whiplash.* Inés Okafor checked in to the film/ }))
      expect(await top()).toBe(0)
      await button.waitFor({ state: 'detached' })
    })

    it('shows several shows at once', async () => {
      await page.getByRole('button', { name: /^Feed:/ }).click()
      const field = page.getByRole('combobox', { name: 'Person, show or film' })
      for (const title of ['severance', 'the bear']) {
        await field.fill(title)
        await page
          .getByRole('option', { name: new RegExp(title, 'i') })
          .first()
          .click()
      }
      await page.getByRole('button', { name: 'Show activity' }).click()
      await see('its name', page.getByRole('button', { name: 'Feed: Severance and 1 more' }))
      await poll(
        async () =>
          new Set(
            await page.locator('.feed__area:not([aria-hidden]) [role="article"] .row__title bdi').allInnerTexts(),
          ),
      ).toEqual(new Set(['Severance', 'The Bear']))
    })

    it('offers what this account can have, and says why not the rest', async () => {
      await page.getByRole('button', { name: /^Feed:/ }).click()
      const everyone = page.getByRole('option', { name: /^Everyone/ })
      await see('the feed of everyone', everyone)
      expect(await everyone.getAttribute('aria-disabled')).toBe(generation === 'v2' ? 'true' : null)
      await page.keyboard.press('Escape')
    })

    it('rates, and checks in to the same', async () => {
      await openFeed(page, /^Me/)
      const row = page.getByRole('article', { name: /^Severance Watched S2 E2/ })
      await see('what I watched last', row)
      await row.press('Enter')
      await row.press('9')
      await see('that it is rated', row.getByText('Rated 9 of 10'))
      await row.getByRole('button', { name: /^Check in to Severance/ }).click()
      await stage.serverPlays('severance 2x2')
    })

    it('a feed that the key may not read is put together otherwise, or its absence is said', async () => {
      const path = generation === 'v1' ? '/activity/friends.json/**' : '/users/leon/history'
      const rules = [{ path, kind: 'status', status: 403, count: null }] as const
      await stage.server.control.faults({ social: 'refused', rules })
      await openFeed(page, /^Me/)
      await openFeed(page, /^Friends/)
      // A server of API v1 has one stream of friends or none: what was kept of it stays, and the reason is said.
      if (generation === 'v1') await see('why it is missing', page.getByText(/^Missing: Activity\. /))
      else {
        await see('somebody’s own history', page.getByRole('article', { name: /Inés Okafor/ }))
        await see('somebody else’s', page.getByRole('article', { name: /Priya Raman/ }))
        await see('who is missing', page.getByText('Missing: History of leon. Trakt does not show it to this app.'))
      }
      await stage.server.control.faults()
      await openFeed(page, /^Me/)
      await see('what I watched last', page.getByRole('article', { name: /^Severance/ }))
    })

    it('searches what was shown', async () => {
      await page.getByRole('textbox', { name: /Search/ }).fill('squid')
      await poll(
        async () =>
          new Set(
            await page.locator('.feed__area:not([aria-hidden]) [role="article"] .row__title bdi').allInnerTexts(),
          ),
      ).toEqual(new Set(['Squid Game']))
      await page.getByRole('textbox', { name: /Search/ }).press('Escape')
    })

    it('draws my year', async () => {
      await page.getByRole('button', { name: 'Your year' }).click()
      await see('its sum', page.getByText(/^[\d,]{3,} plays, /), 20_000)
      await page.getByRole('slider', { name: 'Day' }).press('ArrowLeft')
      await page.keyboard.press('Escape')
    })

    it('shows what is kept, and says so, when Trakt is gone', async () => {
      await openFeed(page, /^Friends/)
      await page.getByRole('button', { name: /^Filters/ }).click()
      await page.getByRole('radio', { name: 'Week' }).check()
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await see('somebody else', page.getByRole('article', { name: /Inés Okafor/ }))
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
      await app.quit()
      await stage.server.goDown()
      app = await stage.launch({ dataDir: app.dataDir })
      page = await bringUp(app, 'window')
      await page.getByRole('button', { name: 'Activity', exact: true }).click()
      await see('the feed of last time', page.getByRole('button', { name: 'Feed: Friends' }))
      await see('a kept row', page.getByRole('article', { name: /Inés Okafor/ }))
      await see('its age', page.getByText(/^Kept from .* ago\./))
      await page.getByRole('button', { name: 'Filters, 1 on' }).click()
      expect(await page.getByRole('radio', { name: 'Week' }).isChecked()).toBe(true)
    })
  })
}
