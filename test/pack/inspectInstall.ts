// What the deb, the rpm and the AppImage would put on a disk, as their stand-ins kept it.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { desktopFaults } from './desktopFaults.ts'
import { distributionFaults } from './distributionFaults.ts'
import { filesBelow } from './filesBelow.ts'
import { linuxIconFaults } from './linuxIconFaults.ts'

/** The names that electron-builder gives the two processors, per kind. */
const installs = ['deb-amd64', 'deb-arm64', 'rpm-amd64', 'rpm-aarch64', 'AppImage-x86_64', 'AppImage-arm64']
const program = '/opt/Marquee/app.marquee.Marquee'

/** Fault sentences, each with the install that it was found in. `asked`: see `PackTools`. */
export function inspectInstall(asked: string, desktopName: string, version: string): readonly string[] {
  const there = readdirSync(asked)
  return installs.flatMap((name) => {
    if (!there.includes(name)) return [`${name}: was not built`]
    const faults = name.startsWith('AppImage') ? image : distribution
    return faults(join(asked, name), desktopName, version).map((fault) => `${name}: ${fault}`)
  })
}

function image(folder: string, desktopName: string): readonly string[] {
  const root = join(folder, 'root')
  const files = filesBelow(root)
  const names = readdirSync(root).filter((name) => name.endsWith('.desktop'))
  const [name = 'none'] = names
  const text = names.length === 1 ? readFileSync(join(root, name), 'utf8') : ''
  return [
    ...desktopFaults({ name, text }, desktopName, 'AppRun %U'),
    ...linuxIconFaults(files, idOf(desktopName)),
    ...['AppRun', idOf(desktopName), 'resources/app.asar']
      .filter((path) => !files.some((file) => file.path === path))
      .map((path) => `missing: ${path}`),
    ...(files.some((file) => file.path === 'resources/package-type')
      ? ['says that a package manager looks after it, so it would never update itself']
      : []),
  ]
}

function distribution(folder: string, desktopName: string, version: string): readonly string[] {
  const files = filesBelow(join(folder, 'root'))
  const fileAt = (path: string) => files.find((file) => `/${file.path}` === path)
  const textAt = (path: string) => Buffer.from(fileAt(path)?.bytes ?? []).toString('utf8')
  const applications = '/usr/share/applications/'
  const [entry = `${applications}none`] = files
    .map(({ path }) => `/${path}`)
    .filter((path) => path.startsWith(applications))
  const command = '/usr/bin/marquee'
  const kind = folder.includes('rpm-') ? 'rpm' : 'deb'
  return [
    // By this the app knows that it must not update itself.
    ...(textAt('/opt/Marquee/resources/package-type') === kind ? [] : [`does not say that it is a ${kind}`]),
    ...distributionFaults(kind, readFileSync(join(folder, 'arguments'), 'utf8').split('\0').slice(0, -1), version),
    ...desktopFaults({ name: entry.slice(applications.length), text: textAt(entry) }, desktopName, `${program} %U`),
    ...linuxIconFaults(files, idOf(desktopName)),
    ...(fileAt(program) ? [] : [`missing: ${program}`]),
    ...(textAt(command).includes(`exec ${program} "$@"`) ? [] : [`${command} does not start ${program}`]),
    ...(fileAt(command) && (statSync(join(folder, 'root', command)).mode & 0o111) === 0o111
      ? []
      : [`${command} may not be run by everybody`]),
    ...files
      .filter(({ path }) => !/^(?:opt\/Marquee\/|usr\/share\/(?:applications|icons)\/|usr\/bin\/marquee$)/.test(path))
      .map(({ path }) => `stray file: /${path}`),
  ]
}

const idOf = (desktopName: string) => desktopName.replace(/\.desktop$/, '')
