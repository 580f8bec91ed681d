// Asks axe about a page as it stands.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** Every page reads it anew: half as long is half the time. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

type Fault = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }
type Judge = { readonly run: (options: object) => Promise<{ readonly violations: readonly Fault[] }> }

/**
 * What is asked besides the defaults: the size of targets (WCAG 2.5.8). What is left out: Chromium's scrolling parts take
 * the focus by themselves where nothing in them does, which axe does not know; `keyboardFaults` sees to it.
 */
const usual = { 'target-size': { enabled: true }, 'scrollable-region-focusable': { enabled: false } }

/** `rules`: these alone; missing: the usual ones. A line for each fault. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const options = rules === undefined ? { rules: usual } : { runOnly: rules }
  const found = await page.evaluate(async (asked) => {
    const { axe: judging } = window as unknown as { readonly axe: Judge }
    return (await judging.run({ ...asked, resultTypes: ['violations'] })).violations
  }, options)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`)
}
