// The Activity tab against a scripted bridge: walked by keys, acted from, searched, filtered; and what is read stays where it is.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ada, friendRows, ownRows, row, said } from '../gallery/activityRows.ts'
import { openTab, pushFeed } from '../gallery/activityStates.ts'
import { asked } from '../gallery/asked.ts'
import type { FeedRow } from '../../preload/contract/feed.ts'
import type { GalleryWindow } from '../gallery/fakeBridge.ts'
import { episodeItem, movieItem } from '../gallery/media.ts'
import { minute } from '../gallery/now.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { upNext, watching } from '../gallery/snapshots.ts'
import { stateNamed } from '../gallery/stateNamed.ts'

const { show, viewer } = onGallery()

/** However busy this machine is. */
const soon = <T>(ask: () => Promise<T> | T) => expect.poll(ask, { timeout: 5_000 })

const article = (page: Page, name: RegExp) => page.getByRole('article', { name }).first()
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
const scroller = (page: Page) => page.locator('.feed__scroll')
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Until what has changed is drawn and measured. */
const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame)
  })
const tops = (page: Page) =>
  page.getByRole('article').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
/** How far apart lines lie that follow each other, CSS px, each distance once. */
const gaps = (page: Page): Promise<readonly number[]> =>
  page.locator('.feed__place').evaluateAll((all) => {
    const lines = all.map((one) => ({ at: Number(one.dataset['index']), box: one.getBoundingClientRect() }))
    const between = lines.flatMap(({ at, box }) => {
      const next = lines.find((one) => one.at === at + 1)
      return next ? [Math.round(next.box.top - box.bottom)] : []
    })
    return [...new Set(between.map((gap) => gap || 0))]
  })

describe('the keys', () => {
  it('walk the rows, whatever is in the page, and come back to where they were', async () => {
    const page = await show('window-activity-me')
    await pushFeed(page, { rows: ownRows(400) })
    await page.getByRole('article').first().focus()
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowUp')
    const second = await focused(page)
    expect(second).toContain('The Wire')
    await press(page, 'End')
    await soon(() => scroller(page).evaluate((e) => e.scrollHeight - e.clientHeight - e.scrollTop)).toBeLessThan(2)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('article')
    await press(page, 'PageUp', 'Home')
    await soon(() => scroller(page).evaluate((e) => e.scrollTop)).toBe(0)
    await soon(() => focused(page)).toContain('Today')
    await press(page, 'ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Search all kept activity',
    )
    await press(page, 'ArrowDown')
    await soon(() => focused(page)).toContain('Today')
  })

  it('open the actions of a row and close them, and only then hide the window', async () => {
    const page = await show('window-activity-friends')
    await article(page, /Dune/).focus()
    await press(page, 'Enter')
    await page.getByRole('group', { name: 'Rate' }).waitFor()
    await press(page, 'Tab', 'Escape')
    await page.getByRole('group', { name: 'Rate' }).waitFor({ state: 'detached' })
    expect(await focused(page)).toContain('Dune')
    expect(await asked(page, 'window.hide')).toEqual([])
    await press(page, 'Escape')
    await soon(() => asked(page, 'window.hide')).toHaveLength(1)
  })

  it('fold and unfold a run of episodes', async () => {
    const page = await show('window-activity-unfolded')
    await article(page, /The Bear/).press('Enter')
    await article(page, /S2 E5 · /).waitFor({ state: 'detached' })
  })

  it.each([
    ['en', 'ArrowLeft', 1],
    ['ar', 'ArrowRight', -1],
  ] as const)('walk the weeks of a year as they stand in %s', async (language, back, onward) => {
    await viewer().show({ ...stateNamed('window-activity-year'), language })
    const { page } = viewer()
    const days = page.locator('.heat')
    const at = async () => Number(await days.getAttribute('aria-valuenow'))
    await days.press('End')
    const last = await at()
    await days.press(back)
    expect(await at()).toBe(last - 7)
    const xOf = async (index: number) => (await page.locator(`[data-at="${index}"]`).boundingBox())?.x ?? NaN
    expect(Math.sign((await xOf(last)) - (await xOf(last - 7)))).toBe(onward)
  })
})

