// The archive of activity: what it keeps, finds, gives up, and what becomes of a broken file.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteArchive } from '../../main/electron/archive.ts'
import type { Archive } from '../../main/ports.ts'
import type { Activity, ListEntry, Person } from '../../preload/contract/activity.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { fakeLog } from '../fakes/log.ts'

const hour = 3_600_000
const start = Date.parse('2026-06-01T12:00:00Z')
const nothing = { path: null, tint: '#000000' }
const sean: Person = {
  username: 'sean',
  slug: 'sean',
  name: 'Sean Rudford',
  vip: false,
  isPrivate: false,
  avatar: null,
}
const movie = (title: string): ListEntry => ({
  kind: 'movie',
  movie: { title, year: 2024, ids: { trakt: 1 }, runtimeMinutes: 120, poster: nothing },
})
const row = (n: number, title = `Film ${n}`, change: Partial<Activity> = {}): Activity => ({
  key: `row ${n}`,
  at: start + n * hour,
  action: 'seen',
  type: 'movie',
  who: sean,
  subject: movie(title),
  rating: null,
  text: null,
  ...change,
})
/** Newest first. */
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => row(to - n))
const keys = (found: readonly Activity[] | undefined) => found?.map(({ key }) => key)

let folder = ''
let notices: Notice[] = []
let at = start
const archives: Archive[] = []
const open = (mostBytes?: number) => {
  const archive = sqliteArchive({
    ...(mostBytes === undefined ? {} : { mostBytes }),
    file: join(folder, 'activity.db'),
    now: () => at,
    log: fakeLog(),
    notify: (notice) => notices.push(notice),
  })
  archives.push(archive)
  return archive
}
const me = 'trakt sean'
const keep = (archive: Archive, feed: string, kept: readonly Activity[], ended = false, at = start) =>
  archive.keep(me, feed, { rows: kept, at, ended })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marquee-archive-'))
  notices = []
  at = start
})
afterEach(async () => {
  await Promise.all(archives.splice(0).map((archive) => archive.close()))
  rmSync(folder, { recursive: true })
})

