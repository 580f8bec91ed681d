// Rows become lines: days marked once, runs folded and unfolded; and the picture of a year.
import { describe, expect, it } from 'vitest'
import type { FeedRow } from '../../preload/contract/feed.ts'
import { foldLines, indexOfLine } from '../../renderer/activity/foldLines.ts'
import type { Line } from '../../renderer/activity/foldLines.ts'
import { yearGrid } from '../../renderer/activity/yearGrid.ts'
import { ada, me, ownRows, row, year } from '../gallery/activityRows.ts'
import { episodeItem, movieItem } from '../gallery/media.ts'
import { day, minute } from '../gallery/now.ts'

const none: ReadonlySet<string> = new Set()
const bear = (number: number, ago: number, more: Parameters<typeof row>[4] = {}): FeedRow =>
  row(ada, 'scrobble', episodeItem('the-bear', 2, number), ago, more)
const shapes = (lines: readonly Line[]) =>
  lines.map((line) => (line.kind === 'run' ? line.episodes : line.child ? 'child' : 1))
const hour = 60 * minute

describe('runs', () => {
  it('are one person’s consecutive episodes of one show by the same deed', () => {
    const rows = [
      bear(4, hour),
      bear(3, 2 * hour),
      bear(2, 3 * hour),
      row(ada, 'scrobble', movieItem('heat-1995'), 4 * hour),
      bear(1, 5 * hour),
    ]
    expect(shapes(foldLines(rows, none))).toEqual([3, 1, 1])
  })

  it.each<[string, FeedRow]>([
    ['of somebody else', row(me, 'scrobble', episodeItem('the-bear', 2, 2), 2 * hour)],
    ['of another show', row(ada, 'scrobble', episodeItem('severance', 2, 2), 2 * hour)],
    ['of another kind', row(ada, 'collection', episodeItem('the-bear', 2, 2), 2 * hour)],
    ['with a rating', bear(2, 2 * hour, { rating: { value: 8, simple: false } })],
    ['with a text', bear(2, 2 * hour, { text: { text: 'Ah.', spoiler: false } })],
    ['of another day', bear(2, day)],
  ])('take in no row %s', (_, other) => {
    expect(shapes(foldLines([bear(3, hour), other], none))).toEqual([1, 1])
  })

  it('never take in what still goes on', () => {
    const watching = (ago: number) => row(ada, 'watching', episodeItem('the-bear', 2, 3), ago)
    expect(shapes(foldLines([watching(1), watching(2)], none))).toEqual([1, 1])
  })

  it('count the episodes of rows that tell of several', () => {
    const several = row(
      ada,
      'seen',
      {
        ...episodeItem('fleabag', 1, 1),
        kind: 'episodes',
        episodes: [1, 2, 3].map((n) => episodeItem('fleabag', 1, n).episode),
      },
      hour,
    )
    expect(shapes(foldLines([several, row(ada, 'seen', episodeItem('fleabag', 1, 4), 2 * hour)], none))).toEqual([4])
  })

  it('unfold into their rows, below their own line, under the key that older rows do not change', () => {
    const rows = [bear(3, hour), bear(2, 2 * hour)]
    const [run] = foldLines(rows, none)
    const open = foldLines([...rows, bear(1, 3 * hour)], new Set([run?.key ?? '']))
    expect(shapes(open)).toEqual([3, 'child', 'child', 'child'])
    expect(new Set(open.map(({ key }) => key)).size).toBe(4)
  })
})

it('a line is still found when its row has become the first of a run', () => {
  const other = row(me, 'scrobble', movieItem('heat-1995'), minute)
  const [key = ''] = foldLines([bear(3, hour)], none).map((line) => line.key)
  const lines = foldLines([other, bear(3, hour), bear(2, 2 * hour)], none)
  expect(indexOfLine(lines, key)).toBe(1)
  expect(indexOfLine(foldLines([other, bear(3, hour), bear(2, 2 * hour)], new Set([`run ${key}`])), key)).toBe(2)
  expect(indexOfLine(lines, 'gone')).toBe(-1)
})

describe('days', () => {
  it('are marked where they begin, and once', () => {
    const lines = foldLines(ownRows(30), none)
    const marked = lines.flatMap((line) => (line.day === null ? [] : [line.day]))
    expect(marked).toEqual([...new Set(ownRows(30).map(({ activity }) => new Date(activity.at).setHours(0, 0, 0, 0)))])
    expect(lines[0]?.day).not.toBeNull()
  })
})

describe('the calendar of a year', () => {
  const cells = yearGrid(year.days)

  it('has a column a week, which begins on Monday', () => {
    expect(cells).toHaveLength(365)
    expect(cells.at(-1)?.week).toBeLessThanOrEqual(53)
    // 22 November 2026 is a Sunday.
    expect(cells.at(-1)).toMatchObject({ day: '2026-11-22', weekday: 6 })
    expect(new Set(cells.map(({ week, weekday }) => `${week} ${weekday}`)).size).toBe(365)
  })

  it('is empty exactly where nothing was watched, and uses all its shades', () => {
    expect(cells.every(({ level, minutes }) => (level === 0) === (minutes === 0))).toBe(true)
    expect(new Set(cells.map(({ level }) => level))).toEqual(new Set([0, 1, 2, 3, 4]))
  })

  it('is not paled by one day in front of the screen', () => {
    const marathon = yearGrid(year.days.map((one, at) => (at === 100 ? { ...one, minutes: 1440 } : one)))
    expect(marathon.filter(({ level }) => level > 2).length).toBeGreaterThan(10)
  })

  it('of nothing is nothing', () => {
    expect(yearGrid([])).toEqual([])
  })
})
