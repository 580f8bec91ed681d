// Every screen in words that nobody wrote by hand: nothing is said but by the catalogue, and words that are half as long again have room.
import { describe, expect, it } from 'vitest'
import { languages, localeOf } from '../../preload/contract/language.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { pagesIn } from '../../preload/words/parts.ts'
import { axeFaults } from '../accessibility/axeFaults.ts'
import { layoutFaults } from '../accessibility/layoutFaults.ts'
import { mirrorFaults } from '../accessibility/mirrorFaults.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { plainTexts } from '../gallery/plainTexts.ts'
import { stateNamed } from '../gallery/stateNamed.ts'
import { walk } from '../gallery/walk.ts'
import { pseudo } from '../tools/pseudo.ts'

/** What depends on the words and the places of things; the rest is the same in every language. */
const ofWords = [
  'target-size',
  'label-content-name-mismatch',
  'html-lang-valid',
  'valid-lang',
  'button-name',
  'link-name',
  'label',
]

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

  const fromRight = languages.filter((language) => language.startsWith('ar'))
  it.each(fromRight)('is laid out from the right in %s', { timeout }, async (language) => {
    const spoken = { locale: localeOf(language, []), messages: await pagesIn(language) }
    const faults = await walk(spoken, async (page) => [
      ...((await page.evaluate(() => document.documentElement.dir)) === 'rtl' ? [] : ['the page runs from the left']),
      ...(await layoutFaults(page)),
      ...(await axeFaults(page, ofWords)),
      ...(await mirrorFaults(page)),
    ])
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