describe('what is kept', () => {
  it('comes back as it was after a restart, newest first, with its age', async () => {
    const first = open()
    const kept = [
      row(2, 'Dune', { rating: { value: 9, simple: false }, text: { text: 'Sand', spoiler: true } }),
      row(1),
    ]
    await keep(first, 'me', kept)
    await first.close()
    expect(await open().load(me, 'me', 10)).toEqual({ rows: kept, at: start })
  })

  it('is nothing for a feed that was never looked at, and nothing of another account', async () => {
    const archive = open()
    await keep(archive, 'me', [row(1)])
    expect(await archive.load(me, 'friends', 10)).toBeNull()
    expect(await archive.load('demo', 'me', 10)).toBeNull()
    expect(await archive.search('demo', 'film', 10)).toEqual([])
  })

  it('stays below newer rows that meet it, and goes where there would be a hole', async () => {
    const archive = open()
    await keep(archive, 'me', rows(1, 5))
    await keep(archive, 'me', rows(4, 8))
    expect(keys((await archive.load(me, 'me', 100))?.rows)).toEqual(keys(rows(1, 8)))
    await keep(archive, 'me', rows(20, 22))
    expect(keys((await archive.load(me, 'me', 100))?.rows)).toEqual(keys(rows(20, 22)))
  })

  it('loses what Trakt has no more', async () => {
    const archive = open()
    await keep(archive, 'me', rows(1, 5))
    await keep(archive, 'me', [row(5), row(3)])
    expect(keys((await archive.load(me, 'me', 100))?.rows)).toEqual(['row 5', 'row 3', 'row 2', 'row 1'])
    await keep(archive, 'me', [row(5)], true)
    expect(keys((await archive.load(me, 'me', 100))?.rows)).toEqual(['row 5'])
    expect(await archive.search(me, 'film', 100)).toHaveLength(1)
  })

  it('is replaced where a row has changed', async () => {
    const archive = open()
    await keep(archive, 'me', [row(1, 'Old name')])
    await keep(archive, 'me', [row(1, 'New name')])
    expect(await archive.search(me, 'old', 10)).toEqual([])
    expect(await archive.search(me, 'new', 10)).toEqual([row(1, 'New name')])
  })

  it.each<[string, Partial<Activity>]>([
    ['by another name', { who: { ...sean, name: 'Sean R.' } }],
    ['at another time', { at: start + 90_000 }],
  ])('stays in every feed that has it, also where one of them tells it %s', async (_how, change) => {
    const archive = open()
    await keep(archive, 'friends', rows(0, 2))
    const told = row(1, 'Film 1', change)
    await keep(archive, 'sean', [told])
    expect((await archive.load(me, 'friends', 10))?.rows).toEqual([row(2), told, row(0)])
    expect((await archive.load(me, 'sean', 10))?.rows).toEqual([told])
    expect(keys(await archive.search(me, 'film', 10))).toEqual(['row 2', 'row 1', 'row 0'])
    await keep(archive, 'sean', [], true)
    expect(keys((await archive.load(me, 'friends', 10))?.rows)).toEqual(['row 2', 'row 1', 'row 0'])
  })

  it('is at most a thousand rows of a feed, and twenty feeds', async () => {
    const archive = open()
    await keep(archive, 'me', rows(1, 1_005))
    expect(keys((await archive.load(me, 'me', 5_000))?.rows)).toEqual(keys(rows(6, 1_005)))
    for (let feed = 0; feed < 20; feed += 1)
      await keep(archive, `feed ${feed}`, [row(2_000 + feed)], false, start + 1 + feed)
    expect(await archive.load(me, 'me', 10)).toBeNull()
    expect(await archive.search(me, 'film', 100)).toHaveLength(20)
  })

  describe('however much is written in it', () => {
    const most = 2_000_000
    const onDisk = () => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    const wordy = (from: number, to: number, words: number): readonly Activity[] =>
      rows(from, to).map((of) => {
        const word = (at: number) => `${((of.at / hour) * 7_919 + at * 104_729) % 5_000}`
        return { ...of, text: { text: Array.from({ length: words }, (_, at) => word(at)).join(' '), spoiler: false } }
      })

    it('stays within the bound, the rows of the feed looked at longest ago gone first, its oldest before', async () => {
      const archive = open(most)
      for (let feed = 0; feed < 12; feed += 1) {
        await keep(archive, `feed ${feed}`, wordy(feed * 50, feed * 50 + 49, 500), false, start + feed)
        expect(onDisk()).toBeLessThan(most * 1.5)
      }
      await archive.close()
      expect(onDisk()).toBeLessThanOrEqual(most)
      const again = open(most)
      expect(await again.load(me, 'feed 0', 1_000)).toBeNull()
      const left = await Promise.all(
        Array.from({ length: 12 }, async (_, feed) => (await again.load(me, `feed ${feed}`, 1_000))?.rows ?? []),
      )
      const counts = left.map(({ length }) => length)
      expect(counts).toEqual(counts.toSorted((a, b) => a - b))
      expect(counts.at(-1)).toBe(50)
      expect(keys(left.flat())).toHaveLength(await again.count())
      left.forEach((kept, feed) =>
        expect(keys(kept)).toEqual(keys(rows(feed * 50, feed * 50 + 49).slice(0, kept.length))),
      )
      expect(await again.search(me, 'film', 1_000)).toHaveLength(await again.count())
      // Most of it is used.
      expect(statSync(join(folder, 'activity.db')).size).toBeGreaterThan(most / 2)
    })

    it('keeps the newest rows of one feed that is too large by itself, and nothing from below a hole', async () => {
      const archive = open(most)
      await keep(archive, 'me', rows(1, 10))
      await keep(archive, 'me', wordy(5, 600, 2_000))
      const kept = keys((await archive.load(me, 'me', 1_000))?.rows) ?? []
      expect(kept.length).toBeGreaterThan(5)
      expect(kept).toEqual(keys(rows(1, 600))?.slice(0, kept.length))
      await archive.close()
      expect(onDisk()).toBeLessThanOrEqual(most)
    })

    it('makes room for pictures', async () => {
      const archive = open(most)
      await keep(archive, 'me', wordy(1, 200, 300))
      for (let n = 0; n < 12; n += 1)
        await archive.keepPicture(`poster ${n}`, { body: new Uint8Array(100_000), type: 'image/webp' })
      expect(await archive.picture('poster 0')).not.toBeNull()
      expect(await archive.count()).toBeGreaterThan(5)
      await archive.close()
      expect(onDisk()).toBeLessThanOrEqual(most)
    })
  })

  it('is gone when it is to be forgotten, from the file as well', async () => {
    const archive = open()
    await keep(archive, 'me', rows(1, 900))
    await archive.forget()
    expect(await archive.load(me, 'me', 10)).toBeNull()
    expect(await archive.search(me, 'film', 10)).toEqual([])
    await archive.close()
    const left = statSync(join(folder, 'activity.db')).size
    expect(left).toBeLessThan(100_000)
    expect(readdirSync(folder)).toEqual(['activity.db'])
  })

  it.skipIf(process.platform === 'win32')('can be read by the user alone', async () => {
    await keep(open(), 'me', [row(1)])
    expect(statSync(join(folder, 'activity.db')).mode & 0o777).toBe(0o600)
  })
})

