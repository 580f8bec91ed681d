// Versions in their order. Source: Semantic Versioning 2.0.0, section 11.
import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../main/compareVersions.ts'

/** From the oldest to the newest; those of 1.0.0 are the example of the specification. */
const ordered =
  '0.0.9 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.0.1 1.0.10 1.2.0 1.10.0 2.0.0-0 2.0.0 10.0.0'.split(
    ' ',
  )

describe('versions', () => {
  it('are compared number by number, and what leads to a version comes before it', () => {
    for (const [at, one] of ordered.entries())
      for (const [beside, other] of ordered.entries())
        expect([one, other, compareVersions(one, other)]).toEqual([one, other, Math.sign(at - beside)])
  })

  it('are the same in whatever build', () => {
    expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0)
    expect(compareVersions('1.0.0-rc.1+a', '1.0.0-rc.1')).toBe(0)
  })

  it.each(['', '1', '1.0', 'v1.0.0', '1.0.0-', '1.0.0 ', '1.0.0\n', '1..0', '-1.0.0', '1.0.0.0', 'newest', '٣.٠.٠'])(
    'are not %j',
    (text) => {
      expect(compareVersions(text, '1.0.0')).toBe(null)
      expect(compareVersions('1.0.0', text)).toBe(null)
    },
  )
})
