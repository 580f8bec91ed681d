// The lock file: everything comes from the registry, is what it was when it was locked, and runs nothing on being installed.
import { describe, expect, it } from 'vitest'
import { readProjectFile } from './sources.ts'

type Entry = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: true
  readonly hasInstallScript?: true
  readonly optional?: true
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const lock = JSON.parse(readProjectFile('package-lock.json')) as {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Entry>>
}
const entries = Object.entries(lock.packages).filter(([place]) => place !== '')
const own = JSON.parse(readProjectFile('package.json')) as {
  readonly devDependencies: Readonly<Record<string, string>>
  readonly allowScripts: Readonly<Record<string, boolean>>
}
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/**
 * The bindings of our tools for other platforms than the one on which the file was locked were written in by hand, without a
 * hash. None is part of the app.
 */
const byHand = /^node_modules\/@(?:oxc-parser|oxfmt|oxlint)\/binding-[a-z\d-]+$/

/** Node itself is put in place; the maker of Windows installers picks a binary for the platform. */
const knownScripts = ['electron-winstaller', 'node']

describe('every locked package', () => {
  const odd = (bad: (entry: Entry, place: string) => boolean) =>
    entries.filter(([place, entry]) => bad(entry, place)).map(([place]) => place)

  it('comes from the registry of npm', () => {
    expect(lock.lockfileVersion).toBe(3)
    // No address at all means the registry; an address may name no other place, no repository and no folder.
    expect(
      odd(({ resolved = 'https://registry.npmjs.org/' }) => !resolved.startsWith('https://registry.npmjs.org/')),
    ).toEqual([])
    expect(odd(({ link }) => link === true)).toEqual([])
    expect(odd(({ version = '' }) => !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version))).toEqual([])
  })

  it('is known by its hash, but for the bindings that were written in by hand', () => {
    expect(odd(({ integrity = '' }, place) => !/^sha512-[\w+/]{86}==$/.test(integrity) && !byHand.test(place))).toEqual(
      [],
    )
  })

  it('that was written in by hand has the very version that its tool asks for, and is for one platform only', () => {
    const asked = new Map(entries.flatMap(([, { optionalDependencies }]) => Object.entries(optionalDependencies ?? {})))
    const wrong = entries.filter(([place, { integrity, version, optional }]) => {
      return integrity === undefined && (asked.get(nameOf(place)) !== version || optional !== true)
    })
    expect(wrong.map(([place]) => place)).toEqual([])
  })

  it('runs nothing on being installed, but for those that we know', () => {
    const scripts = odd(({ hasInstallScript }) => hasInstallScript === true).map(nameOf)
    expect(scripts.toSorted()).toEqual(knownScripts.toSorted())
    expect(own.allowScripts).toEqual({ node: true })
  })
})

it('every package that we ask for is asked for by a version of the registry', () => {
  const odd = Object.entries(own.devDependencies).filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+$/.test(range))
  expect(odd).toEqual([])
})
