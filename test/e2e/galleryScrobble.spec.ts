// Scrobbling by hand, against a scripted bridge: the slider under hand and keys, pause, resume, stop, and what can be gone on with.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { asked } from '../gallery/asked.ts'
import type { GalleryWindow } from '../gallery/fakeBridge.ts'
import { minute, now } from '../gallery/now.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { base, halfway, paused, positions } from '../gallery/snapshots.ts'

const { show } = onGallery()

/** However busy this machine is. */
const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 5_000 })

const slider = (page: Page) => page.getByRole('slider', { name: 'Position' })
const answer = (page: Page, name: string, value: unknown): Promise<void> =>
  page.evaluate(([n, v]) => (window as unknown as GalleryWindow).gallery.answer(n as string, v), [name, value])
/** The shared clock of the page ticks once, at another time. */
async function tick(page: Page, at: number): Promise<void> {
  await page.clock.setFixedTime(at)
  await page.evaluate(async () => {
    document.dispatchEvent(new Event('visibilitychange'))
    await new Promise(requestAnimationFrame)
  })
}
/** Middle of the slider at `percent`, in CSS px of the page. */
async function place(page: Page, percent: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = await slider(page).boundingBox()
  if (box === null) throw new Error('the slider is not on the screen')
  return { x: box.x + 8 + ((box.width - 16) * percent) / 100, y: box.y + box.height / 2 }
}

