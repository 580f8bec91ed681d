// Each thing that must not be in a package is planted in one, and seen.
import { describe, expect, it } from 'vitest'
import { asarBudget, contentFaults } from './contentFaults.ts'
import { manifestFaults } from './manifestFaults.ts'
import type { Package } from './readPackage.ts'
import { file, ownManifest, sound } from './sound.ts'

const withInside = (path: string, text?: string): Package => ({
  ...sound,
  inside: [...sound.inside.filter((one) => one.path !== path), file(path, text)],
})

describe('a package', () => {
  it('that holds what it should has no fault', () => {
    expect(contentFaults(sound)).toEqual([])
    expect(contentFaults({ ...sound, beside: [] })).toEqual([])
    expect(
      contentFaults({ ...sound, languages: sound.languages.filter((one) => !/^(?:en-GB|es-419)$/.test(one)) }),
    ).toEqual([])
  })

  it.each([
    'main/index.ts',
    'test/pack/check.ts',
    'node_modules/valibot/index.js',
    'out/main/node_modules/a/index.js',
    '.env',
    'out/main/.env',
    'README.md',
    'electron-builder.yml',
    'out/bench.json',
    'out/main/chunks/deep/down.js',
    'out/assets/tray/notes.txt',
    'out/assets/icon.svg',
    'certificate.p12',
  ])('with %s in it has a stray file', (path) => {
    expect(contentFaults(withInside(path))).toEqual([`stray file: ${path}`])
  })

  it.each([
    'default_app.asar',
    'app.asar.unpacked/native.node',
    'app-update.yml.bak',
    '.DS_Store',
    'deep/app-update.yml',
  ])('with %s beside app.asar has a stray file', (path) => {
    expect(contentFaults({ ...sound, beside: [...sound.beside, file(path)] })).toEqual([
      `stray file beside app.asar: ${path}`,
    ])
  })

  it('may have beside app.asar what Electron puts there on macOS, and only there', () => {
    const beside = [file('LICENSE.electron.txt'), file('LICENSES.chromium.html'), file('icon.icns')]
    expect(contentFaults({ ...sound, platform: 'darwin', beside })).toEqual([])
    expect(contentFaults({ ...sound, beside })).toHaveLength(2)
  })

  it.each([
    'package.json',
    'docs/licences.md',
    'out/main/index.js',
    'out/preload/index.cjs',
    'out/renderer/manifest.json',
    'out/assets/icon.png',
  ])('without %s lacks it', (path) => {
    const faults = contentFaults({ ...sound, inside: sound.inside.filter((one) => one.path !== path) })
    expect(faults).toEqual([`missing: ${path}`])
  })

  it.each(['window', 'palette', 'settings'])(
    'without the page %s lacks it, also when its own list does not name it',
    (page) => {
      const path = `out/renderer/${page}.html`
      const named = sound.inside.find((one) => one.path === 'out/renderer/manifest.json')?.bytes ?? Buffer.alloc(0)
      const list = Buffer.from(named).toString().replace(`"/${page}.html":"text/plain",`, '')
      const { inside } = withInside('out/renderer/manifest.json', list)
      expect(contentFaults({ ...sound, inside: inside.filter((one) => one.path !== path) })).toEqual([
        `missing: ${path}`,
      ])
    },
  )

  it('lacks what its pages name and it does not hold', () => {
    const path = 'out/renderer/assets/window.js'
    expect(contentFaults({ ...sound, inside: sound.inside.filter((one) => one.path !== path) })).toEqual([
      `missing, though the pages name it: ${path}`,
    ])
  })

  it('holds nothing that no page may load', () => {
    expect(contentFaults(withInside('out/renderer/assets/old.js'))).toEqual([
      'stray file, which no page may load: out/renderer/assets/old.js',
    ])
  })

  it('brings no source map as a file, and none by its address or within a file', () => {
    expect(contentFaults(withInside('out/main/index.js.map'))).toContain('source map: out/main/index.js.map')
    for (const text of [
      'a()\n//# sourceMappingURL=index.js.map',
      '/*# sourceMappingURL=data:x */',
      '{"sourcesContent":[]}',
    ])
      expect(contentFaults(withInside('out/main/index.js', text))).toEqual(['source map in out/main/index.js'])
    expect(contentFaults(withInside('docs/licences.md', 'It has a //# sourceMappingURL=x'))).toEqual([])
  })

  it.each([
    ['de', 'language missing: de'],
    ['en-US', 'language missing: en-US'],
    ['pt-BR', 'language missing: pt-BR'],
  ])('without %s does not speak it', (language, fault) => {
    expect(contentFaults({ ...sound, languages: sound.languages.filter((one) => one !== language) })).toEqual([fault])
  })

  it.each(['it', 'zh-CN', 'pt-PT', 'eno'])('with %s brings a language that the app does not speak', (language) => {
    expect(contentFaults({ ...sound, languages: [...sound.languages, language] })).toEqual([
      `language too many: ${language}`,
    ])
  })

  it('has English by its name on macOS', () => {
    const languages = sound.languages.map((language) => (language === 'en-US' ? 'en' : language))
    expect(contentFaults({ ...sound, languages })).toEqual([])
  })

  it('weighs no more than its budget', () => {
    expect(contentFaults({ ...sound, asarBytes: asarBudget })).toEqual([])
    expect(contentFaults({ ...sound, asarBytes: asarBudget + 1 })).toEqual([
      `app.asar has ${asarBudget + 1} bytes, more than ${asarBudget}`,
    ])
  })
})

describe('the package.json in it', () => {
  const faultsOf = (change: Readonly<Record<string, unknown>>) => {
    const { inside } = withInside('package.json', JSON.stringify({ ...ownManifest, ...change }))
    return manifestFaults(inside, JSON.stringify(ownManifest))
  }

  it('is the repository’s, without what only we need', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ private: true, engines: {} })).toEqual([])
  })

  it.each(['name', 'version', 'description', 'license', 'type', 'desktopName', 'productName'])(
    'says %s word for word',
    (key) => {
      expect(faultsOf({ [key]: 'something else' })).toEqual([
        expect.stringContaining(`package.json: ${key} is "something else"`),
      ])
    },
  )

  it.each(['scripts', 'devDependencies', 'dependencies', 'build'])('has no %s', (key) => {
    expect(faultsOf({ [key]: {} })).toEqual([`package.json: ${key} has no place in a package`])
  })

  it('starts a file that is there', () => {
    const { inside } = sound
    expect(
      manifestFaults(
        inside.filter(({ path }) => path !== 'out/main/index.js'),
        JSON.stringify(ownManifest),
      ),
    ).toEqual(['package.json: main is "out/main/index.js", which is not there'])
  })
})
