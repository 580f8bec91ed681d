// What a page shown in pseudo words says that is neither pseudo nor data: it did not come from the catalogue.
import type { Page } from 'playwright-core'
import type { GalleryState } from './state.ts'

/** Kinds, steps and reasons are for machines; a user's name or a title may look like one. */
const isCode = (key: string, text: string): boolean =>
  /^[a-z]+(?:[A-Z_.-][A-Za-z]*)*$/.test(text) && !/title|name|user|query|text/i.test(key)

/** Every text that main would have given to the page. */
function dataOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return isCode(key, value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, one]) => dataOf(one, Array.isArray(value) ? key : inner))
}

const names: readonly string[] = ['Marquee', 'Trakt']

/** A line for each text, with the words in it that are plain. */
export async function plainTexts(page: Page, { snapshot, answers }: GalleryState): Promise<readonly string[]> {
  const data = [...dataOf(snapshot), ...dataOf(answers), ...names].map((text) => text.toLowerCase())
  const texts = await page.evaluate(() => {
    const found: { readonly where: string; readonly text: string }[] = []
    // Keys, commands, and the names of languages in their own language.
    const excused = 'kbd, code, pre, .code, .input--mono, script, style, textarea, option[lang]'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || parent.closest(excused) !== null) continue
      found.push({ where: `${parent.tagName.toLowerCase()}.${parent.className}`, text: node.textContent ?? '' })
    }
    const attributes = [
      'title',
      'alt',
      'placeholder',
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
    ]
    for (const element of document.body.querySelectorAll('*'))
      for (const name of attributes) {
        const text = element.getAttribute(name)
        if (text !== null) found.push({ where: `${element.tagName.toLowerCase()}.${element.className} ${name}`, text })
      }
    const typed = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)
    return { found, typed }
  })
  const known = [...data, ...texts.typed.map((text) => text.toLowerCase())]
  return texts.found.flatMap(({ where, text }) => {
    const plain = text
      // What Intl wrote is Greek, and the catalogue has accents: neither is in this range.
      .split(/[^\x20-\x7e\u2019\u2026]+|[⟦⟧]/)
      .map((run) => run.replaceAll(/^[^A-Za-z]+|[^A-Za-z]+$/g, ''))
      .filter((run) => run !== '' && !known.some((one) => one.includes(run.toLowerCase())))
    return plain.length === 0
      ? []
      : [`${where}: ${JSON.stringify(plain.join(' | '))} in ${JSON.stringify(text.slice(0, 80))}`]
  })
}