describe('the slider', () => {
  it('says in words where it stands, and follows the clock', async () => {
    const page = await show('window-scrobble-running')
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('21 min in, 29 min left')
    await tick(page, now + 4 * minute)
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('25 min in, 25 min left')
    expect(await slider(page).inputValue()).toBe('50')
    await page.clock.setFixedTime(now)
  })

  it('sends once for several keys, 1 and 10 percent each', async () => {
    const page = await show('window-scrobble-running')
    await slider(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowLeft')
    expect(await slider(page).inputValue()).toBe('53')
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('26 min in, 23 min left')
    await soon(() => asked(page, 'scrobble.seek')).toEqual([[53]])
  })

  it('sends nothing while it is dragged, one place when it is let go, and stays under the hand meanwhile', async () => {
    const page = await show('window-scrobble-running')
    const [from, over, to] = [await place(page, 42), await place(page, 90), await place(page, 60)]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await tick(page, now + 10 * minute)
    expect(await slider(page).inputValue()).toBe('42')
    await page.mouse.move(over.x, over.y, { steps: 5 })
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await tick(page, now + 11 * minute)
    expect(await slider(page).inputValue()).toBe('60')
    expect(await asked(page, 'scrobble.seek')).toEqual([])
    await page.mouse.up()
    await soon(() => asked(page, 'scrobble.seek')).toEqual([[60]])
    await page.clock.setFixedTime(now)
  })

  it('sends nothing when it was only touched, and goes on with the clock', async () => {
    const page = await show('window-scrobble-running')
    const at = await place(page, 42)
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.up()
    await tick(page, now + 4 * minute)
    await soon(() => slider(page).inputValue()).toBe('50')
    expect(await asked(page, 'scrobble.seek')).toEqual([])
    await page.clock.setFixedTime(now)
  })

  it('rests where it was let go until the snapshot has the new place', async () => {
    const page = await show('window-scrobble-running')
    const moved = { ...halfway, startedAt: now - 30 * minute, expiresAt: now + 20 * minute }
    await answer(page, 'scrobble.seek', { kind: 'running', watching: moved })
    const to = await place(page, 60)
    await page.mouse.click(to.x, to.y)
    await soon(() => asked(page, 'scrobble.seek')).toEqual([[60]])
    expect(await slider(page).inputValue()).toBe('60')
    await pushSnapshot(page, { ...base, checkIn: { step: 'watching', playing: moved } })
    expect(await slider(page).inputValue()).toBe('60')
    await tick(page, now + 5 * minute)
    await soon(() => slider(page).inputValue()).toBe('70')
    await page.clock.setFixedTime(now)
  })

  it('goes back when Trakt did not move it', async () => {
    const page = await show('window-scrobble-running')
    await answer(page, 'scrobble.seek', { kind: 'failed', failure: { kind: 'offline', sent: false } })
    const to = await place(page, 60)
    await page.mouse.click(to.x, to.y)
    await page.getByText('You are offline').waitFor()
    await soon(() => slider(page).inputValue()).toBe('42')
  })
})

describe('the buttons', () => {
  it('pause where it stands, keep the focus on what resumes, and resume there', async () => {
    const page = await show('window-scrobble-running')
    await answer(page, 'scrobble.pause', { kind: 'paused', paused, kept: true })
    await page.getByRole('button', { name: 'Pause' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Trakt keeps the position').waitFor()
    await pushSnapshot(page, { ...base, paused })
    expect(await asked(page, 'scrobble.pause')).toEqual([[42]])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Resume')
    await page.keyboard.press('Enter')
    await soon(() => asked(page, 'checkin.start')).toMatchObject([[{ scrobbleFrom: 42 }]])
  })

  it('pause at the place where the slider was just put, without sending that by itself', async () => {
    const page = await show('window-scrobble-running')
    // In the page itself: the click comes before the keys have paused for long enough, however slow this machine is.
    await slider(page).evaluate(async (element: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, '52')
      for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }))
      await new Promise(requestAnimationFrame)
      for (const button of document.querySelectorAll('button')) if (button.textContent === 'Pause') button.click()
    })
    await soon(() => asked(page, 'scrobble.pause')).toEqual([[52]])
    expect(await asked(page, 'scrobble.seek')).toEqual([])
  })

  it('wait for the slider that is on its way, and lose no click', async () => {
    const page = await show('window-scrobble-running')
    const to = await place(page, 60)
    await page.evaluate(() => {
      const held: { end?: (value: unknown) => void } = {}
      Object.assign(window, { held })
      const answering = new Promise((end) => (held.end = end))
      ;(window as unknown as GalleryWindow).gallery.answer('scrobble.seek', answering)
    })
    await page.mouse.click(to.x, to.y)
    await soon(() => asked(page, 'scrobble.seek')).toEqual([[60]])
    await page.getByRole('button', { name: 'Stop' }).click()
    expect(await asked(page, 'scrobble.stop')).toEqual([])
    await page.evaluate((watching) => {
      const { held } = window as unknown as { readonly held: { readonly end: (value: unknown) => void } }
      held.end({ kind: 'running', watching })
    }, halfway)
    await soon(() => asked(page, 'scrobble.stop')).toEqual([[60]])
  })

  it('finish what is not over as watched to the end, and what counts already where it stands', async () => {
    const early = await show('window-scrobble-running')
    await early.getByRole('button', { name: 'Finish' }).click()
    await soon(() => asked(early, 'scrobble.stop')).toEqual([[100]])
    const late = await show('window-scrobble-late')
    expect(await late.getByRole('button', { name: 'Pause' }).count()).toBe(0)
    await late.getByRole('button', { name: 'Finish' }).click()
    await soon(() => asked(late, 'scrobble.stop')).toEqual([[88]])
  })

  it('give the focus to the field when the card goes with them', async () => {
    const page = await show('window-scrobble-running')
    await answer(page, 'scrobble.stop', { kind: 'stoppedEarly', item: halfway.item, progress: 42, kept: true })
    await page.getByRole('button', { name: 'Stop' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('not watched').waitFor()
    await pushSnapshot(page, base)
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  })
})

describe('the form', () => {
  it('scrobbles the highlighted row from its start by Shift and Enter, once', async () => {
    const page = await show('palette-results')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await soon(() => asked(page, 'checkin.start')).toMatchObject([
      [{ target: { movie: { title: 'Dune: Part Two' } }, scrobbleFrom: 0 }],
    ])
  })

  it('says and sends where a saved item goes on', async () => {
    const page = await show('palette-results')
    await pushSnapshot(page, { ...base, positions })
    await page.getByRole('button', { name: 'Resume 41%, Dune (2021)' }).click()
    await soon(() => asked(page, 'checkin.start')).toMatchObject([
      [{ target: { movie: { year: 2021 } }, scrobbleFrom: 41.4 }],
    ])
  })

  it('scrobbles an episode out of the picker', async () => {
    const page = await show('palette-episodes')
    await page.getByRole('combobox', { name: 'Episode of Severance' }).press('Shift+Enter')
    await soon(() => asked(page, 'checkin.start')).toMatchObject([
      [{ target: { episode: { season: 2, number: 3 } }, scrobbleFrom: 0 }],
    ])
  })

  it('sends what only some accounts ask for, and cannot be sent while a length makes no sense', async () => {
    const page = await show('window-server-more-over')
    await page.getByRole('combobox').press('Enter')
    expect(await asked(page, 'checkin.start')).toEqual([])
    await page.getByLabel('It runs for').fill('62')
    await page.getByRole('combobox').press('Enter')
    const venue = { venueName: 'سينما الأوديون', venueId: '4b058804f964a520c2b322e3' }
    await soon(() => asked(page, 'checkin.start')).toMatchObject([[{ durationMinutes: 62, ...venue }]])
  })
})

describe('continue watching', () => {
  it('resumes a row where it was left, by the keyboard', async () => {
    const page = await show('window-scrobble-continue-focus')
    await page.keyboard.press('Enter')
    await soon(() => asked(page, 'checkin.start')).toEqual([
      [{ target: { form: 'movie', movie: expect.objectContaining({ title: 'Dune' }) }, scrobbleFrom: 41.4 }],
    ])
  })

  it('forgets a position and keeps the focus in the list', async () => {
    const page = await show('window-scrobble-continue')
    await answer(page, 'position.remove', { ok: true, value: undefined })
    await page.getByRole('button', { name: 'Forget the position of Dune (2021)' }).focus()
    await page.keyboard.press('Enter')
    await soon(() => asked(page, 'position.remove')).toEqual([[1]])
    await pushSnapshot(page, { ...base, positions: positions.slice(1) })
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Resume باب الحارة/)
  })
})