describe('pictures', () => {
  const picture = (bytes: number) => ({ body: new Uint8Array(bytes).fill(7), type: 'image/webp' })
  it('come back once the archive is in use, and go with it', async () => {
    const first = open()
    await first.keepPicture('early', picture(3))
    await keep(first, 'me', [row(1)])
    await first.keepPicture('poster', picture(3))
    await first.close()
    const again = open()
    expect(await again.picture('poster')).toBeNull()
    await again.load(me, 'me', 1)
    expect(await again.picture('early')).toBeNull()
    expect(await again.picture('poster')).toEqual(picture(3))
    await again.forget()
    await again.load(me, 'me', 1)
    expect(await again.picture('poster')).toBeNull()
  })

  it('have 16 MB, of which those kept first go first', async () => {
    const archive = open()
    await keep(archive, 'me', [row(1)])
    const megabyte = picture(1024 * 1024)
    for (let n = 0; n < 18; n += 1) {
      at = start + n
      await archive.keepPicture(`poster ${n}`, megabyte)
    }
    expect(await archive.picture('poster 1')).toBeNull()
    expect(await archive.picture('poster 2')).not.toBeNull()
    expect(await archive.picture('poster 17')).not.toBeNull()
  })
})

describe('search', () => {
  const found = async (text: string) => {
    const archive = open()
    const show = { title: 'Severance', year: 2022, ids: { trakt: 2 }, runtimeMinutes: 50, poster: nothing }
    const ids = { trakt: 3 }
    const episode = {
      season: 2,
      number: 3,
      numberAbs: null,
      title: 'Who Is Alive?',
      ids,
      runtimeMinutes: 50,
      firstAiredAt: null,
    }
    await keep(archive, 'me', [
      row(4, 'Amélie', { text: { text: 'A film to_love 100%', spoiler: false } }),
      row(3, 'x', { subject: { kind: 'episode', show, episode }, type: 'episode' }),
      row(2, '千と千尋の神隠し'),
      row(1, "Don't Look Up"),
    ])
    await keep(archive, 'all', [row(4, 'Amélie', { text: { text: 'A film to_love 100%', spoiler: false } })])
    return keys(await archive.search(me, text, 10))
  }
  it.each([
    ['sever', ['row 3']],
    ['ALIVE sean', ['row 3']],
    ['amelie', ['row 4']],
    ['Amélie', ['row 4']],
    ["don't", ['row 1']],
    ['千尋', ['row 2']],
    ['rudford', ['row 4', 'row 3', 'row 2', 'row 1']],
    ['verance', []],
    ['', ['row 4', 'row 3', 'row 2', 'row 1']],
    ['  "  ', []],
    ['"sev" OR *', []],
    ['love NOT film', []],
    ['100%', ['row 4']],
    ['千%', []],
    ['(film', ['row 4']],
    ['text:film', []],
    ['\0film', ['row 4']],
  ])('%j finds %j, newest first and once', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
    expect(notices).toEqual([])
  })
})

it('gives what it found in parts, none of it twice', async () => {
  const archive = open()
  await keep(archive, 'me', rows(1, 25))
  for (const text of ['film', 'Rudford', '']) {
    const parts = await Promise.all([0, 10, 20, 30].map((from) => archive.search(me, text, 10, from)))
    expect(parts.map(({ length }) => length)).toEqual([10, 10, 5, 0])
    expect(keys(parts.flat())).toEqual(keys(rows(1, 25)))
  }
})

describe('a broken file', () => {
  it('is set aside, said, and a new one takes its place', async () => {
    writeFileSync(join(folder, 'activity.db'), 'this is no database, however long it may be. '.repeat(100))
    const archive = open()
    expect(await archive.load(me, 'me', 10)).toBeNull()
    await keep(archive, 'me', [row(1)])
    expect(keys((await archive.load(me, 'me', 10))?.rows)).toEqual(['row 1'])
    expect(notices).toMatchObject([{ kind: 'fileSetAside', file: 'activity' }])
    expect(readdirSync(folder).filter((name) => name.includes('corrupt'))).toHaveLength(1)
  })

  it('of another version is made anew without a word', async () => {
    const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
    const other = new DatabaseSync(join(folder, 'activity.db'))
    other.exec('CREATE TABLE activity (x); PRAGMA user_version = 99')
    other.close()
    const archive = open()
    await keep(archive, 'me', [row(1)])
    expect(keys((await archive.load(me, 'me', 10))?.rows)).toEqual(['row 1'])
    expect(notices).toEqual([])
  })

  it('with tables that are not ours is set aside', async () => {
    const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
    const other = new DatabaseSync(join(folder, 'activity.db'))
    other.exec('CREATE TABLE activity (x)')
    other.close()
    await keep(open(), 'me', [row(1)])
    expect(notices).toMatchObject([{ kind: 'fileSetAside', file: 'activity' }])
  })

  it('that cannot be made is said once, and everything goes on without', async () => {
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    const archive = open()
    await keep(archive, 'me', [row(1)])
    expect(await archive.load(me, 'me', 10)).toBeNull()
    expect(notices).toMatchObject([{ kind: 'fileUnwritable', file: 'activity' }])
  })
})

it('loads SQLite without its warning, and keeps back no other', async () => {
  const warnings: string[] = []
  const listen = ({ message }: Error) => warnings.push(message)
  process.on('warning', listen)
  const { emitWarning } = process
  await keep(open(), 'me', [row(1)])
  expect(process.emitWarning).toBe(emitWarning)
  process.emitWarning('another one')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', listen)
  expect(warnings).toEqual(['another one'])
})
