// Whether this copy of Marquee can replace itself, and if not, why: by how it was installed and where it lies.
import { constants } from 'node:fs'
import { access, readdir, readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, sep } from 'node:path'
import type { UpdatesOff } from '../../preload/contract/updates.ts'

/** What the process knows of its copy. */
export type CopyFacts = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly packaged: boolean
  /** Where a spec has its updates come from, in a copy that is not packaged. */
  readonly testFeed: string | null
  /** The program, and the folder of its resources. */
  readonly program: string
  readonly resources: string
  /** From the Microsoft or the Mac App Store. */
  readonly fromStore: boolean
  /** macOS: in an Applications folder. */
  readonly inApplications: () => boolean
}

/** null: it can. Never rejects. */
export async function updatesOff(facts: CopyFacts): Promise<UpdatesOff | null> {
  const { packaged, testFeed, resources, fromStore } = facts
  if (!packaged && testFeed === null) return 'development'
  if (fromStore) return 'store'
  // Written by the build into every copy that has somewhere to ask.
  const feed = packaged ? await textOf(join(resources, 'app-update.yml')) : ''
  const own = await bySystem(facts, feed)
  return own ?? (feed === null ? 'noFeed' : null)
}

async function bySystem(facts: CopyFacts, feed: string | null): Promise<UpdatesOff | null> {
  switch (facts.platform) {
    case 'darwin':
      return onMac(facts)
    case 'win32':
      return onWindows(facts, feed)
    default:
      return onLinux(facts)
  }
}

async function onLinux({ env, program, resources }: CopyFacts): Promise<UpdatesOff | null> {
  if (env['FLATPAK_ID']) return 'flatpak'
  // Its variable is inherited by whatever is started from a snap, such as a terminal.
  if (env['SNAP'] && isBelow(program, env['SNAP'])) return 'snap'
  const type = (await textOf(join(resources, 'package-type')))?.trim()
  if (type === 'deb' || type === 'rpm' || type === 'pacman') return type
  const [image, mount] = [env['APPIMAGE'], env['APPDIR']]
  // The same with an AppImage: another program's file must not be taken for ours and replaced.
  if (!image || !isAbsolute(image) || !mount || !isBelow(program, mount)) return 'unpacked'
  return (await isWritable(dirname(image))) && (await isWritable(image)) ? null : 'readOnly'
}

async function onWindows({ env, program }: CopyFacts, feed: string | null): Promise<UpdatesOff | null> {
  if (env['PORTABLE_EXECUTABLE_FILE'] || env['PORTABLE_EXECUTABLE_DIR']) return 'portable'
  const beside = await readdir(dirname(program)).catch(() => [])
  if (!beside.some((name) => /^Uninstall .+\.exe$/i.test(name))) return 'unpacked'
  // The build names the publisher exactly when it signed; without it nothing is compared.
  return feed !== null && !/^publisherName:/m.test(feed) ? 'unsigned' : null
}

async function onMac({ program, inApplications }: CopyFacts): Promise<UpdatesOff | null> {
  if (!inApplications()) return 'notInApplications'
  const contents = dirname(dirname(program))
  if (!(await isReadable(join(contents, '_CodeSignature', 'CodeResources')))) return 'unsigned'
  return (await isWritable(dirname(contents))) ? null : 'readOnly'
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
const textOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)
const may = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  )
const isWritable = (path: string) => may(path, constants.W_OK)
const isReadable = (path: string) => may(path, constants.R_OK)
