// The log: bounded, and without secrets even when somebody slips one in.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileLog, redact } from '../../main/electron/log.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-log-'))
})
afterEach(() => rm(folder, { recursive: true }))
const clock = { now: () => Date.UTC(2026, 10, 22) }

describe('the log', () => {
  it('is one JSON object a line', async () => {
    const file = join(folder, 'logs', 'marquee.log')
    const log = fileLog(file, clock)
    log.info('start', { version: '0.1.0' })
    log.warn('trouble', { status: 503 })
    const lines = (await readFile(file, 'utf8')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      { at: '2026-11-22T00:00:00.000Z', level: 'info', event: 'start', version: '0.1.0' },
      { at: '2026-11-22T00:00:00.000Z', level: 'warn', event: 'trouble', status: 503 },
    ])
  })

  it('never takes more than three files of a megabyte', async () => {
    const log = fileLog(join(folder, 'marquee.log'), clock)
    const filling = 'some words '.repeat(10_000)
    for (let n = 0; n < 60; n += 1) log.info('fill', { n, filling })
    const names = await readdir(folder)
    expect(names.sort()).toEqual(['marquee.log', 'marquee.log.1', 'marquee.log.2'])
    for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(1_000_000)
    expect(await readFile(join(folder, 'marquee.log'), 'utf8')).toContain('"n":59')
  })

  it('does not stop the app when it cannot be written', () => {
    expect(() => fileLog('/dev/null/marquee.log', clock).info('start')).not.toThrow()
  })
})

describe('redaction', () => {
  it.each([
    ['{"access_token":"abc"}', 'abc'],
    ['{"clientSecret":"s3cret"}', 's3cret'],
    ['{"note":"Authorization: Bearer abc.def-ghi"}', 'abc.def'],
    [`{"url":"https://x/?code=${'a1'.repeat(32)}"}`, 'a1a1'],
  ])('of %s', (line, secret) => {
    expect(redact(line)).not.toContain(secret)
  })

  it('leaves facts alone', () => {
    const line = '{"at":"2026-11-22T00:00:00.000Z","event":"request.refused","name":"search.find","status":409}'
    expect(redact(line)).toBe(line)
  })
})