describe('a row', () => {
  it('checks in to the same', async () => {
    const page = await show('window-activity-friends')
    await article(page, /Dune/).press('Enter')
    await page.getByRole('button', { name: 'Check in to Dune: Part Two (2024)' }).click()
    const [[request] = []] = await asked(page, 'checkin.start')
    expect(request).toMatchObject({ target: { form: 'movie', movie: { title: 'Dune: Part Two' } } })
    expect(request).not.toHaveProperty('scrobbleFrom')
  })

  it('joins a friend where the friend is', async () => {
    const page = await show('window-activity-actions')
    await page.getByRole('button', { name: 'Watch along with Ada Lind' }).click()
    const [[request] = []] = await asked(page, 'checkin.start')
    const length = upNext[0]?.item.episode.runtimeMinutes ?? 0
    expect(request).toMatchObject({ target: { form: 'episode' }, scrobbleFrom: Math.round((12 / length) * 1000) / 10 })
  })

  it('leads to the prompt when something else plays', async () => {
    const page = await show('window-activity-friends')
    await page.evaluate(() =>
      (window as unknown as GalleryWindow).gallery.answer('checkin.start', { kind: 'blocked', until: null }),
    )
    await article(page, /Dune/).press('Enter')
    await page.getByRole('button', { name: /^Check in to Dune/ }).click()
    await page.getByRole('combobox').waitFor()
    expect(await page.getByRole('button', { name: 'Now' }).getAttribute('aria-current')).toBe('page')
  })

  it('is rated by digits only while its actions lie open, and 0 is ten', async () => {
    const page = await show('window-activity-friends')
    await article(page, /Dune/).press('7')
    await article(page, /Dune/).press('Enter')
    await article(page, /Dune/).press('0')
    await soon(async () => (await asked(page, 'feed.rate')).map(([, rating]) => rating)).toEqual([10])
    expect((await asked(page, 'feed.rate'))[0]?.[0]).toMatchObject({
      kind: 'movie',
      movie: { title: 'Dune: Part Two' },
    })
  })

  it('goes to the watchlist and to Trakt', async () => {
    const page = await show('window-activity-friends')
    await article(page, /Shōgun/).press('Enter')
    await page.getByRole('button', { name: 'Watchlist' }).click()
    await page.getByRole('button', { name: 'Open on Trakt' }).click()
    expect((await asked(page, 'feed.watchlist'))[0]?.[0]).toMatchObject({ kind: 'show', show: { title: 'Shōgun' } })
    expect((await asked(page, 'open.page'))[0]?.[0]).toBe('show')
  })

  it('keeps its spoiler to itself, in what is read out too', async () => {
    const page = await show('window-activity-friends')
    expect(await page.content()).not.toContain('So it was her')
    await page.getByRole('button', { name: 'Show spoiler' }).first().click()
    await page.getByText('So it was her').waitFor()
  })

  it.each([
    ['severance', 2, 7],
    ['shogun', 1, 9],
  ])('keeps the title of a veiled episode of %s to itself when acted from', async (name, season, number) => {
    const item = episodeItem(name, season, number)
    const { title } = item.episode
    const page = await show('window-activity-friends')
    const of = article(page, new RegExp(`S${season} E${number}\\b`))
    const html = () => of.evaluate((element) => element.outerHTML)
    await page.evaluate((outcome) => (window as unknown as GalleryWindow).gallery.answer('checkin.start', outcome), {
      kind: 'checkedIn',
      watching: { ...watching, item },
    })
    await of.press('Enter')
    const checkIn = page.getByRole('button', { name: `Check in to ${item.show.title}, S${season} E${number}` })
    await checkIn.waitFor()
    expect(await html()).not.toContain(title)
    await checkIn.click()
    expect((await asked(page, 'checkin.start'))[0]).toMatchObject([{ target: { form: 'episode', episode: { title } } }])
    await of.getByText(`Checked in to ${item.show.title}`).waitFor()
    expect(await html()).not.toContain(title)
  })
})

