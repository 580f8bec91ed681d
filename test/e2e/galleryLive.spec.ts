// What changes by itself is said by a screen reader, once; what ticks is not; and nothing that comes moves what is there.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../preload/contract/model.ts'
import { announcements, listenForAnnouncements } from '../accessibility/announcements.ts'
import { pushFeed } from '../gallery/activityStates.ts'
import { friendRows } from '../gallery/activityRows.ts'
import type { GalleryWindow } from '../gallery/fakeBridge.ts'
import { minute, now } from '../gallery/now.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { waitingEntry } from '../gallery/queueEntries.ts'
import { base, undo, watching } from '../gallery/snapshots.ts'
import { stateNamed } from '../gallery/stateNamed.ts'

const { show } = onGallery()

/** Loads the state, with everything in it that comes behind the first paint. */
async function listenIn(name: string): Promise<Page> {
  const page = await show(name)
  if (stateNamed(name).view === 'window') await page.locator('main > p[role=status]').waitFor({ state: 'attached' })
  await listenForAnnouncements(page)
  return page
}

const offline = { kind: 'offline', sent: false } as const
const playing: Snapshot['checkIn'] = { step: 'watching', playing: watching }
const code = stateNamed('window-sign-in-code').snapshot

const pushed: readonly [what: string, state: string, next: Snapshot, said: string][] = [
  ['that Trakt cannot be reached', 'window-now-idle', { ...base, trouble: offline }, 'You are offline'],
  [
    'a notice',
    'window-now-idle',
    { ...base, notices: [{ id: 'late', kind: 'sentLate', item: watching.item }] },
    'Severance',
  ],
  ['what plays, when another app began it', 'window-now-idle', { ...base, checkIn: playing }, 'Now playing: Severance'],
  ['that it has ended', 'window-now-watching', base, 'Nothing is playing any more'],
  ['what waits to be sent', 'window-now-idle', { ...base, queue: [waitingEntry] }, '1 waits to be sent'],
  ['that it was sent', 'window-queue-open', base, 'Everything was sent'],
  [
    'that the sign-in has lost its way',
    'window-sign-in-code',
    { ...code, signIn: { ...code.signIn, polling: 'unreachable' } as Snapshot['signIn'] },
    'trying again shortly',
  ],
  [
    'that the code has run out',
    'window-sign-in-code',
    { ...code, signIn: { step: 'failed', why: 'expired' } },
    'The code has run out',
  ],
  ['that one is signed in', 'window-sign-in-code', base, 'Signed in as mirasato'],
  [
    'that Trakt has ended the session',
    'window-now-idle',
    { ...base, account: { state: 'signedOut', reason: 'revoked' } },
    'Trakt ended this session',
  ],
  [
    'that the hotkey was refused',
    'settings-account',
    { ...base, hotkey: { state: 'taken', active: 'Control+Alt+W', refused: 'Control+Shift+Space' } },
    'is taken by another app',
  ],
  [
    'a notice in the settings',
    'settings-account',
    { ...base, trouble: { kind: 'keyRefused' } },
    'refused this API key',
  ],
]

describe('a screen reader is told', () => {
  it.each(pushed)('%s', async (_what, state, next, said) => {
    const page = await listenIn(state)
    await pushSnapshot(page, next)
    await expect.poll(async () => (await announcements(page)).some((text) => text.includes(said))).toBe(true)
  })

  it('how many rows are new', async () => {
    const page = await listenIn('window-activity-friends')
    await pushFeed(page, { rows: friendRows, fresh: 8 })
    await expect.poll(async () => (await announcements(page)).join()).toContain('8 new')
  })

  it('what is missing from the rows', async () => {
    const page = await listenIn('window-activity-friends')
    await pushFeed(page, { rows: friendRows, gaps: [{ source: 'ratings', of: null, failure: offline }] })
    await expect.poll(async () => (await announcements(page)).join()).toContain('Missing: Ratings')
  })

  it('how much was found', async () => {
    const page = await listenIn('palette-up-next')
    await page.evaluate(
      (answer) => (window as unknown as GalleryWindow).gallery.answer('search.find', answer),
      stateNamed('palette-results').answers['search.find'],
    )
    await page.getByRole('combobox').fill('dune')
    await expect.poll(async () => (await announcements(page)).join(), { timeout: 5_000 }).toContain('6 results')
  })

  it('that it was checked in, from the palette that is about to leave', async () => {
    const page = await listenIn('palette-up-next')
    await page.evaluate((answer) => (window as unknown as GalleryWindow).gallery.answer('checkin.start', answer), {
      kind: 'checkedIn',
      watching,
    })
    await page.getByRole('combobox').press('Enter')
    await expect.poll(async () => (await announcements(page)).join()).toContain('Checked in')
  })

  it('nothing while clocks tick and bars fill', async () => {
    const page = await show('window-now-undo')
    await pushSnapshot(page, { ...base, checkIn: { step: 'watching', playing: watching }, undo })
    await listenForAnnouncements(page)
    const left = page.locator('.times__left')
    const before = await left.textContent()
    await page.clock.setFixedTime(now + 2 * minute)
    await expect.poll(() => left.textContent(), { timeout: 5_000 }).not.toBe(before)
    expect(await announcements(page)).toEqual([])
    await page.clock.setFixedTime(now)
  })
})

describe('what is there keeps its place', () => {
  const places = (page: Page): Promise<readonly string[]> =>
    page
      .locator('.header, .searchbox, .row, .hero, .section')
      .evaluateAll((all) => all.map((one) => `${one.className} ${one.getBoundingClientRect().top}`))

  it.each([
    ['window-now-watching', { ...base, checkIn: playing, trouble: offline }],
    ['window-now-idle', { ...base, notices: [{ id: 'late', kind: 'sentLate', item: watching.item }] }],
    ['settings-account', { ...base, trouble: { kind: 'keyRefused' } }],
  ] satisfies readonly [string, Snapshot][])('when a notice comes: %s', async (state, next) => {
    const page = await show(state)
    const before = await places(page)
    await pushSnapshot(page, next)
    await page.locator('.notices .banner').waitFor()
    expect(await places(page)).toEqual(before)
  })

  it.each(['window-now-watching', 'palette-up-next', 'window-activity-friends'])(
    'when pictures come, or never do: %s',
    async (state) => {
      const page = await show(state)
      await page.locator('.poster img').first().waitFor()
      const before = await places(page)
      await page.locator('.poster img').evaluateAll((images) => images.forEach((image) => image.remove()))
      expect(await places(page)).toEqual(before)
    },
  )
})

describe('who asked for less motion', () => {
  it('sees none; everybody else sees a banner arrive', async () => {
    const page = await show('window-now-idle')
    const moving = (): Promise<number> =>
      page.evaluate(
        () =>
          document
            .getAnimations()
            .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1).length,
      )
    const push = (id: string): Promise<void> =>
      pushSnapshot(page, { ...base, notices: [{ id, kind: 'sentLate', item: watching.item }] })
    await push('first')
    await page.locator('.notices .banner').waitFor()
    expect(await moving()).toBe(0)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    // The animation is over in a moment: it is looked for in the frame in which it begins.
    const seen = page.evaluate(
      () =>
        new Promise<number>((done) => {
          new MutationObserver((_changes, watch) => {
            watch.disconnect()
            done(document.getAnimations().length)
          }).observe(document.body, { subtree: true, childList: true })
        }),
    )
    await push('second')
    expect(await seen).toBeGreaterThan(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })
})
