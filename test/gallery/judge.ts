// Judges what a viewer shows: axe in light, in dark and in forced colours, nothing that moves by itself, and the complaints of the page.
import { axeFaults } from '../accessibility/axeFaults.ts'
import type { Viewer } from './open.ts'

/** Every fault in a line; empty when the state is clean. */
export async function judge({ page, complaints }: Viewer): Promise<readonly string[]> {
  const faults: string[] = []
  const add = (how: string, found: readonly string[]): void => void faults.push(...found.map((one) => `${how}: ${one}`))
  add('light', await axeFaults(page))
  // What is built is the same in all of them; only the colours differ.
  await page.emulateMedia({ colorScheme: 'dark' })
  add('dark', await axeFaults(page, ['color-contrast']))
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  add('forced colours', await axeFaults(page, ['color-contrast']))
  await page.emulateMedia({ forcedColors: 'none' })
  // Every page of the gallery asked for less motion.
  const moving = await page.evaluate(() => document.getAnimations().length)
  if (moving > 0) faults.push(`${moving} animations run`)
  return [...faults, ...complaints()]
}