describe('what is read', () => {
  const top = (page: Page): Promise<{ readonly text: string | null; readonly y: number }> =>
    page.evaluate(() => {
      const edge = document.querySelector('.feed__scroll')?.getBoundingClientRect().top ?? 0
      const first = [...document.querySelectorAll('[role="article"] .row')]
        .map((row) => ({ text: row.textContent, y: Math.round(row.getBoundingClientRect().top - edge) }))
        .sort((a, b) => a.y - b.y)
        .find(({ y }) => y >= 0)
      return first ?? { text: null, y: 0 }
    })

  it('stays where it is when rows come in above it', async () => {
    const page = await show('window-activity-me')
    const rows = ownRows(300)
    await pushFeed(page, { rows: rows.slice(40) })
    await scroller(page).evaluate((element) => element.scrollTo({ top: 1500 }))
    await soon(async () => (await top(page)).text).not.toContain('Arrival2016Watched the film3 h')
    // Measured and at rest.
    await frames(page)
    const before = await top(page)
    await pushFeed(page, { rows })
    await frames(page)
    const after = await top(page)
    expect(after.text).toBe(before.text)
    expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(1)
  })

  it('is not moved by new rows: they wait behind a button, which takes the reader to them', async () => {
    const page = await show('window-activity-me')
    await scroller(page).evaluate((element) => element.scrollTo({ top: 900 }))
    await pushFeed(page, { from: 60, fresh: 8 })
    await page.getByRole('button', { name: '8 new: show them' }).click()
    expect(await asked(page, 'feed.takeFresh')).toHaveLength(1)
    await soon(() => scroller(page).evaluate((element) => element.scrollTop)).toBe(0)
  })

  it('is not moved by a new look either, however unlike its neighbours each row is', async () => {
    const page = await show('window-activity-friends')
    const rows = Array.from({ length: 120 }, (_, at) =>
      row(ada, 'shout', movieItem('heat-1995'), (at + 1) * minute, said('Sure. '.repeat(at % 7 < 3 ? 40 : 1))),
    )
    await pushFeed(page, { rows })
    // What one of those that come together measures changes what is expected of the others.
    for (let screen = 1; screen <= 6; screen += 1) {
      await scroller(page).evaluate((element, to) => element.scrollTo({ top: to }), screen * 1000)
      await frames(page)
      expect(await gaps(page)).toEqual([0])
    }
    const before = await tops(page)
    await pushFeed(page, { rows: rows.slice(0, -1) })
    await frames(page)
    expect(await tops(page)).toEqual(before)
    expect(await gaps(page)).toEqual([0])
  })

  it('is only what is near the screen, however long the feed', async () => {
    const page = await show('window-activity-me')
    await pushFeed(page, { rows: ownRows(1500) })
    await scroller(page).evaluate((element) => element.scrollTo({ top: 40_000 }))
    await soon(() => page.getByRole('article').count()).toBeLessThan(60)
    expect(await scroller(page).evaluate((element) => element.scrollHeight)).toBeGreaterThan(60_000)
  })

  it('is read on towards the end, and not without end when nothing comes', async () => {
    const page = await show('window-activity-me')
    await pushFeed(page, { rows: ownRows(60), ended: false })
    await page.getByRole('article').first().press('End')
    await soon(() => asked(page, 'feed.more')).toHaveLength(1)
    for (let round = 0; round < 5; round += 1) await pushFeed(page, { from: 60, ended: false })
    expect((await asked(page, 'feed.more')).length).toBeLessThanOrEqual(4)
  })
})

