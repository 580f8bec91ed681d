// The open feed: kept rows first, Trakt's in their place, what is kept of them, and what a look costs.
import { describe, expect, it } from 'vitest'
import { feedName } from '../../main/feeds/feedName.ts'
import { createOpenFeed } from '../../main/feeds/openFeed.ts'
import type { Activity, ActivityQuery } from '../../preload/contract/activity.ts'
import type { FeedUpdate } from '../../preload/contract/feed.ts'
import { err, ok } from '../../preload/contract/result.ts'
import type { Archive } from '../../main/ports.ts'
import type { ActivitySource } from '../../main/trakt/sources.ts'
import { activity, evening, person } from '../activity/activity.ts'
import { fakeArchive } from '../fakes/archive.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakeFeeds, type FakeFeeds } from './feedServer.ts'

const mine: ActivityQuery = { feed: { kind: 'user' }, types: [], actions: [] }
const offline = { kind: 'offline', sent: false } as const
const rows = (count: number, name = 'row', at = evening): Activity[] =>
  Array.from({ length: count }, (_, n) =>
    activity({ key: `${name} ${n}`, at: at - n * 3_600_000 * 5, action: 'rating', who: person(`p${n}`) }),
  )
const quiet = async () => {
  for (let turn = 0; turn < 20; turn += 1) await settle()
}

async function opened(
  feeds: FakeFeeds,
  archive: Archive = fakeArchive()(),
  owner: string | null = 'me',
  isVeiled: (row: Activity) => boolean = () => false,
  query = mine,
) {
  const clock = fakeClock()
  const updates: FeedUpdate[] = []
  let shown: readonly { readonly activity: Activity; readonly veiled: boolean }[] = []
  const feed = createOpenFeed({
    query,
    service: feeds,
    clock,
    archive,
    owner,
    isVeiled,
    tell: (update) => {
      updates.push(update)
      shown = [...shown.slice(0, update.from), ...update.rows]
    },
  })
  feed.show(1)
  await quiet()
  const keys = () => shown.map((row) => row.activity.key)
  return {
    feed,
    clock,
    archive,
    updates,
    keys,
    shown: () => shown,
    last: () => updates.at(-1),
    name: JSON.stringify(['user', ['me'], [], [], null, null]),
  }
}

