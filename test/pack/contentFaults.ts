// What must not be in a package, or must not be missing from it: files, source maps, packages, languages, weight.
import type { PackedFile } from './filesBelow.ts'
import type { Package } from './readPackage.ts'

/** Bytes. Electron's part of a package is a hundred times as large; ours should stay out of its way. */
export const asarBudget = 2_500_000

/** What the app speaks; Chromium cannot start without en-US. Variants of these come along: en-GB, es-419. */
const languages = ['ar', 'de', 'en-US', 'es', 'fr', 'ja', 'pt-BR']
const variants = /^(?:ar|de|en|es|fr|ja|pt-BR)-/

const wanted: readonly RegExp[] = [
  /^package\.json$/,
  /^docs\/licences\.md$/,
  /^out\/main\/(?:entry|index)\.js$/,
  /^out\/main\/chunks\/[\w-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/(?:window|palette|settings)\.html$/,
  /^out\/renderer\/manifest\.json$/,
  /^out\/renderer\/assets\/[\w-]+\.(?:js|css|svg|png|woff2)$/,
  /^out\/assets\/icon\.png$/,
  /^out\/assets\/tray\/[\w@-]+\.(?:png|ico)$/,
]
const needed = [
  'package.json',
  'docs/licences.md',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/window.html',
  'out/renderer/palette.html',
  'out/renderer/settings.html',
  'out/renderer/manifest.json',
  'out/assets/icon.png',
]
/** What electron-builder puts beside app.asar, and nothing else may lie there. */
const companions = ['app-update.yml', 'package-type', 'apparmor-profile', 'icon.icns']
/** What only Electron on macOS brings there itself. */
const electronsOwn = /^(?:LICENSE\.electron\.txt|LICENSES\.chromium\.html|electron\.icns)$/

/** One sentence each; none: it holds what it should. */
export function contentFaults(packed: Package): readonly string[] {
  const { inside, beside, platform } = packed
  const paths = new Set(inside.map(({ path }) => path))
  const ownBeside = beside.filter(({ path }) => platform !== 'darwin' || !electronsOwn.test(path))
  return [
    ...[...paths].filter((path) => !wanted.some((kind) => kind.test(path))).map((path) => `stray file: ${path}`),
    ...ownBeside
      .filter(({ path }) => !companions.includes(path))
      .map(({ path }) => `stray file beside app.asar: ${path}`),
    ...needed.filter((path) => !paths.has(path)).map((path) => `missing: ${path}`),
    ...siteFaults(inside),
    ...[...inside, ...ownBeside].flatMap(mapFaults),
    ...languageFaults(packed.languages),
    ...(packed.asarBytes > asarBudget ? [`app.asar has ${packed.asarBytes} bytes, more than ${asarBudget}`] : []),
  ]
}

/** `app://` serves what its manifest names: all of it has to be there, and what is there has to be named. */
function siteFaults(inside: readonly PackedFile[]): readonly string[] {
  const root = 'out/renderer'
  const manifest = inside.find(({ path }) => path === `${root}/manifest.json`)
  if (!manifest) return []
  const named = Object.keys(JSON.parse(text(manifest)) as object).map((path) => `${root}${path}`)
  const there = inside.map(({ path }) => path).filter((path) => path.startsWith(`${root}/`) && path !== manifest.path)
  return [
    ...named.filter((path) => !there.includes(path)).map((path) => `missing, though the pages name it: ${path}`),
    ...there.filter((path) => !named.includes(path)).map((path) => `stray file, which no page may load: ${path}`),
  ]
}

function mapFaults(file: PackedFile): readonly string[] {
  if (file.path.endsWith('.map')) return [`source map: ${file.path}`]
  if (!/\.(?:c?js|css|html)$/.test(file.path)) return []
  return /[#@] ?sourceMappingURL=|"sourcesContent"/.test(text(file)) ? [`source map in ${file.path}`] : []
}

/** macOS names the one that it starts from `en`. */
function languageFaults(there: readonly string[]): readonly string[] {
  const named = there.map((language) => (language === 'en' ? 'en-US' : language))
  return [
    ...languages.filter((language) => !named.includes(language)).map((language) => `language missing: ${language}`),
    ...named
      .filter((language) => !languages.includes(language) && !variants.test(language))
      .map((language) => `language too many: ${language}`),
  ]
}

const text = ({ bytes }: PackedFile) => Buffer.from(bytes).toString('utf8')