describe('the feed', () => {
  it('is the one looked at last, and is closed with its tab', async () => {
    const page = await show('window-activity-friends')
    expect(await asked(page, 'feed.open')).toEqual([[{ feed: { kind: 'friends' }, types: [], actions: [] }]])
    await page.getByRole('button', { name: 'Now', exact: true }).click()
    await soon(() => asked(page, 'feed.close')).toHaveLength(1)
    await openTab(page)
    await soon(() => asked(page, 'feed.open')).toHaveLength(2)
  })

  it('drops what is told of one that was left', async () => {
    const page = await show('window-activity-friends')
    await pushFeed(page, { id: 7, rows: [] })
    await article(page, /Severance/).waitFor()
  })

  it('is chosen by name with the keys', async () => {
    const page = await show('window-activity-feeds')
    await page.keyboard.type('ada')
    await page.getByRole('option', { name: /Ada Lind/ }).waitFor()
    await press(page, 'Enter')
    await soon(async () => (await asked(page, 'feed.open')).at(-1)).toEqual([
      { feed: { kind: 'user', username: 'ada' }, types: [], actions: [] },
    ])
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('is of a season where the account has them', async () => {
    const page = await show('window-activity-feeds-shows')
    await page.getByRole('textbox', { name: 'Season' }).fill('2')
    await page.getByRole('button', { name: 'Show activity' }).click()
    await soon(async () => (await asked(page, 'feed.open')).at(-1)).toMatchObject([
      { feed: { kind: 'seasons', season: 2 } },
    ])
  })

  it('is narrowed by what was ticked, and by the last week', async () => {
    const page = await show('window-activity-filters')
    await page.getByRole('checkbox', { name: 'Films' }).check({ force: true })
    await page.getByRole('checkbox', { name: 'Ratings' }).check({ force: true })
    await page.getByRole('radio', { name: 'Week' }).check({ force: true })
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await soon(async () => (await asked(page, 'feed.open')).at(-1)).toEqual([
      { feed: { kind: 'friends' }, types: ['movie'], actions: ['rating'], lastDays: 7 },
    ])
  })

  it('cannot be narrowed to what it never has', async () => {
    const page = await show('window-activity-filters')
    const reviews = page.getByRole('checkbox', { name: 'Reviews' })
    await reviews.click({ force: true })
    expect(await reviews.isChecked()).toBe(false)
    expect(await reviews.getAttribute('aria-disabled')).toBe('true')
    await page.getByText('Reviews: Friends has none.').waitFor()
  })

  it('finds among kept rows with every key, and the newest text wins', async () => {
    const page = await show('window-activity-friends')
    const field = page.getByRole('textbox', { name: /Search/ })
    await page.evaluate(
      (rows) => (window as unknown as GalleryWindow).gallery.answer('feed.search', rows),
      friendRows.slice(0, 1),
    )
    await field.pressSequentially('sev')
    await soon(() => page.getByRole('article').count()).toBe(1)
    // Keys that come quicker than frames are answered by what is at hand alone; main has the last word.
    await soon(async () => (await asked(page, 'feed.search')).at(-1)).toEqual(['sev'])
    expect((await asked(page, 'feed.search'))[0]).toEqual([''])
    await field.press('Escape')
    await soon(() => page.getByRole('article').count()).toBeGreaterThan(5)
    expect(await asked(page, 'window.hide')).toEqual([])
  })

  it('finds what is beyond the first answer by scrolling, and asks for it by nothing else', async () => {
    const page = await show('window-activity-friends')
    const rows = ownRows(350)
    const answer = (found: readonly FeedRow[]) =>
      page.evaluate((all) => (window as unknown as GalleryWindow).gallery.answer('feed.search', all), found)
    const beyond = async () => (await asked(page, 'feed.search')).filter((args) => args.length > 1)
    await answer(rows.slice(0, 200))
    await page.getByRole('textbox', { name: /Search/ }).pressSequentially('mira')
    const found = page.getByRole('feed', { name: 'Found activity' })
    await soon(async () => (await asked(page, 'feed.search')).at(-1)).toEqual(['mira'])
    await found.getByRole('article').first().waitFor()
    expect(await beyond()).toEqual([])
    // One of them came in meanwhile, and has moved the others on.
    await answer(rows.slice(199))
    await found.getByRole('article').first().press('End')
    await soon(beyond).toEqual([['mira', 200]])
    await page.getByText('350', { exact: false }).first().waitFor({ state: 'attached' })
    await found.locator('[aria-posinset]:focus').press('End')
    const last = found.locator(`[datetime="${new Date(rows.at(-1)?.activity.at ?? 0).toISOString()}"]`)
    await last.waitFor()
    expect(await beyond()).toHaveLength(1)
  })

  it('covers the feed and its new rows with what is found, and uncovers them where they were', async () => {
    const page = await show('window-activity-fresh')
    await page.evaluate(
      (rows) => (window as unknown as GalleryWindow).gallery.answer('feed.search', rows),
      friendRows.slice(0, 1),
    )
    const fresh = page.getByRole('button', { name: /8 new/ })
    const { x, y, width, height } = (await fresh.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const hit = (): Promise<string> =>
      page.evaluate(
        ([left, top]) =>
          document.elementFromPoint(left ?? 0, top ?? 0)?.closest('.feed__fresh, .feed__area--over')?.className ?? '',
        [x + width / 2, y + height / 2],
      )
    expect(await hit()).toBe('feed__fresh')
    const field = page.getByRole('textbox', { name: /Search/ })
    await field.fill('sev')
    await soon(() => page.getByRole('article').count()).toBe(1)
    await soon(hit).toBe('feed__area feed__area--over')
    await field.press('Escape')
    await soon(hit).toBe('feed__fresh')
  })

  it('draws the rows of a key before their pictures', async () => {
    const page = await show('window-activity-friends')
    await page.evaluate((rows) => (window as unknown as GalleryWindow).gallery.answer('feed.search', rows), friendRows)
    const found = page.locator('.feed__area--over [role="article"] img')
    await page.getByRole('textbox', { name: /Search/ }).focus()
    await soon(() => found.count()).toBeGreaterThan(2)
    const atOnce = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const over = '.feed__area--over:not([aria-hidden]) [role="article"]'
          const field = document.activeElement
          // The rows are in the page when the event is over.
          field?.addEventListener('input', () =>
            window.setTimeout(() => resolve(document.querySelectorAll(`${over} img`).length)),
          )
        }),
    )
    await page.evaluate(() => true)
    await page.keyboard.press('b')
    expect(await atOnce).toBe(0)
    await soon(() => found.count()).toBeGreaterThan(0)
  })
})
