// docs/licences.md: whose work is bundled into the app, under which licence, with the notices that go along with it.
import { sources } from '../contract/sources.ts'
import { bundledPackages, type Bundled } from './bundledPackages.ts'

/** What may be bundled into an app under the MIT licence, given its notice: all of them ask for that and for little else. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Python-2.0',
])

/** An SPDX expression: of those joined by OR one must be allowed, of those joined by AND all. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => allowed.has(each.trim())))

/** Everything that the shipped sources import, and what that depends on. */
export function allBundled(root: string): readonly Bundled[] {
  const shipped = sources().filter(({ path }) => /^(?:main|preload|renderer)\//.test(path))
  const imported = shipped.flatMap(({ imports }) => imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from))
  return bundledPackages(
    root,
    imported.filter((from) => !/^(?:main|preload|renderer)\//.test(from)),
  )
}

/** Throws with the names of those that may not be bundled or bring no notice. */
export function licencePage(bundled: readonly Bundled[]): string {
  const wrong = bundled.filter(({ licence, notice }) => !isAllowed(licence) || notice === '')
  if (wrong.length > 0)
    throw new Error(`not to be bundled: ${wrong.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`)
  // The same words by several authors stand there once each: it is the names in them that have to be kept.
  const notices = Map.groupBy(bundled, ({ notice }) => notice)
  return [
    '<!-- Written by `npm run licences`. -->',
    '',
    '# Licences',
    '',
    'Marquee is under the MIT licence (`LICENSE`). These packages are bundled into it. Electron comes beside it with its own',
    '`LICENSE` and `LICENSES.chromium.html`.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...bundled.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    '## Notices',
    ...[...notices].flatMap(([notice, whose]) => [
      '',
      `### ${whose.map(({ name }) => name).join(', ')}`,
      '',
      '```text',
      notice,
      '```',
    ]),
    '',
  ].join('\n')
}
