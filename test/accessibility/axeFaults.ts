// Asks axe about a page as it stands.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

type Fault = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }
type Judge = { readonly run: (options: object) => Promise<{ readonly violations: readonly Fault[] }> }

/** `rules`: these alone; missing: all that are on by default, and the size of targets (WCAG 2.5.8). A line for each fault. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const options = rules === undefined ? { rules: { 'target-size': { enabled: true } } } : { runOnly: rules }
  const found = await page.evaluate(async (asked) => {
    const { axe: judging } = window as unknown as { readonly axe: Judge }
    return (await judging.run({ ...asked, resultTypes: ['violations'] })).violations
  }, options)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`)
}
