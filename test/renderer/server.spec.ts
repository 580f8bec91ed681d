// What goes to another server: its address as typed, the password as a hash, the message as people count it.
import { describe, expect, it } from 'vitest'
import { serverAddress } from '../../renderer/account/serverAddress.ts'
import { sha1 } from '../../renderer/account/sha1.ts'
import { countCharacters } from '../../renderer/checkin/countCharacters.ts'

describe('the address of a server', () => {
  it.each([
    ['https://trakt.example', 'https://trakt.example', false],
    [' HTTPS://Trakt.Example/ ', 'https://trakt.example', false],
    ['trakt.example', 'https://trakt.example', false],
    ['trakt.example:8443/api/', 'https://trakt.example:8443/api', false],
    ['localhost:8080', 'http://localhost:8080', false],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', false],
    ['[::1]:8080', 'http://[::1]:8080', false],
    ['http://trakt.example', 'http://trakt.example', true],
    ['http://192.168.1.20:8080/?a=b#c', 'http://192.168.1.20:8080', true],
    ['http://localhost.evil.example', 'http://localhost.evil.example', true],
  ])('%o is %o, plain: %o', (text, url, plain) => {
    expect(serverAddress(text)).toEqual({ ok: true, url, plain })
  })

  it.each([
    '',
    '   ',
    'ftp://trakt.example',
    'https://',
    'my server',
    'https://me:secret@trakt.example',
    'javascript://x',
    'https://https://trakt.example',
    'http:/trakt.example',
    'https//trakt.example',
    'http:\\\\trakt.example',
  ])('%o is refused with a sentence', (text) => {
    expect(serverAddress(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/^[A-Z].*\.$/) })
  })
})

describe('the hash of a password', () => {
  it.each([
    ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['pāsswörd 🔑', '5b4db5930f3e842ee25222b42ab303fc1840893f'],
  ])('of %o is its SHA-1 over UTF-8', async (text, hash) => {
    expect(await sha1(text)).toBe(hash)
  })
})

describe('the length of a message', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['e\u0301', 1],
    ['👨‍👩‍👧‍👦', 1],
    ['🇳🇱🇧🇪', 2],
    ['مرحبا', 5],
  ])('of %o is %i', (text, length) => {
    expect(countCharacters(text)).toBe(length)
  })
})
