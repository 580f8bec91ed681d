// `npm run licences`: writes docs/licences.md anew, and fails when something is bundled that may not be.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allBundled, licencePage } from './tools/licencePage.ts'

const root = join(import.meta.dirname, '..')
try {
  const bundled = allBundled(root)
  writeFileSync(join(root, 'docs/licences.md'), licencePage(bundled))
  console.log(`${bundled.length} packages in docs/licences.md`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
