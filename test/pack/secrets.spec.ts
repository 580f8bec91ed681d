// Each kind of secret is planted in a package, and seen; what the build was given is let through in main alone.
import { describe, expect, it } from 'vitest'
import { secretFaults } from './secretFaults.ts'
import { file, sound } from './sound.ts'

const builder = { folders: ['/srv/build/marquee', '/srv'], given: ['', ''] }
/** Put together here, so that nobody who scans this repository takes them for real. */
const letters = 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5'
const planted: readonly (readonly [string, string])[] = [
  ['a private key', `-----BEGIN ${'PRIVATE'} KEY-----`],
  ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----`],
  ['a token of GitHub', `ghp_${letters}`],
  ['a token of GitHub', `github_pat_${letters}`],
  ['a token of npm', `npm_${letters}`],
  ['a token of Slack', `xoxb-${letters}`],
  ['a key of AWS', `AKIA${'ABCDEFGH12345678'}`],
  ['a key of Google', `AIza${letters}`],
  ['a signed token', `eyJ${letters}.eyJ${letters}.${letters}`],
  ['a password in an address', 'https://me:secret@example.test/'],
  ['a key of Trakt', '0123456789abcdef'.repeat(4)],
]
const places = ['out/main/index.js', 'out/renderer/assets/window.js', 'app-update.yml', 'out/assets/icon.png']

describe('what looks like a secret', () => {
  it('is not in a package without a fault', () => {
    expect(secretFaults([...sound.inside, ...sound.beside], builder)).toEqual([])
  })

  it.each(planted)('is seen: %s', (kind, secret) => {
    for (const path of places) {
      const faults = secretFaults([file(path, `const a="${secret}";b()`)], builder)
      expect(faults).toEqual([`${kind} in ${path}`])
      expect(faults.join()).not.toContain(secret)
    }
  })

  it.each([
    'https://app.trakt.tv/shows?a=b:c@d',
    '`https://${host}:${port}@`',
    '0123456789abcdef'.repeat(3),
    `${'0123456789abcdef'.repeat(8)}`,
    'BEGIN PUBLIC KEY',
    'npm_config_cache',
    'the-lord-of-the-rings-the-fellowship-of-the-ring-2001',
  ])('is not %s', (text) => expect(secretFaults([file('out/main/index.js', text)], builder)).toEqual([]))

  it('may be what the build was given to put in, in main alone', () => {
    const [id, other] = ['ab', 'cd'].map((pair) => pair.repeat(32)) as [string, string]
    const given = { ...builder, given: [id, ''] }
    const faults = (path: string, text: string) => secretFaults([file(path, text)], given)
    expect(faults('out/main/index.js', `clientId:"${id}"`)).toEqual([])
    expect(faults('out/main/chunks/account.js', `clientId:"${id}"`)).toEqual([])
    expect(faults('out/main/index.js', `clientId:"${id}",clientSecret:"${other}"`)).toHaveLength(1)
    expect(faults('out/renderer/assets/window.js', `clientId:"${id}"`)).toHaveLength(1)
    expect(faults('app-update.yml', id)).toHaveLength(1)
  })
})

describe('who built it, and where,', () => {
  it.each([
    '/srv/build/marquee/main/index.ts',
    '/home/somebody/marquee',
    '/Users/somebody/marquee',
    '/root/marquee',
    'C:\\\\Users\\\\Somebody\\\\marquee',
    'c:\\Users\\Somebody',
  ])('is not told: %s', (path) => {
    expect(secretFaults([file('out/main/index.js', `at("${path}")`)], builder)).toEqual([
      'a folder of who built it in out/main/index.js',
    ])
  })

  it('is not to be read from every slash, where home is the root of the disk', () => {
    expect(secretFaults([file('out/main/index.js', 'a/b')], { ...builder, folders: ['/'] })).toEqual([])
  })

  it.each([':root{--gap:4px}', 'https://trakt.tv/users/somebody', 'app://bundle/window.html', '/homepage/x'])(
    'is not to be read from %s',
    (text) => expect(secretFaults([file('out/renderer/assets/window.js', text)], builder)).toEqual([]),
  )
})
