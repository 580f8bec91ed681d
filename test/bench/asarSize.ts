// asar-size: app.asar as it goes into a package: the bundles, the icons, the licences.
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { repository } from '../e2e/driver/repository.ts'
import type { Bench } from './bench.ts'

export const asarSize: Bench = {
  figures: ['asar-size'],
  run: async ({ root }) => {
    const folder = mkdtempSync(join(tmpdir(), 'marquee-asar-'))
    try {
      const app = join(folder, 'app')
      cpSync(join(root, 'out'), join(app, 'out'), { recursive: true })
      // electron-builder takes the scripts and packages out of the first: less than 2 kB.
      for (const file of ['package.json', join('docs', 'licences.md')]) cpSync(join(repository, file), join(app, file))
      const asar = join(folder, 'app.asar')
      await createPackage(app, asar)
      const bytes = statSync(asar).size
      const pages = await sizeOf(join(app, 'out', 'renderer'), join(folder, 'pages.asar'))
      const icons = await sizeOf(join(app, 'out', 'assets'), join(folder, 'icons.asar'))
      return { values: { 'asar-size': bytes }, notes: [`asar-size: pages ${pages} B, icons ${icons} B of it`] }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function sizeOf(folder: string, asar: string): Promise<number> {
  await createPackage(folder, asar)
  return statSync(asar).size
}
