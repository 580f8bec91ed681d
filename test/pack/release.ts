// Builds the packages of the system it runs on for a release, into dist/. `--notes` prints what changed instead.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toolCommand } from '../tools/toolCommand.ts'
import { releaseNotes } from './releaseNotes.ts'
import { signing } from './signing.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { version } = JSON.parse(read('package.json')) as { readonly version: string }
const systems: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: '--linux',
  darwin: '--mac',
  win32: '--win',
}

function release(): number {
  const tag = process.env['GITHUB_REF_NAME']
  if (tag !== undefined && tag !== `v${version}`) throw new Error(`the tag is ${tag}, and package.json says ${version}`)
  if (parseArgs({ options: { notes: { type: 'boolean' } } }).values.notes) {
    console.log(releaseNotes(read('CHANGELOG.md'), version))
    return 0
  }
  const system = systems[process.platform]
  if (system === undefined) throw new Error(`there are no packages for ${process.platform}`)
  const { config, env, says } = signing(process.platform, process.env)
  // GitHub shows these lines on the page of the run.
  for (const line of says) console.log(`::notice title=Signing::${line}`)
  mkdirSync(join(root, 'out'), { recursive: true })
  const file = join(root, 'out', 'release.cjs')
  writeFileSync(file, `module.exports = ${JSON.stringify({ extends: 'electron-builder.yml', ...config }, null, 2)}\n`)
  const [command, args] = toolCommand('electron-builder', system, '--publish', 'never', '--config', file)
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1
}

try {
  process.exitCode = release()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
