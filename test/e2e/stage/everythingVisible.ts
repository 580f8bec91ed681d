// All that anybody could see of a running app: where no secret may turn up.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../driver/driver.ts'
import { bringUp } from './bringUp.ts'

/** Files of the data folder, console, log, output and pages, as text. */
export async function everythingVisible(app: App): Promise<readonly string[]> {
  const files = await readdir(app.dataDir, { recursive: true, withFileTypes: true })
  const read = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1'))
  const pages: string[] = []
  for (const view of ['window', 'palette', 'settings'] as const) {
    const page = await bringUp(app, view)
    pages.push(
      await page.evaluate(() => JSON.stringify([document.documentElement.outerHTML, { ...localStorage }, window.name])),
    )
    pages.push(await page.evaluate(async () => JSON.stringify(await window.marquee.request('app.snapshot'))))
  }
  return [
    ...(await Promise.all(read)),
    ...pages,
    ...(await app.consoleLines()).map(({ text }) => text),
    ...(await app.logs()),
    app.output(),
  ]
}
