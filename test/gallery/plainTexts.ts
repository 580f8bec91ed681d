// What a page shown in pseudo words says that is neither pseudo nor data: it did not come from the catalogue.
import type { Page } from 'playwright-core'
import type { GalleryWindow } from './fakeBridge.ts'

/** The same in every language. */
const names: readonly string[] = [
  'Marquee',
  'Trakt',
  'Facebook',
  'Mastodon',
  'Tumblr',
  'X (Twitter)',
  'Google',
  'Medium',
]
const address = /https?:\/\/[\w.:/-]+/g

/** Kinds, steps and reasons are for machines; a user's name or a title may look like one. */
const isCode = (key: string, text: string): boolean =>
  // What of an answer made no sense is said as it is.
  !(key === 'what' && text.includes('.')) &&
  /^[a-z]+(?:[A-Z_.-][A-Za-z]*)*$/.test(text) &&
  !/title|name|user|query|text|ignored|wrong|keys|server/i.test(key)

/** Every text in what main has told. */
function dataOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return isCode(key, value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, one]) => dataOf(one, Array.isArray(value) ? key : inner))
}

/** A line for each text, with the words in it that are plain. */
export async function plainTexts(page: Page): Promise<readonly string[]> {
  const { found, told } = await page.evaluate(() => {
    const found: { readonly where: string; readonly text: string }[] = []
    // Keys, commands, and the names of languages in their own language.
    const excused = 'kbd, code, pre, .code, .input--mono, script, style, textarea, option[lang]'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || parent.closest(excused) !== null) continue
      found.push({ where: `${parent.tagName.toLowerCase()}.${parent.className}`, text: node.textContent ?? '' })
    }
    const read = [
      'title',
      'alt',
      'placeholder',
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
    ]
    for (const element of document.querySelectorAll('*'))
      for (const name of read) {
        const text = element.getAttribute(name)
        if (text !== null && !element.matches('.code'))
          found.push({ where: `${element.tagName.toLowerCase()}.${element.className} ${name}`, text })
      }
    found.push({ where: 'title', text: document.title })
    const typed = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)
    const { gallery } = window as unknown as GalleryWindow
    // The words themselves are told as well.
    return {
      found,
      told: [...gallery.told.filter((one) => !JSON.stringify(one ?? null).includes('⟦')), { text: typed }],
    }
  })
  const known = [...new Set([...told.flatMap((one) => dataOf(one)), ...names].map((text) => text.trim().toLowerCase()))]
    .filter((text) => /[a-z]/.test(text))
    .sort((a, b) => b.length - a.length)
  return found.flatMap(({ where, text }) => {
    let rest = text.toLowerCase().replaceAll(address, ' ')
    for (const one of known) if (one.length > 1) rest = rest.replaceAll(one, ' ')
    const plain = rest
      // What Intl wrote is Greek, and the catalogue has accents: neither is in this range.
      .split(/[^\x20-\x7e\u2019\u2026]+/)
      .map((run) => run.replaceAll(/^[^a-z]+|[^a-z]+$/g, ''))
      .filter((run) => run !== '' && !known.some((one) => one.includes(run)))
    return plain.length === 0
      ? []
      : [`${where}: ${JSON.stringify(plain.join(' | '))} in ${JSON.stringify(text.slice(0, 80))}`]
  })
}
