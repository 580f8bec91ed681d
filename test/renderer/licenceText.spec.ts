// The licences as they are read in the settings.
import { expect, it } from 'vitest'
import { licenceText } from '../../renderer/settings/licenceText.ts'
import { readProjectFile } from '../contract/sources.ts'

it('loses the marks of Markdown and none of its words', () => {
  const page = readProjectFile('docs/licences.md')
  const text = licenceText(page)
  expect(text).toMatch(/^Licences\n\nMarquee is under the MIT licence/)
  expect(text).not.toMatch(/<!--|^\||^#|`/m)
  const rows = [...page.matchAll(/^\| (\S+) \| (\d\S*) \| (.+) \|$/gm)]
  expect(rows.length).toBeGreaterThan(20)
  for (const [, name, version, licence] of rows) expect(text).toContain(`\n${name} ${version}: ${licence}`)
  const words = (one: string) => one.replaceAll(/^```.*$|[`#|:]|<!--.*-->/gm, ' ').match(/[\w@/]{4,}/g) ?? []
  const dropped = new Set(['package', 'version', 'licence'])
  const left = words(page).filter((word) => !dropped.has(word))
  expect(words(text).filter((word) => !dropped.has(word))).toEqual(left)
})
