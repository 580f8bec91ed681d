// The Activity tab from end to end: the app on the embedded Trakt, both generations, requests counted.
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { fakePorts } from '../fakes/ports.ts'
import { askedSince, feedPage, friends, mine, query } from './feedRig.ts'
import { context, quiet, rig, type Rig, signedIn, signInV1 } from './rig.ts'

const minute = 60_000
const onV2 = () => signedIn()
const onV1 = async (): Promise<Rig> => {
  const all = rig()
  await all.app.start()
  await signInV1(all)
  return all
}
/** The same user, elsewhere. */
const elsewhere = async ({ trakt }: Rig, path: string, body: object = {}) => {
  const { apiKey, username, password } = trakt.v1
  const answer = await trakt.fetch(`${trakt.addresses.apiUrl}/${path}/${apiKey}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password: await sha1(password), ...body }),
  })
  expect(answer.status, await answer.clone().text()).toBe(200)
}
const sha1 = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))).toString('hex')
const rateElsewhere = (all: Rig) =>
  elsewhere(all, 'rate/movie', { imdb_id: 'tt1160419', title: 'Dune', year: 2021, rating: 9 })

describe.each([
  ['v2', onV2, 8, 2],
  ['v1', onV1, 8, 2],
])('on API %s', (name, signIn, mostForMe, mostForFriends) => {
  it('one’s own feed comes newest first, for at most 8 requests', async () => {
    const all = await signIn()
    const page = feedPage(all)
    const before = all.sent.length
    await page.open(mine)
    expect(askedSince(all, before).length).toBeLessThanOrEqual(mostForMe)
    const times = page.rows().map(({ activity }) => activity.at)
    expect(times.length).toBeGreaterThan(30)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(new Set(page.keys()).size).toBe(times.length)
    expect(page.now()).toMatchObject({ reading: false, gaps: [], keptAt: null, unavailable: null, fresh: 0, unread: 0 })
  })

  it('friends come for at most 2 requests', async () => {
    const all = await signIn()
    const page = feedPage(all)
    const before = all.sent.length
    await page.open(friends)
    expect(askedSince(all, before).length).toBeLessThanOrEqual(mostForFriends)
    expect(page.rows().length).toBeGreaterThan(30)
    expect(page.now()).toMatchObject({ gaps: [], leftOut: 0 })
  })

  it('veils what lies ahead in any show in progress, beyond the ten of Up next', async () => {
    const all = await signIn()
    const page = feedPage(all)
    const found = await all.app.requests['search.find']('sherlock', context())
    const media = found.ok ? found.value.hits[0]?.media : undefined
    if (media?.kind !== 'show') throw new Error('no show')
    // The eleventh. On v1 nobody that one follows has watched it lately.
    await page.open(name === 'v1' ? query({ kind: 'shows', shows: [media.show] }) : friends)
    for (let turn = 0; turn < 40; turn += 1) {
      await all.app.requests['feed.more']()
      await quiet()
    }
    const upNext = new Set(all.now().upNext.map(({ item }) => item.show.title))
    expect(upNext.size).toBe(10)
    const veiled = page
      .rows()
      .flatMap(({ activity: { subject, text }, veiled }) =>
        veiled && text === null && subject.kind === 'episode' ? [subject.show.title] : [],
      )
    expect(veiled.filter((title) => !upNext.has(title))).not.toEqual([])
  })

  it('veils nothing less after a restart without a network', async () => {
    const first = await signIn()
    const page = feedPage(first)
    await page.open(friends)
    const veiled = (of: typeof page) =>
      of
        .rows()
        .filter((row) => row.veiled)
        .map(({ activity }) => activity.key)
    expect(veiled(page)).not.toEqual([])
    await first.app.stop()
    const again = rig({ from: first.ports, fetch: () => Promise.reject(new TypeError('fetch failed')) }, first.trakt)
    await again.app.start()
    const later = feedPage(again)
    await later.open(friends)
    expect(veiled(later)).toEqual(veiled(page))
  })

  it('reads on for at most one request per list, and tells only what is new below', async () => {
    const all = await signIn()
    const page = feedPage(all)
    await page.open(mine)
    for (let turn = 0; turn < 6; turn += 1) {
      const before = all.sent.length
      const shown = page.rows().length
      page.updates.length = 0
      await all.app.requests['feed.more']()
      await quiet()
      const asked = askedSince(all, before)
      expect(new Set(asked).size).toBe(asked.length)
      expect(page.rows().length).toBeGreaterThan(shown)
      expect(Math.min(...page.updates.map(({ from }) => from))).toBeGreaterThanOrEqual(shown - 1)
    }
    expect(new Set(page.keys()).size).toBe(page.rows().length)
  })

  it('what happened elsewhere waits until it is asked for', async () => {
    const all = await signIn()
    const page = feedPage(all)
    await page.open(mine)
    await all.ports.clock.advance(2 * minute)
    await quiet()
    const before = page.keys()
    await rateElsewhere(all)
    await all.ports.clock.advance(10 * minute)
    await quiet()
    expect(page.now().fresh).toBe(1)
    expect(page.keys()).toEqual(before)
    await all.app.requests['feed.takeFresh']()
    await quiet()
    expect(page.rows()[0]?.activity).toMatchObject({ action: 'rating', rating: { value: 9 } })
    expect(page.keys().slice(1)).toEqual(before)
    expect(page.now().fresh).toBe(0)
  })

  it('a deed from a row shows up by itself soon after', async () => {
    const all = await signIn()
    const page = feedPage(all)
    await page.open(mine)
    const found = await all.app.requests['search.find']('dune 2021', context())
    const media = found.ok ? found.value.hits[0]?.media : undefined
    if (media?.kind !== 'movie') throw new Error('no film')
    const rated = all.app.requests['feed.rate'](media, 7)
    await all.ports.clock.advance(5_000)
    expect(await rated).toEqual({ ok: true, value: undefined })
    const listed = all.app.requests['feed.watchlist'](media)
    await all.ports.clock.advance(5_000)
    expect(await listed).toEqual({ ok: true, value: undefined })
    await all.ports.clock.advance(5_000)
    await quiet()
    expect(page.now().fresh).toBeGreaterThanOrEqual(1)
  })

  it('an idle hour costs at most 30 requests, with friends’ check-ins told of', async () => {
    const all = await signIn()
    await all.app.requests['settings.change']({ notes: { ...defaultSettings.notes, friends: true } })
    const page = feedPage(all)
    await page.open(mine)
    await all.ports.clock.advance(minute)
    await quiet()
    const before = all.sent.length
    for (let turn = 0; turn < 60; turn += 1) {
      await all.ports.clock.advance(minute)
      await quiet()
    }
    expect(askedSince(all, before).length).toBeLessThanOrEqual(30)
    expect(askedSince(all, before).length).toBeGreaterThan(20)
  })

  it('an idle hour with friends on screen, or behind another window, costs at most 30 requests', async () => {
    for (const hidden of [false, true]) {
      const all = await signIn()
      await all.app.requests['settings.change']({ notes: { ...defaultSettings.notes, friends: true } })
      const page = feedPage(all)
      await page.open(friends)
      await all.ports.clock.advance(minute)
      await quiet()
      if (hidden) all.app.visible(false)
      const before = all.sent.length
      for (let turn = 0; turn < 60; turn += 1) {
        await all.ports.clock.advance(minute)
        await quiet()
      }
      const asked = askedSince(all, before)
      expect(asked.length).toBeLessThanOrEqual(30)
      const looks = asked.filter((path) => /activities|friends\.json/.test(path)).length
      // It does look, and seldom when nobody can see it; some of these are for notifications.
      expect(looks).toBeGreaterThanOrEqual(hidden ? 4 : 10)
      expect(looks).toBeLessThanOrEqual(hidden ? 7 : 18)
    }
  })

  it('what is scrolled through to its end is not asked for again', async () => {
    const all = await signIn()
    const page = feedPage(all)
    // A list with an end: what I have rated.
    await page.open(query({ kind: 'user' }, { actions: ['rating'] }))
    for (let turn = 0; turn < 30 && !page.now().ended; turn += 1) {
      const before = all.sent.length
      await all.app.requests['feed.more']()
      await quiet()
      expect(askedSince(all, before).length).toBeLessThanOrEqual(1)
    }
    expect(page.now().ended).toBe(true)
    const before = all.sent.length
    await all.app.requests['feed.more']()
    await quiet()
    expect(askedSince(all, before)).toEqual([])
  })

  it('some friends alone cost a request each, and one for whom one follows', async () => {
    const all = await signIn()
    const page = feedPage(all)
    await page.open(friends)
    const before = all.sent.length
    await page.open({ ...friends, people: ['ines-okafor', 'priya_raman'] })
    expect(askedSince(all, before).length).toBeLessThanOrEqual(3)
    const names = new Set(page.rows().map(({ activity }) => activity.who.slug))
    expect(names).toEqual(new Set(['ines-okafor', 'priya-raman']))
  })

  it('few rows among many of friends cost few requests', async () => {
    for (const more of [{ types: ['movie'] }, { from: Date.UTC(2026, 8, 1), to: Date.UTC(2026, 8, 4) }] as const) {
      const all = await signIn()
      const page = feedPage(all)
      await page.open(mine)
      const before = all.sent.length
      await page.open({ ...friends, ...more })
      for (let turn = 0; turn < 10; turn += 1) await quiet()
      expect(page.rows().length).toBeGreaterThan(30)
      expect(askedSince(all, before).length).toBeLessThanOrEqual(8)
    }
  })

  it('a change right after the feed was opened is shown by the first look', async () => {
    const all = await signIn()
    const page = feedPage(all)
    await page.open(mine)
    await all.ports.clock.advance(20_000)
    await rateElsewhere(all)
    await all.ports.clock.advance(50_000)
    await quiet()
    expect(page.now().fresh).toBe(1)
  })

  it('whom one follows is told, and a year of one’s own watching', async () => {
    const all = await signIn()
    const people = await all.app.requests['feed.people'](context())
    expect(people.ok && people.value.following.length).toBeGreaterThan(2)
    const before = all.sent.length
    const year = await all.app.requests['feed.year'](context())
    if (!year.ok) throw new Error(year.failure.kind)
    const { days, months } = year.value
    expect(days).toHaveLength(365)
    expect(days.at(-1)?.day).toBe('2026-11-22')
    expect(days[0]?.day).toBe('2025-11-23')
    expect(days.reduce((sum, { plays }) => sum + plays, 0)).toBeGreaterThan(100)
    expect(months.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
      days.reduce((sum, { minutes }) => sum + minutes, 0),
    )
    expect(months).toHaveLength(13)
    expect(all.sent.length).toBeGreaterThan(before)
    const after = all.sent.length
    await all.app.requests['feed.year'](context())
    expect(all.sent).toHaveLength(after)
  })

  it('is there without a network after a restart, with its age, and is found by its words', async () => {
    const first = await signIn()
    const page = feedPage(first)
    await page.open(mine)
    const seen = page.keys()
    await first.app.stop()
    const offline = () => Promise.reject(new TypeError('fetch failed'))
    const again = rig({ from: first.ports, fetch: offline }, first.trakt)
    await again.app.start()
    expect(again.now().lastFeed).toEqual(mine)
    const later = feedPage(again)
    await later.open(mine)
    await again.ports.clock.advance(5_000)
    await quiet()
    expect(later.keys()).toEqual(seen)
    expect(later.now()).toMatchObject({ keptAt: expect.any(Number), reading: false, ended: false })
    expect(later.now().gaps[0]?.failure.kind).toBe('offline')
    const found = await again.app.requests['feed.search']('severance')
    expect(found.length).toBeGreaterThan(0)
    await again.app.requests['account.signOut']()
    expect(again.now().lastFeed).toBeNull()
    expect(await again.app.requests['feed.search']('severance')).toEqual([])
  })
})

describe('frugality', () => {
  it('coming back to a feed that was left shows it whole without asking again', async () => {
    const all = await onV2()
    const page = feedPage(all)
    await page.open(mine)
    const rows = page.keys()
    await all.app.requests['feed.close']()
    const before = all.sent.length
    await page.open(mine)
    expect(page.keys()).toEqual(rows)
    expect(askedSince(all, before)).toEqual([])
  })

  it.each([
    ['the tab is left', (all: Rig) => all.app.requests['feed.close']()],
    ['Marquee is paused', (all: Rig) => all.app.requests['app.pause'](true)],
    ['the machine sleeps', async (all: Rig) => all.ports.suspend()],
  ])('nothing is asked for a feed while %s', async (_name, leave) => {
    const all = await onV2()
    const page = feedPage(all)
    await page.open(friends)
    await leave(all)
    const before = all.sent.length
    await all.ports.clock.advance(50 * minute)
    await quiet()
    expect(askedSince(all, before).filter((path) => path.includes('activities'))).toEqual([])
  })

  it('a hidden window is looked after seldom, and at once when it comes back', async () => {
    const all = await onV2()
    const page = feedPage(all)
    await page.open(friends)
    const looks = async (ms: number) => {
      const before = all.sent.length
      await all.ports.clock.advance(ms)
      await quiet()
      return askedSince(all, before).filter((path) => path.includes('activities')).length
    }
    expect(await looks(60 * minute)).toBeGreaterThanOrEqual(10)
    all.app.visible(false)
    expect(await looks(60 * minute)).toBeLessThanOrEqual(2)
    all.app.visible(true)
    expect(await looks(1_000)).toBe(1)
  })

  it('a page that is gone is told nothing more', async () => {
    const all = await onV2()
    const page = feedPage(all)
    await page.open(friends)
    page.die()
    page.updates.length = 0
    const before = all.sent.length
    await all.ports.clock.advance(30 * minute)
    await quiet()
    expect(page.updates).toEqual([])
    expect(askedSince(all, before).filter((path) => path.includes('activities'))).toEqual([])
  })

  it('another feed takes the place of one that is still being read', async () => {
    const all = await onV2()
    const page = feedPage(all)
    all.trakt.faults({ rules: [{ path: '/users/me/**', kind: 'hang', count: null }] })
    await page.open(mine)
    all.trakt.faults({})
    await page.open(friends)
    await all.ports.clock.advance(5_000)
    await quiet()
    expect(page.rows().length).toBeGreaterThan(30)
    expect(page.rows().every(({ activity }) => activity.who.username !== all.trakt.v1.username)).toBe(true)
  })
})

describe('what cannot be had', () => {
  it('is said with its reason', async () => {
    const all = await onV2()
    const page = feedPage(all)
    await page.open(query({ kind: 'community' }))
    expect(page.now()).toMatchObject({ unavailable: { kind: 'noSuchFeed' }, rows: [], reading: false })
    await page.open(query({ kind: 'user', username: 'yuki' }))
    expect(page.rows().length).toBeGreaterThan(30)
    const asAStranger = { kind: 'status', status: 401, count: null } as const
    all.trakt.faults({ rules: ['', '/**'].map((rest) => ({ ...asAStranger, path: `/users/leon${rest}` })) })
    await page.open(query({ kind: 'user', username: 'leon' }))
    expect(page.now()).toMatchObject({ unavailable: { kind: 'private', username: 'leon' }, reading: false })
    expect(all.now().account.state).toBe('signedIn')
  })

  it('friends are read one by one where the key may not read their feed', async () => {
    const all = await onV2()
    all.trakt.faults({ social: 'refused' })
    const page = feedPage(all)
    await page.open(friends)
    await all.ports.clock.advance(2_000)
    await quiet()
    expect(new Set(page.rows().map(({ activity }) => activity.who.slug)).size).toBeGreaterThan(2)
    const before = all.sent.length
    await all.ports.clock.advance(60 * minute)
    await quiet()
    expect(askedSince(all, before).length).toBeLessThanOrEqual(30)
  })

  it('one friend who may not be read keeps nobody else’s rows from being there without a network', async () => {
    const first = await onV2()
    const refused = { path: '/users/leon/history', kind: 'status', status: 403, count: null } as const
    first.trakt.faults({ social: 'refused', rules: [refused] })
    const page = feedPage(first)
    await page.open(friends)
    await first.ports.clock.advance(minute)
    await quiet()
    expect(page.now().gaps).toMatchObject([{ of: 'leon' }])
    const seen = page.keys()
    expect(seen.length).toBeGreaterThan(30)
    await first.app.stop()
    const again = rig({ from: first.ports, fetch: () => Promise.reject(new TypeError('fetch failed')) }, first.trakt)
    await again.app.start()
    const later = feedPage(again)
    await later.open(friends)
    await again.ports.clock.advance(5_000)
    await quiet()
    expect(later.keys()).toEqual(seen)
  })

  it('one list that fails is named, and comes when asked for again', async () => {
    const all = await onV2()
    all.trakt.faults({ rules: [{ path: '/users/me/ratings', kind: 'status', status: 500, count: null }] })
    const page = feedPage(all)
    await page.open(mine)
    await all.ports.clock.advance(20_000)
    await quiet()
    expect(page.now().gaps).toMatchObject([{ source: 'ratings', failure: { kind: 'serverDown' } }])
    const ratings = () => page.rows().filter(({ activity }) => activity.action === 'rating').length
    expect(ratings()).toBe(0)
    all.trakt.faults({})
    await all.app.requests['feed.retry']()
    await all.ports.clock.advance(20_000)
    await quiet()
    expect(page.now().gaps).toEqual([])
    expect(ratings()).toBeGreaterThan(0)
  })

  it('a change whose list failed is shown once the list can be read', async () => {
    const all = await onV2()
    const page = feedPage(all)
    await page.open(mine)
    await all.ports.clock.advance(3 * minute)
    await quiet()
    all.trakt.faults({ rules: [{ path: '/users/me/ratings', kind: 'status', status: 500, count: null }] })
    await rateElsewhere(all)
    for (let n = 0; n < 20; n += 1) {
      await all.ports.clock.advance(minute)
      await quiet()
    }
    expect(page.now()).toMatchObject({ fresh: 0, gaps: [{ source: 'ratings', failure: { kind: 'serverDown' } }] })
    all.trakt.faults({})
    for (let n = 0; n < 120; n += 1) {
      await all.ports.clock.advance(minute)
      await quiet()
    }
    expect(page.now()).toMatchObject({ fresh: 1, gaps: [] })
  })

  it('somebody signed out is told so', async () => {
    const all = rig({ from: fakePorts({ fetch: fetch, addresses: (await onV2()).trakt.addresses }) })
    await all.app.start()
    const page = feedPage(all)
    await page.open(mine)
    expect(page.now()).toMatchObject({ rows: [], gaps: [{ failure: { kind: 'signedOut' } }] })
    expect(await all.app.requests['feed.people'](context())).toMatchObject({ ok: false })
  })
})
