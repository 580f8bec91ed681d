// `npm run pack:check`: builds the packages on a synthetic Electron and reads them back. `-- --built dist` reads those that are
// there; with `--drivable` they are those for the end-to-end specs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { getCurrentFuseWire } from '@electron/fuses'
import { ensureBuilt } from '../tools/ensureBuilt.ts'
import { artifactFaults } from './artifactFaults.ts'
import { buildPackages, type BuiltPackages } from './buildPackages.ts'
import { filesBelow, type PackedFile } from './filesBelow.ts'
import { flavourFaults } from './flavourFaults.ts'
import { drivable, hardened } from './fuseFaults.ts'
import { fuseNames } from './fuseWires.ts'
import { inspectInstall } from './inspectInstall.ts'
import { inspectPackage } from './inspectPackage.ts'
import type { PackPlatform } from './syntheticElectron.ts'

const root = join(import.meta.dirname, '../..')
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
  readonly desktopName: string
}
/** The folders that electron-builder leaves, and whose system each is for. */
const folders: readonly (readonly [string, PackPlatform])[] = [
  ['linux-unpacked', 'linux'],
  ['linux-arm64-unpacked', 'linux'],
  ['win-unpacked', 'win32'],
  ['win-arm64-unpacked', 'win32'],
  ['mac', 'darwin'],
  ['mac-universal', 'darwin'],
]
const linuxProgram = 'app.marquee.Marquee'

/** The faults of every package below `output`; throws when there is none. */
function inspectAll(output: string, fuses = hardened): readonly string[] {
  const there = folders.filter(([name]) => existsSync(join(output, name)))
  if (there.length === 0) throw new Error(`there is no package in ${output}`)
  return there.flatMap(([name, platform]) => {
    const { faults, asarBytes, files } = inspectPackage(root, join(output, name), platform, fuses)
    console.log(`${name}: app.asar ${asarBytes} bytes, ${files} files, ${faults.length} faults`)
    return faults.map((fault) => `${name}: ${fault}`)
  })
}

/** The packages that lie in `output` themselves, without what only updates read. */
function artifactsIn(output: string): readonly PackedFile[] {
  const names = readdirSync(output).filter((name) => name.startsWith('Marquee-') && !name.endsWith('.blockmap'))
  return names.map((name) => ({ path: name, bytes: readFileSync(join(output, name)) }))
}

/** Our reading of the fuses against that of Electron's own package, which electron-builder sets them with. */
async function readingFaults(program: string): Promise<readonly string[]> {
  const theirs: Readonly<Record<string, unknown>> = await getCurrentFuseWire(program)
  return fuseNames
    .filter((name, n) => theirs[n] !== (hardened[name] ? '1' : '0').charCodeAt(0))
    .map((name) => `@electron/fuses reads ${name} otherwise`)
}

async function inspectBuilt({ shipped, endToEnd, asked }: BuiltPackages): Promise<readonly string[]> {
  const unpacked = (output: string) => join(output, 'linux-unpacked')
  const withoutMark = (output: string) =>
    // Installers of deb and rpm leave these marks beside app.asar; the end-to-end flavour has no installer.
    filesBelow(unpacked(output)).filter(
      ({ path }) => !/^resources\/(?:apparmor-profile|package-type|app-update\.yml)$/.test(path),
    )
  return [
    ...inspectAll(shipped),
    ...artifactFaults(artifactsIn(shipped), own.version),
    ...(await readingFaults(join(unpacked(shipped), linuxProgram))),
    ...inspectInstall(asked, own.desktopName, own.version),
    ...inspectAll(endToEnd, drivable).map((fault) => `end to end: ${fault}`),
    ...flavourFaults(withoutMark(shipped), withoutMark(endToEnd), linuxProgram).map((fault) => `flavours: ${fault}`),
  ]
}

async function run(): Promise<readonly string[]> {
  const options = { built: { type: 'string' }, drivable: { type: 'boolean' } } as const
  const { built, drivable: driven } = parseArgs({ options }).values
  if (built !== undefined) return inspectAll(resolve(built), driven ? drivable : hardened)
  if (process.platform === 'win32') throw new Error('the stand-ins are shell scripts: Linux or macOS is needed')
  if (await ensureBuilt()) console.log('bundles: built')
  return inspectBuilt(await buildPackages(join(root, 'out', 'pack')))
}

const started = performance.now()
run().then(
  (faults) => {
    for (const fault of faults) console.error(`FAULT ${fault}`)
    console.log(`packages: ${faults.length} faults, ${Math.round((performance.now() - started) / 1000)} s`)
    process.exitCode = faults.length > 0 ? 1 : 0
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
