// The npm packages that are bundled into the app: what shipped sources import, and what that depends on in turn.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingNotice } from './missingNotice.ts'

export type Bundled = {
  readonly name: string
  readonly version: string
  /** SPDX expression, as the package states it. */
  readonly licence: string
  /** The notice that goes along with copies; empty: the package brings none. */
  readonly notice: string
}
type Locked = {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>
}
type Manifest = { readonly version: string; readonly license?: string }

/** `scope/name/deep.js` -> `scope/name`. */
const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

/** Where `name` is found for who asks from `folder`, as Node looks: beside it, then further and further out. */
function placeOf(name: string, folder: string, lock: Locked): string {
  for (let at = folder; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at}/node_modules/${name}`]) return `${at}/node_modules/${name}`
  }
  if (!lock.packages[`node_modules/${name}`]) throw new Error(`${name} is not in the lock file`)
  return `node_modules/${name}`
}

function noticeIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$|-mit)/i.test(name))
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}

/**
 * `imported`: names as in import statements; what is not a package (`node:`, `electron`, which is not bundled, and paths) is
 * passed over. What the bundler leaves out afterwards is listed all the same. Throws when one is not installed.
 */
export function bundledPackages(root: string, imported: readonly string[]): readonly Bundled[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Locked
  const places = new Set<string>()
  const add = (name: string, from: string) => {
    const place = placeOf(name, from, lock)
    if (places.has(place)) return
    places.add(place)
    for (const needed of Object.keys(lock.packages[place]?.dependencies ?? {})) add(needed, place)
  }
  for (const from of imported) {
    if (/^(?:node:|\.|electron$)/.test(from)) continue
    add(packageOf(from), '')
  }
  return [...places]
    .map((place) => {
      const folder = join(root, place)
      const { version, license = 'unknown' } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      ) as Manifest
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, licence: license, notice: noticeIn(folder) || missingNotice(name, license) }
    })
    .toSorted((a, b) => (a.name === b.name ? a.version.localeCompare(b.version) : a.name < b.name ? -1 : 1))
}
