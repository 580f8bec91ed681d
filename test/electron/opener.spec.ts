// Only pages of known hosts leave for the browser.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { openable, opener } from '../../main/electron/opener.ts'
import { fakeLog } from '../fakes/log.ts'
import { fuzzRuns, fuzzTimeout } from '../fuzz/fuzzRuns.ts'
import { recorded } from '../shell/recorded.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

/** Of all cases. */
const share = 1 / 10
const known = ['trakt.tv', 'www.trakt.tv', 'app.trakt.tv', 'auth.trakt.tv', 'support.trakt.tv']

describe('what may be opened', () => {
  it('is https on a known host', () => {
    for (const host of known)
      expect(openable(`https://${host}/activate/AB12`, [])).toBe(`https://${host}/activate/AB12`)
  })

  it.each([
    'http://trakt.tv/',
    'https://trakt.tv.evil.example/',
    'https://trakt.tv@evil.example/',
    'https://user:pass@trakt.tv/',
    'https://trakt.tv:8443/',
    'https://eviltrakt.tv/',
    'https://evil.example/?https://trakt.tv/',
    'https://evil.example\\@trakt.tv/',
    'file:///etc/passwd',
    'javascript:alert(1)//https://trakt.tv/',
    'data:text/html,https://trakt.tv/',
    'smb://trakt.tv/share',
    'trakt.tv',
    '',
  ])('is not %s', (address) => {
    expect(openable(address, [])).toBeNull()
  })

  it(
    'is nothing else, whatever the text: what is let through parses to an allowed host',
    () => {
      const pieces = [
        'https:',
        'http:',
        '//',
        '/',
        '\\',
        '@',
        ':',
        'trakt.tv',
        'evil.example',
        '.',
        '?',
        '#',
        '%2e',
        '\t',
      ]
      const piece = fc.constantFrom(...pieces)
      const address = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''))
      fc.assert(
        fc.property(fc.oneof(fc.webUrl({ size: 'xsmall' }), fc.string(), address), (text) => {
          const opened = openable(text, [])
          if (opened === null) return
          const url = new URL(opened)
          expect(url.protocol).toBe('https:')
          expect(known).toContain(url.hostname)
          expect(url.username + url.password + url.port).toBe('')
        }),
        fuzzRuns(share),
      )
    },
    fuzzTimeout(share),
  )

  it('is plain http only on this machine and only where we were told to look', () => {
    const configured = ['http://127.0.0.1:4010', 'http://intranet.example']
    expect(openable('http://127.0.0.1:4010/activate', configured)).toBe('http://127.0.0.1:4010/activate')
    expect(openable('http://127.0.0.1:4011/activate', configured)).toBeNull()
    expect(openable('http://localhost:4010/activate', configured)).toBeNull()
    expect(openable('http://intranet.example/activate', configured)).toBeNull()
  })
})

describe('opening', () => {
  it('tells whether it was opened, and keeps the address out of the log', async () => {
    const log = fakeLog()
    const { open } = opener(() => [], log)
    expect(await open('https://trakt.tv/shows/severance')).toBe(true)
    expect(await open('https://evil.example/secret')).toBe(false)
    expect(recorded.opened).toEqual(['https://trakt.tv/shows/severance'])
    expect(log.lines).toEqual([expect.stringContaining('opener.refused')])
    expect(log.lines.join()).not.toContain('evil')
  })
})
