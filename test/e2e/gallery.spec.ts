// Every screen in every state, light and dark: no accessibility fault, no refusal by the content policy, no error.
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGallery } from '../gallery/open.ts'
import type { Gallery } from '../gallery/open.ts'
import { states } from '../gallery/states.ts'

type Fault = {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery?.stop())

describe('the gallery', () => {
  it.each(states)('$name is clean in light and dark', async (state) => {
    const { page, complaints, close } = await gallery.show(state, 'light')
    try {
      await page.evaluate(axe.source)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const faults = await page.evaluate(async (): Promise<readonly Fault[]> => {
          const { axe: judge } = window as unknown as { readonly axe: { run: () => Promise<{ violations: Fault[] }> } }
          return (await judge.run()).violations
        })
        const told = faults.map(
          (fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
        )
        expect(told, colorScheme).toEqual([])
      }
      expect(complaints).toEqual([])
    } finally {
      await close()
    }
  })
})
