// Takes the pictures: every state in light and dark at the window's real size, into out/gallery. `node test/gallery/shoot.ts [part of a name]`
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildPages } from './build.ts'
import { openGallery } from './open.ts'
import { sizes } from './state.ts'
import { states } from './states.ts'

const out = join(import.meta.dirname, '../../out/gallery')
const only = process.argv[2] ?? ''
mkdirSync(out, { recursive: true })

const gallery = await openGallery(await buildPages())
try {
  const { page, show, complaints } = await gallery.open({ deviceScaleFactor: 2 })
  for (const state of states.filter((one) => one.name.includes(only))) {
    try {
      await show(state)
      if (state.view === 'palette') {
        const height = await page
          .locator('.palette')
          .evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
        await page.setViewportSize({ ...sizes.palette, height })
      }
      await page.waitForLoadState('networkidle')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.screenshot({ path: join(out, `${state.name}-${colorScheme}.png`) })
      }
      for (const complaint of complaints()) console.error(`${state.name}: ${complaint}`)
    } catch (error) {
      process.exitCode = 1
      console.error(`${state.name}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
    }
  }
} finally {
  await gallery.stop()
}
