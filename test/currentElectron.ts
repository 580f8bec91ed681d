// Is our Electron one that still gets security fixes? Electron keeps up its newest three majors; we want one of the newest two.
// Asks the registry, so it runs where there is a network: every night, not in `npm test`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCurrent } from './tools/isCurrent.ts'

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version: string }>>
}
const ours = lock.packages['node_modules/electron']?.version ?? '0.0.0'
const answer = await fetch('https://registry.npmjs.org/electron/latest')
const { version: newest } = (await answer.json()) as { readonly version: string }

console.log(`electron ${ours}; the newest is ${newest}`)
process.exitCode = isCurrent(ours, newest) ? 0 : 1
