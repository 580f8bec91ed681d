// The pages for eyes that need more: forced colours, names that run from the right; and quiet while hidden. For text at 200 % see test/gallery/judging.ts.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { now } from '../gallery/now.ts'
import { onGallery } from '../gallery/onGallery.ts'

const { show, viewer } = onGallery()

describe('the three choices of the wait prompt', () => {
  it.each(['window-now-blocked', 'window-now-blocked-scrobble', 'palette-blocked'])('share a row: %s', async (name) => {
    const page = await show(name)
    const tops = await page
      .locator('.wait__choices .button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top))
    expect(tops).toHaveLength(3)
    expect(new Set(tops).size).toBe(1)
  })
})

describe('forced colours', () => {
  const backgroundOf = (page: Page, selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)

  it('keep the highlighted row, the current tab, the season and the switch apart from the rest', async () => {
    await viewer().page.emulateMedia({ forcedColors: 'active' })
    try {
      const page = await show('window-now-more')
      expect(await backgroundOf(page, '.row[data-highlighted]')).not.toBe(
        await backgroundOf(page, '.row:not([data-highlighted])'),
      )
      expect(await backgroundOf(page, '.tab[aria-current]')).not.toBe(
        await backgroundOf(page, '.tab:not([aria-current])'),
      )
      const share = page.getByRole('switch').first()
      const off = await backgroundOf(page, '.switch')
      await share.check()
      expect(await backgroundOf(page, '.switch')).not.toBe(off)
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle),
      ).toBe('solid')
      const running = await show('window-scrobble-running')
      expect(
        await running.getByRole('slider').evaluate((element) => getComputedStyle(element).appearance),
        'the system draws its own slider',
      ).toBe('auto')
      const picker = await show('palette-episodes')
      const season = '.segmented__option input'
      expect(await backgroundOf(picker, `${season}:checked + span`)).not.toBe(
        await backgroundOf(picker, `${season}:not(:checked) + span`),
      )
    } finally {
      await viewer().page.emulateMedia({ forcedColors: 'none' })
    }
  })
})

describe('names', () => {
  it('that run from the right keep the rest of their row where it was', async () => {
    const page = await show('palette-scripts')
    const arabic = page.getByRole('option').first()
    expect(await arabic.locator('.row__title bdi').evaluate((element) => getComputedStyle(element).direction)).toBe(
      'rtl',
    )
    expect(await arabic.locator('.row__line').evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
    const [title, year] = await Promise.all([
      arabic.locator('bdi').boundingBox(),
      arabic.locator('.row__year').boundingBox(),
    ])
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(year?.x ?? 0)
    expect(await page.getByRole('combobox').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  })

  it('that are too long end in an ellipsis, and are told in full on hover', async () => {
    const page = await show('window-now-scrobble')
    const title = page.locator('.hero__title')
    expect(await title.getAttribute('title')).toBe(await title.textContent())
    expect(await title.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true)
  })
})

describe('a hidden page', () => {
  it('ticks no clock, and shows the right time when it is seen again', async () => {
    const page = await show('window-now-blocked')
    const hide = (state: 'hidden' | 'visible'): Promise<void> =>
      page.evaluate((next) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => next })
        document.dispatchEvent(new Event('visibilitychange'))
      }, state)
    // The one tick that runs already is not in the count: it ends at one below nothing.
    await page.evaluate(() => {
      const { setInterval: start, clearInterval: stop } = window
      const counted = { running: 0 }
      Object.assign(window, {
        counted,
        setInterval: (...args: Parameters<typeof start>) => {
          counted.running += 1
          return start(...args)
        },
        clearInterval: (id: number) => {
          counted.running -= 1
          stop(id)
        },
      })
    })
    const running = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { readonly counted: { readonly running: number } }).counted.running)
    await hide('hidden')
    expect(await running()).toBe(-1)
    await page.clock.setFixedTime(now + 60_000)
    await hide('visible')
    expect(await running()).toBe(0)
    expect(await page.getByRole('timer').textContent()).toBe('31:00')
    await page.clock.setFixedTime(now)
  })
})
