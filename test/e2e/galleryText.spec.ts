// The pages for eyes that need more: text at 200 %, forced colours, names that run from the right; and quiet while hidden.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { now } from '../gallery/now.ts'
import { onGallery } from '../gallery/onGallery.ts'

const { show, viewer } = onGallery()

/** What cannot be read or reached: text cut off without an ellipsis, things beside the page, controls over one another. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const said = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40) ?? ''}`
    const width = document.documentElement.clientWidth
    // Said but not seen; the row of seasons, which scrolls by itself; what an ellipsis already answers for.
    const excused = '.unseen, .seasons, svg *, .status__title'
    // What lies below an open sheet is out of reach.
    const root = document.querySelector('dialog[open]') ?? document.body
    const seen = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && element.closest(excused) === null,
    )
    for (const element of seen) {
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const inEllipsis = element.parentElement && getComputedStyle(element.parentElement).textOverflow === 'ellipsis'
      if (!inEllipsis && box.width > 0 && (box.right > width + 1 || box.left < -1))
        found.push(`beside the page: ${said(element)}`)
      // What was typed into a field scrolls in it.
      if (element instanceof HTMLInputElement && element.value !== '') continue
      const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      const answeredFor = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      if (cut && !answeredFor && (style.overflowX !== 'visible' || element.matches('button')))
        found.push(`too wide: ${said(element)}`)
      const high = element.scrollHeight > element.clientHeight + 2
      if (high && !answeredFor && style.overflowY === 'hidden') found.push(`cut off below: ${said(element)}`)
    }
    const field = document.querySelector<HTMLInputElement>('.searchbox__input')
    const room = field === null ? 0 : field.clientWidth
    if (field !== null && field.value === '' && field.scrollWidth > room + 1) found.push('the question is cut off')
    // The field and the bar stay in place while the rows scroll under them.
    const controls = seen.filter((element) => element.matches('button, .input, .switch, .row'))
    const loose = controls.filter(
      (element) => element.closest('.actions, .searchbox, .feed__foot, .first__foot, .first__answers') === null,
    )
    for (const [index, one] of loose.entries()) {
      const a = one.getBoundingClientRect()
      for (const other of loose.slice(index + 1)) {
        // A row may hold buttons of its own.
        if (one.contains(other)) continue
        const b = other.getBoundingClientRect()
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (across > 1 && down > 1) found.push(`one over the other: ${said(one)} / ${said(other)}`)
      }
    }
    return found
  })
}

describe('text at 200 %', () => {
  it.each([
    'window-welcome-no-key',
    'window-first-welcome',
    'window-first-hotkey-consent',
    'window-first-hotkey-unsupported-path',
    'window-first-hotkey-taken-kept',
    'window-first-login',
    'window-first-done-no-tray',
    'window-first-welcome-long',
    'window-first-login-long',
    'window-sign-in-code',
    'window-sign-in-key-refused',
    'window-now-undo',
    'window-now-undo-strip',
    'window-now-scrobble',
    'window-now-blocked',
    'window-now-blocked-scrobble',
    'window-now-waiting',
    'window-now-notices',
    'window-now-demo',
    'window-now-more',
    'window-scrobble-undo',
    'window-scrobble-paused-long',
    'window-scrobble-outcome-duplicate-8',
    'window-scrobble-continue',
    'window-server-insecure',
    'window-server-problems',
    'window-server-offline',
    'window-server-more-over',
    'window-settings-tab',
    'window-queue-mixed',
    'window-queue-drop',
    'window-queue-over',
    'window-queue-edit-wrong',
    'window-queue-saved',
    'palette-queue-saved',
    'settings-queue-sign-out',
    'window-activity-friends',
    'window-activity-rate-failed',
    'window-activity-unfolded',
    'window-activity-gaps',
    'window-activity-private',
    'window-activity-feeds-shows',
    'window-activity-filters-barred',
    'window-activity-year',
    'palette-scripts',
    'palette-episodes-anime',
    'palette-success',
    'palette-signed-out',
    'settings-hotkey-bare',
    'settings-advanced',
  ])('can be read: %s', async (name) => {
    const page = await show(name)
    await page.evaluate(async () => {
      document.documentElement.style.setProperty('font-size', '200%')
      // The rows of a feed are measured when they have grown.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    })
    expect(await faults(page)).toEqual([])
  })
})

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

describe('pictures', () => {
  it('move nothing when they arrive or never do', async () => {
    const page = await show('window-now-watching')
    const places = (): Promise<readonly number[]> =>
      page.locator('.row, .hero').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top))
    await page.waitForLoadState('networkidle')
    const before = await places()
    await page.locator('.poster img').evaluateAll((images) => images.forEach((image) => image.remove()))
    expect(await places()).toEqual(before)
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
