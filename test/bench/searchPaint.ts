// search-paint and search-in-flight: typing with pauses of several lengths, each server answer 50 ms late.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'
import { spread } from './spread.ts'

const latencyMs = 50
const words = [
  'dune',
  'severance',
  'andor',
  'one piece',
  'arrival',
  'the bear',
  'breaking',
  'alien',
  'dark',
  'parasite',
]
/** Between two keys: a fast typist, a slow one, and one whose every key brings a search of its own. */
const cadencesMs = [70, 110, 150, 210]
const warmUps = 3

export const searchPaint: Bench = {
  figures: ['search-paint', 'search-in-flight'],
  run: async ({ rig }) => {
    const { trakt, shown } = await rig()
    const page = await shown('palette', true)
    await trakt.order('faults', { rules: [{ latencyMs, count: null }] })
    await trakt.order('mostSearches')
    const rounds = cadencesMs.flatMap((cadence) => words.map((word) => ({ word, cadence })))
    const times: number[] = []
    try {
      for (const { word, cadence } of [...rounds.slice(0, warmUps), ...rounds])
        times.push(await typeOnce(page, word, cadence))
    } finally {
      await trakt.order('faults', {})
    }
    const measured = times.slice(warmUps)
    return {
      values: {
        'search-paint': percentile(measured, 0.95),
        'search-in-flight': await trakt.order('mostSearches'),
      },
      notes: [`search-paint: ${spread(measured)}`],
    }
  },
}

/** ms from the last key to the frame after the one with its results. */
async function typeOnce(page: Page, word: string, cadence: number): Promise<number> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await sleep(200)
  const painted = page.evaluate(timeResults, word)
  for (const key of word) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await sleep(cadence)
  }
  return painted
}

/** In the page. The form tells screen readers how many results there are once they belong to what is in the field. */
function timeResults(word: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let lastKeyAt = 0
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) return reject(new Error('the field has no focus'))
    const onKey = (event: KeyboardEvent) => {
      if (field.value + event.key === word) lastKeyAt = event.timeStamp
    }
    field.addEventListener('keydown', onKey)
    const end = performance.now() + 10_000
    const look = () =>
      requestAnimationFrame(() => {
        const said = document.querySelector('p.unseen[role="status"]')?.textContent ?? ''
        const there = document.querySelector('[role="listbox"][aria-label="Results"] [role="option"]') !== null
        if (field.value === word && lastKeyAt > 0 && there && /^\d+ results?$/.test(said)) {
          field.removeEventListener('keydown', onKey)
          requestAnimationFrame(() => resolve(performance.now() - lastKeyAt))
        } else if (performance.now() < end) look()
        else reject(new Error(`no results for ${word}; the form says "${said}"`))
      })
    look()
  })
}