describe('kept rows', () => {
  const archived = async (kept: Activity[], at = 5) => {
    const { archive, name, feed } = await opened(fakeFeeds({}), undefined, null)
    feed.stop()
    await archive.keep('me', name, { rows: kept, at, ended: false })
    return archive
  }

  it('are shown with their age while Trakt cannot be asked, and give way when it can', async () => {
    const feeds = fakeFeeds({ stream: rows(3, 'live') })
    feeds.fails['sources'] = offline
    const { feed, keys, last } = await opened(feeds, await archived(rows(2, 'kept')))
    expect(keys()).toEqual(['kept 0', 'kept 1'])
    expect(last()).toMatchObject({ keptAt: 5, ended: false, gaps: [{ source: 'feed', of: null, failure: offline }] })
    delete feeds.fails['sources']
    expect(await feed.look()).toMatchObject({ failure: null })
    await quiet()
    expect(keys()).toEqual(['live 0', 'live 1', 'live 2'])
    expect(last()).toMatchObject({ keptAt: null, gaps: [], ended: true })
    // What was just read is not read again in the same look.
    expect(feeds.asked).toEqual(['sources', 'sources', 'stream'])
  })

  it('stay when every list fails, and beside what one answers until all have', async () => {
    const feeds = fakeFeeds({ history: rows(1, 'live'), ratings: [] })
    feeds.fails['history'] = offline
    feeds.fails['ratings'] = offline
    const { feed, keys, last } = await opened(feeds, await archived(rows(2, 'kept')))
    expect(keys()).toEqual(['kept 0', 'kept 1'])
    expect(last()?.gaps).toHaveLength(2)
    delete feeds.fails['history']
    feed.retry()
    await quiet()
    expect(keys()).toEqual(['live 0', 'kept 0', 'kept 1'])
    expect(last()).toMatchObject({ keptAt: null, gaps: [{ source: 'ratings', failure: offline }] })
    delete feeds.fails['ratings']
    feed.retry()
    await quiet()
    expect(keys()).toEqual(['live 0'])
    expect(last()).toMatchObject({ keptAt: null, gaps: [], ended: true })
  })

  it('stay while nothing but empty lists has answered, and go when all have', async () => {
    const feeds = fakeFeeds({ watching: [], history: [], ratings: [] })
    feeds.fails['history'] = offline
    feeds.fails['ratings'] = offline
    const { feed, keys, last } = await opened(feeds, await archived(rows(20, 'kept')))
    expect(keys()).toHaveLength(20)
    expect(last()).toMatchObject({ keptAt: 5, ended: false })
    delete feeds.fails['history']
    delete feeds.fails['ratings']
    feed.retry()
    await quiet()
    expect(keys()).toEqual([])
    expect(last()).toMatchObject({ keptAt: null, ended: true })
  })

  it('stay while the list they came from is late', async () => {
    const feeds = fakeFeeds({ history: rows(1, 'live'), ratings: rows(2, 'rating') })
    const archive = await archived([...rows(2, 'rating'), ...rows(1, 'gone')])
    const { sources } = feeds
    let answer = () => {}
    const late = new Promise<void>((resolve) => (answer = resolve))
    const { clock, keys } = await opened(
      {
        ...feeds,
        sources: async (query) => {
          const made = await sources(query)
          if (!made.ok || made.value.kind !== 'sources') return made
          const slow = (one: ActivitySource): ActivitySource =>
            one.name === 'ratings' ? { ...one, page: (...given) => late.then(() => one.page(...given)) } : one
          return ok({ ...made.value, sources: made.value.sources.map(slow) })
        },
      },
      archive,
    )
    await clock.advance(2_000)
    await quiet()
    expect(keys()).toEqual(['live 0', 'rating 0', 'gone 0'])
    answer()
    await quiet()
    expect(keys()).toEqual(['live 0', 'rating 0', 'rating 1'])
  })

  it('stand beside what was read no further down than that', async () => {
    const feeds = fakeFeeds({ history: rows(100), ratings: [] })
    feeds.fails['ratings'] = offline
    const { feed, keys } = await opened(feeds, await archived(rows(60, 'kept')))
    const kept = () => keys().filter((key) => key.startsWith('kept')).length
    expect([kept(), keys().length]).toEqual([40, 80])
    feed.more()
    await quiet()
    expect([kept(), keys().length]).toEqual([60, 140])
  })

  it('come in two pieces, of which the second only adds', async () => {
    const feeds = fakeFeeds({})
    feeds.fails['sources'] = offline
    const { keys, updates } = await opened(feeds, await archived(rows(300, 'kept')))
    expect(keys()).toHaveLength(300)
    expect(updates.filter((update) => update.rows.length > 0).map(({ from }) => from)).toEqual([0, 30])
  })

  it('give way to the reason why a feed cannot be had', async () => {
    const feeds: FakeFeeds = {
      ...fakeFeeds({}),
      sources: async () => ({ ok: true, value: { kind: 'unavailable', why: { kind: 'noSuchFeed' } } }),
    }
    const { keys, last } = await opened(feeds, await archived(rows(2, 'kept')))
    expect(keys()).toEqual([])
    expect(last()).toMatchObject({ unavailable: { kind: 'noSuchFeed' }, keptAt: null, reading: false })
  })
})

describe('a range that counts from today', () => {
  const week: ActivityQuery = { ...mine, lastDays: 7 }
  const dayMs = 86_400_000

  it('is asked for by the time it begins, and remembered as it was', async () => {
    const feeds = fakeFeeds({ stream: [] })
    const { feed, clock } = await opened(feeds, undefined, 'me', undefined, week)
    expect(feeds.queries).toEqual([{ ...mine, from: clock.now() - 7 * dayMs }])
    expect(feed.query).toEqual(week)
  })

  it('shows of what was kept for it only what is still in it', async () => {
    const at = fakeClock().now()
    const archive = fakeArchive()()
    const kept = ['in it', 'out of it'].map((key, n) =>
      activity({ key, at: at - (n === 0 ? 6 : 8) * dayMs, action: 'rating' }),
    )
    await archive.keep('me', feedName(week), { rows: kept, at: 5, ended: true })
    const feeds = fakeFeeds({})
    feeds.fails['sources'] = offline
    const { keys } = await opened(feeds, archive, 'me', undefined, week)
    expect(keys()).toEqual(['in it'])
  })
})

