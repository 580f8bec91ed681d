// What may be typed as an address of a server.
import { describe, expect, it } from 'vitest'
import { addressProblem, clientIdProblem } from '../../renderer/settings/address.ts'

describe('an address under Advanced', () => {
  it.each(['', 'https://api.trakt.tv', 'http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
    'takes %o',
    (text) => {
      expect(addressProblem(text)).toBeNull()
    },
  )
  it.each([
    'trakt',
    'http://trakt.example',
    'http://localhost.evil.example',
    'ftp://trakt.tv',
    'https://me:secret@trakt.tv',
  ])('refuses %o with a sentence', (text) => {
    expect(addressProblem(text)).toMatch(/\.$/)
  })
  it('refuses an id with something pasted along', () => {
    expect(clientIdProblem('abc def')).toMatch(/spaces/)
    expect(clientIdProblem('abc')).toBeNull()
  })
})
