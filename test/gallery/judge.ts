// Judges what a viewer shows: axe in light and in dark, and the complaints of the page.
import axe from 'axe-core'
import type { Viewer } from './open.ts'

type Fault = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }
type Judge = { readonly run: (options: object) => Promise<{ readonly violations: readonly Fault[] }> }

/** Every fault in a line; empty when the state is clean. */
export async function judge({ page, complaints }: Viewer): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // What is built is the same in both; only the colours differ.
    const rules = colorScheme === 'light' ? {} : { runOnly: ['color-contrast'] }
    const found = await page.evaluate(async (options) => {
      const { axe: judging } = window as unknown as { readonly axe: Judge }
      return (await judging.run({ ...options, resultTypes: ['violations'] })).violations
    }, rules)
    for (const { id, nodes } of found)
      faults.push(`${colorScheme}: ${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return [...faults, ...complaints()]
}