describe('what is kept', () => {
  it('is what was read, and grows with it', async () => {
    const { feed, archive, name, clock } = await opened(fakeFeeds({ stream: rows(100) }))
    expect((await archive.load('me', name, 1_000))?.rows).toHaveLength(40)
    feed.more()
    await quiet()
    expect(await archive.load('me', name, 1_000)).toMatchObject({ rows: { length: 80 }, at: clock.now() })
  })

  it('is also what was read while a list is missing', async () => {
    const feeds = fakeFeeds({ history: rows(100), ratings: [] })
    feeds.fails['ratings'] = offline
    const { feed, archive, name } = await opened(feeds)
    expect((await archive.load('me', name, 1_000))?.rows).toHaveLength(40)
    feed.more()
    await quiet()
    expect((await archive.load('me', name, 1_000))?.rows).toHaveLength(80)
    delete feeds.fails['ratings']
    feed.retry()
    await quiet()
    expect((await archive.load('me', name, 1_000))?.rows).toHaveLength(80)
  })

  it('stays as it was while a list is missing and nothing was read', async () => {
    const feeds = fakeFeeds({ history: rows(2), watching: [] })
    const { feed, archive, name, clock } = await opened(feeds)
    feed.stop()
    const at = clock.now()
    feeds.fails['history'] = offline
    const again = await opened(feeds, archive)
    await again.clock.advance(1)
    await again.feed.look()
    expect(await archive.load('me', name, 10)).toMatchObject({ rows: { length: 2 }, at })
  })

  it('loses nothing of a missing list, nor what lies below where the others were read to', async () => {
    const feeds = fakeFeeds({ history: rows(100), ratings: rows(50, 'rating') })
    const first = await opened(feeds)
    for (let turn = 0; turn < 3; turn += 1) {
      first.feed.more()
      await quiet()
    }
    first.feed.stop()
    const whole = await first.archive.load('me', first.name, 1_000)
    expect(whole?.rows).toHaveLength(150)
    feeds.fails['ratings'] = offline
    feeds.lists.history?.unshift(activity({ key: 'new', at: evening + 1, action: 'rating' }))
    const { archive, name, feed } = await opened(feeds, first.archive)
    expect((await archive.load('me', name, 1_000))?.rows.map(({ key }) => key)).toEqual([
      'new',
      ...(whole?.rows.map(({ key }) => key) ?? []),
    ])
    delete feeds.fails['ratings']
    feeds.lists.ratings?.splice(0, 1)
    feed.retry()
    await quiet()
    const later = (await archive.load('me', name, 1_000))?.rows.map(({ key }) => key)
    // What is gone from a list goes once it was read.
    expect(later).not.toContain('rating 0')
    expect(later).toContain('rating 1')
  })

  it('has a deed once, whoever told of it', async () => {
    const play = (key: string, at: number) => activity({ key, at, action: 'scrobble' })
    const feeds = fakeFeeds({ history: [play('old', evening - 1)], social: [] })
    const { feed, archive, name } = await opened(feeds)
    feed.stop()
    feeds.fails['history'] = offline
    feeds.lists.social?.push(play('play', evening))
    await opened(feeds, archive)
    expect((await archive.load('me', name, 10))?.rows.map(({ key }) => key)).toEqual(['play'])
  })

  it('loses what is gone from lists of people other than those who are missing', async () => {
    const by = (slug: string, at: number) => activity({ key: slug, at, action: 'rating', who: person(slug) })
    const archive = fakeArchive()()
    const kept = [by('anna', evening), by('Bo', evening - 1), by('cy', evening - 2)]
    await archive.keep('me', feedName(mine), { rows: kept, at: 5, ended: true })
    const feeds = fakeFeeds({})
    const source = (of: string, list: readonly Activity[] | null): ActivitySource => ({
      name: 'history',
      of,
      page: async () => (list ? ok({ rows: list, next: null, unread: 0 }) : err(offline)),
    })
    const of: FakeFeeds = {
      ...feeds,
      sources: async () =>
        ok({
          kind: 'sources',
          sources: [source('anna', []), source('bo', null), source('cy', kept.slice(2))],
          leftOut: 0,
        }),
    }
    await opened(of, archive)
    expect((await archive.load('me', feedName(mine), 10))?.rows.map(({ key }) => key)).toEqual(['Bo', 'cy'])
  })

  it('is nothing while nobody knows whose it is', async () => {
    const { archive, name } = await opened(fakeFeeds({ stream: rows(2) }), undefined, null)
    expect(await archive.load('me', name, 10)).toBeNull()
  })
})

