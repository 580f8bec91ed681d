// Sets aside what packages are made of, so that a build that runs meanwhile changes nothing, among files that no package may take.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const parts = [
  ...['main', 'preload', 'renderer', 'assets'].map((part) => join('out', part)),
  'package.json',
  'package-lock.json',
  'electron-builder.yml',
  join('docs', 'licences.md'),
  'assets',
  join('test', 'pack', 'endToEnd.yml'),
]
/** What lies about where Marquee is made. */
const decoys = ['.env', 'README.md', 'main/index.ts', 'test/a.spec.ts', 'docs/window.png', 'dist/old.AppImage'].concat(
  ['bench.json', 'gallery/palette.png', 'types/main.d.ts', 'pack/shipped.cjs'].map((name) => join('out', name)),
)

/** Fills `folder`, which must not be there yet. The packages that we build with are linked in, not copied. */
export function stageProject(folder: string): void {
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  for (const decoy of decoys) {
    const at = join(folder, decoy)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, 'not to be packed')
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
}
