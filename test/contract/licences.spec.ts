// What is bundled may be, and docs/licences.md says so.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allBundled, isAllowed, licencePage } from '../tools/licencePage.ts'
import { readProjectFile } from './sources.ts'

const bundled = allBundled(join(import.meta.dirname, '../..'))

describe('the licences', () => {
  it('of what is bundled are on the page as they are: `npm run licences` writes it', () => {
    expect(readProjectFile('docs/licences.md')).toBe(licencePage(bundled))
  })

  it('are read of what is really imported, and of what that depends on', () => {
    const names = bundled.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'scheduler', 'conf', 'ajv', 'valibot']))
    expect(names).not.toEqual(expect.arrayContaining(['electron']))
    expect(names).not.toEqual(expect.arrayContaining(['vitest']))
  })

  it.each([
    ['MIT', true],
    ['(MIT OR CC0-1.0)', true],
    ['(GPL-3.0 OR MIT)', true],
    ['BlueOak-1.0.0', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%j may be bundled: %s', (licence, may) => expect(isAllowed(licence)).toBe(may))

  it('of another kind, or without a notice, stop the page from being written', () => {
    const one = { name: 'x', version: '1.0.0', licence: 'MIT', notice: 'Copyright' }
    expect(licencePage([one])).toContain('| x | 1.0.0 | MIT |')
    expect(() => licencePage([{ ...one, licence: 'AGPL-3.0' }])).toThrow('not to be bundled: x (AGPL-3.0)')
    expect(() => licencePage([{ ...one, notice: '' }])).toThrow('not to be bundled: x (MIT)')
  })
})
