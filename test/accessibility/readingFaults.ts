// Reads a page as those do who need more: with text twice as large, and with lines that run the other way.
import type { Page } from 'playwright-core'
import { axeFaults } from './axeFaults.ts'
import { layoutFaults } from './layoutFaults.ts'
import { mirrorFaults } from './mirrorFaults.ts'

/** What depends on the size and the place of things; the rest is the same however it is laid out. */
const ofPlace = ['target-size']

/** The rows of a feed are measured when they have grown, and then moved. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const places = (): string =>
      [...document.querySelectorAll('.row, .feed__place')].map((row) => row.getBoundingClientRect().top).join()
    let [before, same] = ['', 0]
    for (let frame = 0; frame < 60 && same < 3; frame += 1) {
      await new Promise(requestAnimationFrame)
      const now = places()
      same = now === before ? same + 1 : 0
      before = now
    }
  })
}

/** Leaves the page as it was, but for where it is scrolled to. A line for each fault. */
export async function readingFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  const add = (how: string, found: readonly string[]): void => void faults.push(...found.map((one) => `${how}: ${one}`))
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await settled(page)
  add('200 %', await layoutFaults(page))
  add('200 %', await axeFaults(page, ofPlace))
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await settled(page)
  const direction = await page.evaluate(() => document.documentElement.dir)
  add('turned', await mirrorFaults(page))
  add('turned', await layoutFaults(page))
  add('turned', await axeFaults(page, ofPlace))
  await page.evaluate((before) => {
    document.documentElement.dir = before
  }, direction)
  return faults
}
