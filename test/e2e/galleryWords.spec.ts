// Every screen in words that nobody wrote by hand: nothing is said but by the catalogue, and words that are half as long again have room.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { directionOf, languages, localeOf } from '../../preload/contract/language.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { pagesIn } from '../../preload/words/parts.ts'
import { layoutFaults } from '../accessibility/layoutFaults.ts'
import { mirrorFaults } from '../accessibility/mirrorFaults.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { plainTexts } from '../gallery/plainTexts.ts'
import { stateNamed } from '../gallery/stateNamed.ts'
import { walk } from '../gallery/walk.ts'
import { hasPicture } from '../visual/hasPicture.ts'
import { pseudo } from '../tools/pseudo.ts'

const fromRight = languages.filter((language) => directionOf({ language, tag: language }) === 'rtl')

/** As long as a machine that is five times slower may take for all of them. */
const timeout = 600_000

describe('every state of the gallery', () => {
  it('says nothing that is not in the catalogue, and has room for longer words', { timeout }, async () => {
    const faults = await walk(pseudo(pages), async (page) => [
      ...(await plainTexts(page)),
      ...(await layoutFaults(page)),
    ])
    expect(faults).toEqual([])
  })

  it.each(fromRight)('is laid out from the right in %s', { timeout }, async (language) => {
    const spoken = { locale: localeOf(language, []), messages: await pagesIn(language) }
    const faultsOf = async (page: Page) => [
      ...((await page.evaluate(() => document.documentElement.dir)) === 'rtl' ? [] : ['the page runs from the left']),
      ...(await layoutFaults(page)),
      ...(await mirrorFaults(page)),
    ]
    // One of those that are alike stands for the others. What axe says is asked of the main ones, in galleryLanguages.
    const faults = await walk(spoken, faultsOf, hasPicture)
    expect(faults).toEqual([])
  })
})

describe('a text that did not come from the catalogue is found', () => {
  const { viewer } = onGallery()

  it.each<[string, (body: HTMLElement) => void]>([
    ['in the page', (body) => body.append('Retry')],
    ['in a name for screen readers', (body) => body.setAttribute('aria-label', 'progress')],
    ['in a placeholder', (body) => body.querySelector('input')?.setAttribute('placeholder', 'Search')],
    ['beside data', (body) => body.append('Severance ended')],
    ['in the title of the page', () => (document.title = 'Marquee Settings')],
  ])('%s', async (_where, plant) => {
    const { page, show } = viewer()
    await show(stateNamed('window-now-idle'), pseudo(pages))
    expect(await plainTexts(page)).toEqual([])
    await page.evaluate(`(${String(plant)})(document.body)`)
    expect(await plainTexts(page)).toHaveLength(1)
  })
})

describe.each(fromRight)('in %s', (language) => {
  const { viewer } = onGallery()

  it('the arrows go on to the left: into a show, to its next season, and back out of it', async () => {
    const { page, show } = viewer()
    // Its deed opens the show.
    await show({ ...stateNamed('palette-episodes'), language })
    const field = page.getByRole('combobox')
    const season = () =>
      page.locator('.seasons input').evaluateAll((all) => all.findIndex((one) => (one as HTMLInputElement).checked))
    const [before, press] = [await season(), (key: string) => field.press(key)]
    await press('ArrowLeft')
    expect(await season()).toBe(before + 1)
    for (let at = before + 1; at > 0; at -= 1) await press('ArrowRight')
    expect(await season()).toBe(0)
    await press('ArrowRight')
    await page.locator('.seasons').waitFor({ state: 'detached' })
    await press('ArrowRight')
    expect(await page.locator('.seasons').count()).toBe(0)
  })
})