describe('new rows', () => {
  it('are held, counted, and put on top when taken', async () => {
    const feeds = fakeFeeds({ stream: rows(3) })
    const { feed, keys, last } = await opened(feeds)
    feeds.lists.stream?.unshift(activity({ key: 'new', at: evening + 1, action: 'rating' }))
    expect(await feed.look()).toEqual({ failure: null, isNew: true })
    await quiet()
    expect(keys()).toEqual(['row 0', 'row 1', 'row 2'])
    expect(last()?.fresh).toBe(1)
    expect(await feed.look()).toEqual({ failure: null, isNew: false })
    feed.takeFresh()
    await quiet()
    expect(keys()).toEqual(['new', 'row 0', 'row 1', 'row 2'])
    expect(last()?.fresh).toBe(0)
  })

  it.each(['keyRefused', 'notFound', 'vipOnly'] as const)(
    'are looked for as often as ever where a list is not for this key: %s',
    async (kind) => {
      const feeds = fakeFeeds({ history: rows(3), ratings: rows(3, 'rating') })
      feeds.fails['history'] = kind === 'vipOnly' ? { kind, upgradeUrl: null } : { kind }
      const { feed, last } = await opened(feeds)
      expect(await feed.look()).toEqual({ failure: null, isNew: false })
      expect(feed.isBroken()).toBe(false)
      expect(last()).toMatchObject({ gaps: [{ source: 'history', failure: { kind } }] })
    },
  )

  it('that could not be looked for are a gap, and come when asked for again', async () => {
    const feeds = fakeFeeds({ history: rows(3), ratings: rows(3, 'rating') })
    const { feed, last } = await opened(feeds)
    feeds.lists.history?.unshift(activity({ key: 'new', at: evening + 1, action: 'rating' }))
    feeds.fails['history'] = offline
    expect(await feed.look()).toEqual({ failure: offline, isNew: false })
    await quiet()
    expect(last()).toMatchObject({ fresh: 0, gaps: [{ source: 'history', failure: offline }] })
    expect(feed.isBroken()).toBe(true)
    delete feeds.fails['history']
    feeds.asked.length = 0
    feed.retry()
    await quiet()
    expect(last()).toMatchObject({ fresh: 1, gaps: [] })
    expect(feed.isBroken()).toBe(false)
    expect(feeds.asked).toEqual(['history'])
  })

  it('are not somebody who is still watching, told with a later time', async () => {
    const watching = (at: number) => activity({ key: 'watching bo', at, action: 'watching', who: person('bo') })
    const feeds = fakeFeeds({ watching: [watching(evening)] })
    const { feed, last } = await opened(feeds)
    feeds.lists.watching?.splice(0, 1, watching(evening + 60_000))
    expect(await feed.look()).toEqual({ failure: null, isNew: false })
    expect(last()?.fresh).toBe(0)
  })
})

it('veils that lift are told for the rows they lie on', async () => {
  let ahead = true
  const { feed, shown, updates } = await opened(fakeFeeds({ stream: rows(4) }), undefined, 'me', (row) =>
    row.key === 'row 2' ? ahead : false,
  )
  expect(shown().map(({ veiled }) => veiled)).toEqual([false, false, true, false])
  ahead = false
  updates.length = 0
  feed.progressChanged()
  await quiet()
  expect(updates.map(({ from }) => from)).toEqual([2])
  expect(shown().every(({ veiled }) => !veiled)).toBe(true)
})

it('a feed that was stopped tells nothing more', async () => {
  const { feed, updates } = await opened(fakeFeeds({ stream: rows(100) }))
  updates.length = 0
  feed.more()
  feed.stop()
  feed.takeFresh()
  await quiet()
  expect(updates).toEqual([])
})
