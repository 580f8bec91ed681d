// What an error on the way to an update is told as.
import { describe, expect, it } from 'vitest'
import { updateFailure } from '../../main/electron/updateFailure.ts'
import { replaceFile } from '../../main/electron/replaceFile.ts'
import type { UpdateFailure } from '../../preload/contract/updates.ts'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const error = (message: string, rest: object = {}) => Object.assign(new Error(message), rest)

describe('an error', () => {
  it.each<[UpdateFailure, unknown]>([
    ['diskFull', error('write', { code: 'ENOSPC' })],
    ['diskFull', error('write', { code: 'EDQUOT' })],
    ['unwritable', error('open', { code: 'EACCES' })],
    ['unwritable', error('rename', { code: 'EROFS' })],
    ['damaged', error('sha512 checksum mismatch', { code: 'ERR_CHECKSUM_MISMATCH' })],
    ['signature', error('is not signed by the application owner', { code: 'ERR_UPDATER_INVALID_SIGNATURE' })],
    ['signature', error('Could not get code signature for running application')],
    ['signature', error('Code signature at URL file:///x did not pass validation')],
    ['notThere', error('404', { statusCode: 404 })],
    ['notThere', error('Cannot download "https://x/y", status 403: Forbidden')],
    ['notThere', error('none', { code: 'ERR_UPDATER_NO_PUBLISHED_VERSIONS' })],
    ['notThere', error('none', { code: 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND' })],
    ['offline', error('net::ERR_INTERNET_DISCONNECTED')],
    ['offline', error('net::ERR_CONTENT_LENGTH_MISMATCH')],
    ['offline', error('connect', { code: 'ECONNREFUSED' })],
    ['offline', error('getaddrinfo', { code: 'EAI_AGAIN' })],
    ['unreadable', error('Cannot parse', { code: 'ERR_UPDATER_INVALID_UPDATE_INFO' })],
    ['unreadable', error('Cannot parse', { code: 'ERR_UPDATER_INVALID_RELEASE_FEED' })],
    ['unreadable', error('no title', { code: 'ERR_XML_MISSED_ELEMENT' })],
    ['unreadable', error('bad indentation', { name: 'YAMLException' })],
    ['unexpected', error('cannot read properties of undefined')],
    ['unexpected', error('odd', { code: 'constructor' })],
    ['unexpected', 'a text'],
    ['unexpected', undefined],
  ])('is told as %s: %o', (failure, thrown) => expect(updateFailure(thrown)).toBe(failure))
})

describe('a file in the place of another', () => {
  const inFolder = (deed: (folder: string) => void) => () => {
    const folder = mkdtempSync(join(tmpdir(), 'marquee-replace-'))
    try {
      deed(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const bytes = Buffer.alloc(3 * 1024 * 1024 + 7, 'new')
  const hash = createHash('sha512').update(bytes).digest('base64')

  it(
    'is whole, may be run, and leaves nothing beside it',
    inFolder((folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')]
      writeFileSync(from, bytes, { mode: 0o600 })
      writeFileSync(to, 'old', { mode: 0o700 })
      const before = statSync(to).ino
      replaceFile(from, to, hash)
      expect(readFileSync(to).equals(bytes)).toBe(true)
      expect(statSync(to).mode & 0o777).toBe(0o755)
      // Another file: whoever runs the old one goes on with it.
      expect(statSync(to).ino).not.toBe(before)
      expect(readdirSync(folder).toSorted()).toEqual(['from', 'to'])
    }),
  )

  it.each([
    ['is not what was verified', Buffer.from('something else')],
    ['was cut off', bytes.subarray(0, -1)],
    ['is empty', Buffer.alloc(0)],
  ])('that %s leaves the old one', (_what, wrong) =>
    inFolder((folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')]
      writeFileSync(from, wrong)
      writeFileSync(to, 'old')
      expect(() => replaceFile(from, to, hash)).toThrow('changed after it was verified')
      expect(readFileSync(to, 'utf8')).toBe('old')
      expect(readdirSync(folder).toSorted()).toEqual(['from', 'to'])
    })(),
  )

  it(
    'that is gone leaves the old one',
    inFolder((folder) => {
      const to = join(folder, 'to')
      writeFileSync(to, 'old')
      expect(() => replaceFile(join(folder, 'gone'), to, hash)).toThrow('ENOENT')
      expect(readFileSync(to, 'utf8')).toBe('old')
    }),
  )
})
