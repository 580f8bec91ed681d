// The log: bounded, and without secrets even when somebody slips one in.
import { appendFileSync, mkdirSync, rmdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
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
const linesOf = async (file: string) =>
  (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('the log', () => {
  it('is one JSON object a line, for the user alone', async () => {
    const file = join(folder, 'logs', 'marquee.log')
    const log = fileLog(file, clock)
    log.info('start', { version: '0.1.0' })
    log.warn('trouble', { status: 503 })
    expect(await linesOf(file)).toEqual([
      { at: '2026-11-22T00:00:00.000Z', level: 'info', event: 'start', version: '0.1.0' },
      { at: '2026-11-22T00:00:00.000Z', level: 'warn', event: 'trouble', status: 503 },
    ])
    for (const path of [file, join(folder, 'logs')]) expect((await stat(path)).mode & 0o077).toBe(0)
  })

  it('never takes more than three files of a megabyte, in whatever script it is written', async () => {
    const log = fileLog(join(folder, 'marquee.log'), clock)
    // Three bytes a character, as long as facts may be.
    const fill = Object.fromEntries(Array.from({ length: 15 }, (_none, n) => [`fact${n}`, '字 '.repeat(500)]))
    for (let n = 0; n < 140; n += 1) log.info('fill', { n, ...fill })
    const names = await readdir(folder)
    expect(names.sort()).toEqual(['marquee.log', 'marquee.log.1', 'marquee.log.2'])
    for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(1_000_000)
    expect((await linesOf(join(folder, 'marquee.log'))).at(-1)).toMatchObject({ n: 139 })
  })

  it('cuts a fact short that is no fact any more', async () => {
    const file = join(folder, 'marquee.log')
    fileLog(file, clock).info('x', { page: 'a word '.repeat(200_000) })
    expect((await stat(file)).size).toBeLessThan(2_000)
    expect(await linesOf(file)).toHaveLength(1)
  })

  it('does not stop the app when it cannot be written', () => {
    expect(() => fileLog('/dev/null/marquee.log', clock).info('start')).not.toThrow()
  })

  it.skipIf(process.platform !== 'linux')('does not stop the app when the disk is full', () => {
    const log = fileLog('/dev/full', clock)
    expect(() => appendFileSync('/dev/full', 'x')).toThrow(/ENOSPC/)
    expect(() => log.warn('start')).not.toThrow()
    expect(() => log.warn('again')).not.toThrow()
  })

  it('goes on when there is room again, and what was cut off costs itself alone', async () => {
    const file = join(folder, 'marquee.log')
    const log = fileLog(file, clock)
    log.info('before')
    await rm(file)
    // Nothing can be written to a folder; then the file is back, with half a line, as a full disk leaves it.
    mkdirSync(file)
    log.info('lost')
    rmdirSync(file)
    await writeFile(file, '{"event":"whole"}\n{"event":"ha')
    log.info('after')
    const text = await readFile(file, 'utf8')
    expect(text.split('\n').slice(0, 2)).toEqual(['{"event":"whole"}', '{"event":"ha'])
    expect(text).toMatch(/\n\{.*"event":"after"\}\n$/)
    expect(text).not.toContain('lost')
  })

  it('ends a line that a crash cut off before it goes on', async () => {
    const file = join(folder, 'marquee.log')
    await writeFile(file, '{"event":"ha')
    fileLog(file, clock).info('next')
    expect((await readFile(file, 'utf8')).split('\n')).toEqual(['{"event":"ha', expect.stringContaining('next'), ''])
  })
})

describe('redaction', () => {
  it.each([
    ['{"access_token":"abc"}', 'abc'],
    ['{"clientSecret":"s3cret"}', 's3cret'],
    ['{"code":"5055CC52"}', '5055CC52'],
    ['{"code":"E0DECADE"}', 'E0DECADE'],
    ['{"device_code":"ENOSPC"}', 'ENOSPC'],
    ['{"note":"Authorization: Bearer abc.def-ghi"}', 'abc.def'],
    ['{"note":"Basic cm9iaW46aHVudGVyMg=="}', 'cm9iaW'],
    [`{"url":"https://x/?code=${'a1'.repeat(32)}"}`, 'a1a1'],
    ['{"url":"https://x/?client_secret=short&state=1"}', 'short'],
    ['{"note":"password: hunter2"}', 'hunter2'],
    ['{"note":"token=\\"\\u0061bc"}', '0061bc'],
    ['{"note":"session eyJhbGciOi.eyJzdWIi.c2lnbg"}', 'eyJ'],
    ['{"note":"q8Zr+tY/1kP0sV2x5uW7yB4eH6jM9oQ3/aD=="}', 'q8Zr'],
    ['{"path":"/home/robin/.config/marquee"}', 'robin'],
    ['{"path":"C:\\\\Users\\\\robin\\\\AppData"}', 'robin'],
  ])('of %s', (line, secret) => {
    expect(redact(line)).not.toContain(secret)
    expect(() => JSON.parse(redact(line)) as object).not.toThrow()
  })

  it.each([
    '{"at":"2026-11-22T00:00:00.000Z","event":"request.refused","name":"search.find","status":409}',
    '{"event":"journal.appendFailed","code":"ENOSPC"}',
    '{"event":"archive.failed","code":"ERR_SQLITE_ERROR"}',
    '{"event":"settings.unwritable","code":"unknown"}',
  ])('leaves facts alone: %s', (line) => expect(redact(line)).toBe(line))
})
