// What a server of updates says, made up: it is taken for what it soundly is, or for nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../main/compareVersions.ts'
import { offeredRelease } from '../../main/electron/offeredRelease.ts'
import { plainNotes } from '../../main/electron/plainNotes.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { edited, nasty } from './twist.ts'

const share = 1 / 20
const runs = fuzzRuns(share)
const described = {
  version: '0.2.0',
  files: [
    { url: 'Marquee-0.2.0.AppImage', sha512: 'x', size: 100 },
    { url: 'Marquee-0.2.0.deb', sha512: 'y', size: 90 },
  ],
  releaseNotes: [{ version: '0.2.0', note: '<p>New</p>' }],
  releaseDate: '2026-11-20T10:00:00.000Z',
}
const twisted = fc
  .array(fc.tuple(fc.nat(), fc.oneof(nasty, fc.jsonValue({ maxDepth: 2 }))), { maxLength: 4 })
  .map((all) => all.reduce<unknown>((left, [at, one]) => edited(left, at, one), described))
const marked = fc
  .array(
    fc.oneof(
      fc.constantFrom('<p>', '<li>', '</li>', '<script>', '</script>', '<!--', '-->', '<', '>', '&', '&lt;', '&#x1f;'),
      fc.constantFrom('- ', '**', '[', '](', ')', '\n', '\r\n', '`', '# ', '\u202e', '\u0000', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(''))
const version = fc.oneof(
  fc.stringMatching(/^\d{1,3}\.\d{1,3}\.\d{1,3}(-[a-z0-9.]{1,9})?$/),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
)

describe('updates', { timeout: fuzzTimeout(share) }, () => {
  it('a description: a release whose parts are sound, or none', () => {
    fc.assert(
      fc.property(fc.oneof(twisted, fc.anything()), fc.boolean(), (info, held) => {
        const read = offeredRelease(info, '.AppImage', held)
        if (read === null) return
        expect(typeof read.version).toBe('string')
        expect(read.version.length).toBeLessThanOrEqual(100)
        expect(typeof read.notes).toBe('string')
        expect(read.bytes === null || (Number.isSafeInteger(read.bytes) && read.bytes > 0)).toBe(true)
        expect(read.at === null || Number.isFinite(read.at)).toBe(true)
        expect(read.held).toBe(held)
      }),
      runs,
    )
  })

  it('notes: plain text of a bounded length, with nothing in it that breaks or turns a line', () => {
    fc.assert(
      fc.property(marked, (notes) => {
        const plain = plainNotes(notes)
        expect(plain.length).toBeLessThanOrEqual(8_001)
        expect(plain.isWellFormed()).toBe(true)
        expect(plain).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\n{3}| {2}/u)
        expect(plain).toBe(plain.trim())
      }),
      runs,
    )
  })

  it('versions: of two, one is the newer, or they are the same, or one is none', () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        const order = compareVersions(one, other)
        expect(compareVersions(other, one)).toBe(order === null || order === 0 ? order : -order)
        if (compareVersions(one, one) !== null) expect(compareVersions(one, one)).toBe(0)
      }),
      runs,
    )
  })
})
