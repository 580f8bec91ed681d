// Search without asking: rows at hand give what the archive would, as far down as they reach, and never anything else.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sqliteArchive } from '../../main/electron/archive.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import type { FeedRow } from '../../preload/contract/feed.ts'
import { createSearchPool } from '../../renderer/activity/searchPool.ts'
import { fakeLog } from '../fakes/log.ts'
import { ada, me, row } from '../gallery/activityRows.ts'
import { movieItem } from '../gallery/media.ts'
import { minute } from '../gallery/now.ts'

const titles = [
  'Amélie',
  "Don't Look Up",
  '千と千尋の神隠し',
  'Heat',
  'The Heat-Wave',
  'Se7en',
  'Up',
  'xa千',
  'AT&T: 100%',
]
const texts = ["don't", 'Sever _them_', null, null, 'so-so (heat)', null]
const all = Array.from({ length: 300 }, (_, n): FeedRow => {
  const item = movieItem('heat-1995')
  const title = titles[(n * 7) % titles.length] ?? ''
  const text = texts[(n * 5) % texts.length] ?? null
  const of = row(n % 3 === 0 ? ada : me, 'seen', { ...item, movie: { ...item.movie, title } }, n * minute, {
    text: text === null ? null : { text, spoiler: false },
  })
  return { ...of, activity: { ...of.activity, key: `row ${n}` } }
})
const typed =
  'heat|don\'t|don|dont|the h|amelie|AMÉ|千|千尋|a千|xa千|up ada|100%|at&t|so-|so-so|(heat|zzz|_|"|e7|sever|hea wave|l u|u l'.split(
    '|',
  )
const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key)
const known = (rows: readonly FeedRow[]) => keys(rows.map(({ activity }) => activity))

async function withArchive(use: (search: (text: string) => Promise<readonly Activity[]>) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-pool-'))
  const archive = sqliteArchive({
    file: join(folder, 'activity.db'),
    now: Date.now,
    log: fakeLog(),
    notify: (notice) => expect(notice).toBeNull(),
  })
  await archive.keep('me', 'feed', { rows: all.map(({ activity }) => activity), at: 1, ended: true })
  await use((text) => archive.search('me', text, 1_000))
  await archive.close()
  rmSync(folder, { recursive: true })
}

describe('what is found at hand', () => {
  it('is the beginning of what the archive finds, of any text that is typed key by key', () =>
    withArchive(async (search) => {
      for (const text of typed) {
        const pool = createSearchPool(60)
        pool.learn('', all.slice(0, 60))
        for (let end = 1; end <= text.length; end += 1) {
          const now = text.slice(0, end)
          const answer = await search(now)
          const found = pool.find(now)
          const there = found === null ? [] : known(found.rows)
          expect({ now, there }).toEqual({ now, there: keys(answer).slice(0, there.length) })
          if (found?.whole) expect({ now, there }).toEqual({ now, there: keys(answer) })
          pool.learn(
            now,
            answer.slice(0, 60).map((activity) => ({ activity, veiled: false })),
          )
        }
      }
    }))

  it('is all of it where all rows are at hand', () =>
    withArchive(async (search) => {
      const pool = createSearchPool(1_000)
      pool.learn('', all)
      for (const text of typed) {
        const found = pool.find(text)
        expect({ text, found: known(found?.rows ?? []) }).toEqual({ text, found: keys(await search(text)) })
      }
    }))

  it('is nothing that can be told where nothing was learned, or nothing can be looked for', () => {
    const pool = createSearchPool(60)
    expect(pool.find('heat')).toBeNull()
    pool.learn('', all)
    expect(pool.find('"')).toBeNull()
    pool.forget()
    expect(pool.find('heat')).toBeNull()
    // In such writing words begin anywhere: what begins with “a” does not hold all that has “a千” in it.
    pool.learn('a', all)
    expect(pool.find('a千')).toBeNull()
    expect(pool.find('am')).not.toBeNull()
  })
})

describe('an answer', () => {
  it('keeps the rows that are known already as they were, and takes those that have changed', () => {
    const pool = createSearchPool(60)
    const [first, second] = all
    if (first === undefined || second === undefined) throw new Error('no rows')
    pool.learn('', [first, second])
    const [one, other] = pool.learn('h', [{ ...first }, { ...second, veiled: !second.veiled }]).rows
    expect(one).toBe(first)
    expect(other).not.toBe(second)
  })
})
