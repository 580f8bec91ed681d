// Parse after print for what a server writes of an account: who it is, what it watches and has watched, what became of a deed.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkedInOf, conflict, notFound, watchingRowOf } from '../../main/demo/api/checkin.ts'
import { ratedAnswer, wishedAnswer } from '../../main/demo/api/marks.ts'
import { duplicate, invalid, scrobbledOf } from '../../main/demo/api/scrobble.ts'
import { addedOf, positionOf, removedOf } from '../../main/demo/api/sync.ts'
import { playOf, settingsOf } from '../../main/demo/api/users.ts'
import { empty, json as reply } from '../../main/demo/call.ts'
import { keyOf } from '../../main/demo/catalogue/model.ts'
import { codeOf } from '../../main/demo/oauth/device.ts'
import { oauthError, tokensOf } from '../../main/demo/oauth/token.ts'
import { typeOf, type Row } from '../../main/demo/rows.ts'
import { settingsOf as v1SettingsOf, timeOf } from '../../main/demo/v1/account.ts'
import { failure as v1Failure, success as v1Success } from '../../main/demo/v1/ask.ts'
import { checkedIn as v1CheckedIn, conflict as v1Conflict } from '../../main/demo/v1/checkin.ts'
import { seenAnswer } from '../../main/demo/v1/marks.ts'
import { duplicate as v1Duplicate, scrobbledAnswer, watchingAnswer } from '../../main/demo/v1/scrobble.ts'
import { knownOf, lastActivityOf, watchingOf } from '../../main/demo/v1/users.ts'
import * as v1 from '../../main/demo/v1/wire.ts'
import { readSession } from '../../main/trakt/v2/keptSession.ts'
import type { Item, Target } from '../../preload/contract/model.ts'
import { settle } from '../fakes/clock.ts'
import { nothing, scripted } from '../trakt/scripted.ts'
import { fuzzTimeout } from './fuzzRuns.ts'
import { at, id, madeUpItem, madeUpPerson, madeUpRow, madeUpRunning, playedAt, words } from './madeUp.ts'
import { hearing, hearingV1, holdsFor, listOf, sent } from './printed.ts'
import { detail, now, pictures, v1Told, v2Told } from './told.ts'

/** Of all cases, each of them. */
const share = 1 / 20
const holds = holdsFor(share)
vi.setConfig({ testTimeout: fuzzTimeout(share) })

const minute = 60_000
/** What a header and a JSON body can both carry. */
const token = fc.stringMatching(/^[\x21-\x7e]{1,80}$/)
const percent = fc.double({ min: 0, max: 100, noNaN: true }).map((one) => one + 0)
const playedBy = fc.constantFrom('watch', 'scrobble', 'checkin')
const done = { ok: true, value: undefined }

const targetOf = (item: Item): Target =>
  item.kind === 'movie'
    ? { form: 'movie', movie: item.movie }
    : { form: 'episode', show: item.show, episode: item.episode }

describe('v2', () => {
  const told = v2Told.item

  it(
    'who it is',
    holds(
      fc.record({
        person: madeUpPerson,
        name: fc.option(words, { nil: null }),
        twitter: fc.boolean(),
        mastodon: fc.boolean(),
        tumblr: fc.boolean(),
        watching: fc.option(words, { nil: null }),
      }),
      async ({ person, name, watching, ...connections }) => {
        const printed = settingsOf(person, { connections, sharingText: { watching, watched: null } }, detail)
        const answer = reply(200, { ...printed, user: { ...printed.user, name } })
        const { isPrivate: _unsaid, ...who } = v2Told.person(person)
        const networks = (['twitter', 'mastodon', 'tumblr'] as const).filter((network) => connections[network])
        expect(await (await hearing({ '/users/settings': answer })).service.profile()).toEqual({
          ok: true,
          value: { ...who, name, connections: networks, watchingText: watching },
        })
      },
    ),
  )

  it(
    'what plays',
    holds(madeUpRunning(now), async ({ item, ...running }) => {
      const account = await hearing({ '/users/me/watching': reply(200, watchingRowOf(running, item, detail)) })
      expect(await account.service.watching()).toEqual({ ok: true, value: { ...running, item: told(item) } })
    }),
  )

  it('that nothing plays', async () => {
    const account = await hearing({ '/users/me/watching': empty(204) })
    expect(await account.service.watching()).toEqual({ ok: true, value: null })
  })

  it(
    'what it has watched, page by page',
    holds(
      fc.record({
        kinds: fc.array(fc.record({ at: playedAt, action: playedBy, made: madeUpItem }), { maxLength: 6 }),
        // A page has 250 at most.
        times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(100) }),
      }),
      async ({ kinds, times }) => {
        const plays = Array.from({ length: times }, () => kinds)
          .flat()
          .map(({ at: watchedAt, ...play }, n) => ({ ...play, watchedAt, id: n + 1 }))
        const rows = listOf(plays, (play) => playOf(play, play.made, detail))
        expect(await (await hearing({ '/sync/history': rows })).service.history({ limit: 1000 })).toEqual({
          ok: true,
          value: plays.map(({ id: historyId, watchedAt, action, made }) => ({
            historyId,
            watchedAt,
            action,
            item: told(made),
          })),
        })
      },
    ),
  )

  it(
    'where it stopped',
    holds(fc.array(fc.record({ id, at, percent, made: madeUpItem }), { maxLength: 6 }), async (positions) => {
      const rows = listOf(positions, (one) =>
        positionOf({ id: one.id, progress: one.percent, pausedAt: one.at }, one.made, detail),
      )
      expect(await (await hearing({ '/sync/playback': rows })).service.positions()).toEqual({
        ok: true,
        value: positions.map((one) => ({
          id: one.id,
          progress: one.percent,
          pausedAt: one.at,
          item: told(one.made),
        })),
      })
    }),
  )

  it(
    'that a position is gone, or was gone before',
    holds(fc.tuple(id, fc.constantFrom(empty(204), notFound())), async ([position, answer]) => {
      const account = await hearing({ [`/sync/playback/${position}`]: answer })
      expect(await account.service.removePosition(position)).toEqual(done)
    }),
  )

  it(
    'what became of a scrobble',
    holds(
      fc.record({ id, percent, action: fc.constantFrom('start', 'pause', 'scrobble'), made: madeUpItem }),
      async ({ id: historyId, percent: progress, action, made }) => {
        const printed = scrobbledOf({ id: historyId, action, progress, sharing: {} }, made, detail)
        const account = await hearing({ '/scrobble/start': reply(201, printed) })
        expect(await account.service.scrobble('start', { target: targetOf(told(made)), progress: 5 })).toEqual({
          ok: true,
          value: { action, progress, historyId: action === 'scrobble' ? historyId : null, item: told(made) },
        })
      },
    ),
  )

  it(
    'that it was scrobbled already, and until when it cannot be again',
    holds(fc.tuple(at, madeUpItem), async ([recent, made]) => {
      const account = await hearing({ '/scrobble/stop': duplicate(recent) })
      expect(await account.service.scrobble('stop', { target: targetOf(told(made)), progress: 90 })).toEqual({
        ok: false,
        failure: { kind: 'duplicate', watchedAt: recent, expiresAt: recent + 3_600_000 },
      })
    }),
  )

  it(
    'a check-in',
    holds(fc.record({ id, at, made: madeUpItem }), async ({ id: historyId, at: watchedAt, made }) => {
      const printed = checkedInOf({ id: historyId, watchedAt }, made, {}, detail)
      const account = await hearing({ '/checkin': reply(201, printed) })
      expect(await account.service.checkIn({ target: targetOf(told(made)) })).toEqual({
        ok: true,
        value: { historyId, expiresAt: watchedAt > now ? watchedAt : null, item: told(made) },
      })
    }),
  )

  it(
    'that something else plays, and until when',
    holds(fc.tuple(at, madeUpItem), async ([expiresAt, made]) => {
      const account = await hearing({ '/checkin': conflict({ expiresAt }), '/scrobble/start': conflict({ expiresAt }) })
      const target = targetOf(told(made))
      const refused = { ok: false, failure: { kind: 'conflict', expiresAt } }
      expect(await account.service.checkIn({ target })).toEqual(refused)
      expect(await account.service.scrobble('start', { target, progress: 5 })).toEqual(refused)
    }),
  )

  it(
    'why something is refused, in the words of the server',
    holds(fc.tuple(words, madeUpItem), async ([message, made]) => {
      const account = await hearing({ '/scrobble/pause': invalid(message) })
      expect(await account.service.scrobble('pause', { target: targetOf(told(made)), progress: 5 })).toEqual({
        ok: false,
        failure: { kind: 'invalid', status: 422, message },
      })
    }),
  )

  it(
    'how many plays are gone',
    holds(fc.tuple(fc.array(madeUpItem, { maxLength: 8 }), fc.array(id)), async ([items, missing]) => {
      const account = await hearing({ '/sync/history/remove': reply(200, removedOf(items, [], missing)) })
      expect(await account.service.removeHistory([1])).toEqual({ ok: true, value: { removed: items.length } })
    }),
  )

  it(
    'whether there was such a thing to add, to rate and to wish for',
    holds(fc.tuple(madeUpItem, fc.boolean()), async ([made, isKnown]) => {
      const item = told(made)
      const entries = [{ kind: `${made.kind}s`, body: { ids: made.ids }, found: isKnown ? made : null } as const]
      const keys = isKnown ? [keyOf(made)] : []
      const { service } = await hearing({
        '/sync/history': reply(201, addedOf(isKnown ? [made] : [], entries)),
        '/sync/ratings': reply(201, ratedAnswer(keys, entries)),
        '/sync/watchlist': reply(201, wishedAnswer({ added: [], existing: keys }, entries, {})),
      })
      const wanted = isKnown ? done : { ok: false, failure: { kind: 'notFound' } }
      expect(await service.addPlay(item, now)).toEqual(wanted)
      expect(await service.activity.rate(item, 8)).toEqual(wanted)
      expect(await service.activity.addToWatchlist(item)).toEqual(wanted)
    }),
  )

  /** A sign-in that asks for a code and hears what became of it, with its steps. */
  async function signIn(code: Response, answer: Response) {
    const trakt = await scripted(
      ({ url }) => {
        if (url.pathname === '/oauth/device/code') return code
        return url.pathname === '/oauth/device/token' ? answer : nothing(204)
      },
      { signedIn: false },
    )
    const steps: unknown[] = []
    const signing = trakt.account.signIn((step) => void steps.push(step), new AbortController().signal)
    await settle()
    await trakt.clock.advance(5_000)
    return { last: await signing, steps, kept: readSession(trakt.vault.kept.get('session') ?? '') }
  }
  const code = (userCode: string, seconds: number) =>
    sent(reply(200, codeOf({ deviceCode: 'd', userCode }, { authUrl: 'https://trakt.tv', lifeMs: seconds * 1000 })))

  it(
    'a code to type in, and the tokens that come of it',
    holds(
      fc.record({
        access: token,
        refresh: words,
        days: fc.integer({ min: 1, max: 400 }),
        userCode: fc.stringMatching(/^[0-9A-F]{8}$/),
        seconds: fc.integer({ min: 60, max: 1_800 }),
      }),
      async ({ access, refresh, days, userCode, seconds }) => {
        const printed = tokensOf({ access, refresh, createdAt: now }, days * 86_400)
        const { last, steps, kept } = await signIn(code(userCode, seconds), sent(reply(200, printed)))
        expect(last).toEqual({ step: 'finishing' })
        expect(steps).toContainEqual(
          expect.objectContaining({ userCode, link: 'https://trakt.tv/activate', expiresAt: now + seconds * 1000 }),
        )
        expect(kept?.pair).toMatchObject({
          accessToken: access,
          refreshToken: refresh,
          lifetimeMs: days * 86_400_000,
        })
      },
    ),
  )

  it(
    'why there is no code to type in',
    holds(fc.tuple(fc.stringMatching(/^[a-z_]{1,40}$/), words), async ([error, description]) => {
      const { last } = await signIn(sent(oauthError(400, error, description)), nothing(400))
      expect(last).toEqual({ step: 'failed', why: { kind: 'invalid', status: 400, message: error } })
    }),
  )
})

describe('v1', () => {
  const told = v1Told.item
  const v1Feeds = async (answers: Parameters<typeof hearingV1>[0]) => {
    const { feeds } = (await hearingV1({ 'server/time.json': timeOf(now), ...answers })).service
    if (!feeds) throw new Error('v1 has feeds')
    return feeds
  }
  const room = (item: Item) => (item.kind === 'movie' ? 'movie' : 'show')

  it(
    'who it is',
    holds(
      fc.record({ person: madeUpPerson, twitter: fc.boolean(), tumblr: fc.boolean(), watching: words }),
      async ({ person, watching, ...connections }) => {
        const own = { connections, sharingText: { watching, watched: '' } }
        const settings = v1SettingsOf(person, own, { now, imageBase: pictures })
        const { isPrivate: _unsaid, ...who } = v1Told.person(person)
        const networks = (['twitter', 'tumblr'] as const).filter((network) => connections[network])
        expect(await (await hearingV1({ 'account/settings': settings })).service.profile()).toEqual({
          ok: true,
          value: { ...who, connections: networks, watchingText: watching },
        })
      },
    ),
  )

  it(
    'what plays',
    holds(fc.tuple(madeUpItem, fc.constantFrom('scrobble', 'checkin')), async ([made, action]) => {
      const feeds = await v1Feeds({ 'user/watching.json/robin': reply(200, watchingOf(made, action, pictures)) })
      expect(await feeds.watchingOf('robin')).toEqual({ ok: true, value: { action, item: told(made) } })
    }),
  )

  it('that nothing plays', async () => {
    const feeds = await v1Feeds({ 'user/watching.json/robin': reply(200, {}) })
    expect(await feeds.watchingOf('robin')).toEqual({ ok: true, value: null })
  })

  it(
    'whom somebody knows',
    holds(
      fc.tuple(fc.array(fc.tuple(madeUpPerson, at)), fc.constantFrom('followers', 'following', 'friends')),
      async ([all, kind]) => {
        const rows = all.map(([person, since]) => knownOf(person, since, pictures))
        const feeds = await v1Feeds({ [`user/network/${kind}.json/robin`]: reply(200, rows) })
        expect(await feeds.network(kind, 'robin')).toEqual({
          ok: true,
          value: all.map(([person]) => v1Told.person(person)),
        })
      },
    ),
  )

  it(
    'who is watching a film, a show and an episode',
    holds(fc.tuple(madeUpItem, fc.boolean(), fc.array(madeUpPerson)), async ([made, isWhole, all]) => {
      const people = reply(
        200,
        all.map((person) => v1.personOf(person, pictures)),
      )
      const value = { ok: true, value: all.map(v1Told.person) }
      if (made.kind === 'movie') {
        const { imdb, slug } = made.ids
        const feeds = await v1Feeds({ [`movie/watchingnow.json/${imdb ?? slug}`]: people })
        expect(await feeds.watchingNow({ kind: 'movie', movie: v1Told.movie(made) })).toEqual(value)
        return
      }
      const { season, number } = made
      const name = made.show.ids.tvdb ?? made.show.ids.slug
      const show = v1Told.show(made.show)
      const feeds = await v1Feeds(
        isWhole
          ? { [`show/watchingnow.json/${name}`]: people }
          : { [`show/episode/watchingnow.json/${name}/${season}/${number}`]: people },
      )
      expect(
        await feeds.watchingNow(isWhole ? { kind: 'show', show } : { kind: 'episode', show, season, number }),
      ).toEqual(value)
    }),
  )

  it(
    'when it did something last',
    holds(fc.array(madeUpRow, { maxLength: 12 }), async (all) => {
      const rows = all.toSorted((a, b) => b.at - a.at)
      const latest = (...fits: readonly ((row: Row) => boolean)[]) =>
        rows.find((row) => fits.every((one) => one(row)))?.at ?? null
      const of = (type: string) => {
        const by = (...actions: readonly string[]) =>
          latest(
            (row) => typeOf(row) === type,
            ({ action }) => actions.includes(action),
          )
        return {
          watched: by('scrobble', 'checkin', 'seen'),
          scrobble: by('scrobble'),
          seen: by('seen'),
          checkin: by('checkin'),
          collection: by('collection'),
          rating: by('rating'),
          watchlist: by('watchlist'),
          comment: by('shout', 'review'),
          review: by('review'),
          shout: by('shout'),
        }
      }
      const feeds = await v1Feeds({ 'user/lastactivity.json/robin': reply(200, lastActivityOf(rows)) })
      expect(await feeds.lastActivity('robin')).toEqual({
        ok: true,
        value: { all: latest(), movie: of('movie'), show: of('show'), episode: of('episode') },
      })
    }),
  )

  // A clock that is further off than a zone is wrong, and a quarter of an hour is the least that zones differ by.
  it(
    'what its clock says, in whatever zone',
    holds(fc.integer({ min: -48, max: 48 }), async (quarters) => {
      const feeds = await v1Feeds({ 'server/time.json': timeOf(now + quarters * 15 * minute) })
      expect(await feeds.serverTime()).toEqual({ ok: true, value: now })
    }),
  )

  it(
    'a check-in and its end',
    holds(fc.tuple(madeUpItem, fc.integer({ min: 1, max: 1_440 }), fc.boolean()), async ([made, minutes, isTwice]) => {
      const item = told(made)
      const whole = v1CheckedIn(made, minutes, {}, now)
      const { timestamps, ...more } = JSON.parse(whole.body ?? '')
      const { active_for: _length, ...ends } = timestamps
      // How long it is active for says the same again.
      const answer = isTwice ? whole : reply(200, { ...more, timestamps: ends })
      const account = await hearingV1({ [`${room(item)}/checkin`]: answer })
      expect(await account.service.checkIn({ target: targetOf(item) })).toEqual({
        ok: true,
        value: { item, expiresAt: now + minutes * minute, historyId: null },
      })
    }),
  )

  it(
    'that something else plays, and how long it does',
    holds(
      fc.tuple(madeUpItem, fc.integer({ min: 1, max: 600 * minute }), fc.boolean()),
      async ([made, left, isTold]) => {
        const item = told(made)
        const refusal = v1Conflict({ expiresAt: now + left }, now)
        // Should the seconds be missing, the minutes stand in its words.
        const { wait: _seconds, ...inWords } = JSON.parse(refusal.body ?? '')
        const answer = isTold ? refusal : reply(200, inWords)
        const unit = isTold ? 1000 : minute
        const { service } = await hearingV1({
          [`${room(item)}/checkin`]: answer,
          [`${room(item)}/watching`]: answer,
        })
        const refused = { ok: false, failure: { kind: 'conflict', expiresAt: now + Math.ceil(left / unit) * unit } }
        expect(await service.checkIn({ target: targetOf(item) })).toEqual(refused)
        expect(await service.scrobble('start', { target: targetOf(item), progress: 5 })).toEqual(refused)
      },
    ),
  )

  it(
    'what is watched and what was scrobbled, with the title of the episode',
    holds(madeUpItem, async (made) => {
      const whole = told(made)
      // Asked for by its place alone, it is named by the answer.
      const target: Target =
        whole.kind === 'movie'
          ? targetOf(whole)
          : { form: 'number', show: whole.show, season: whole.episode.season, number: whole.episode.number }
      const nothing = { numberAbs: null, ids: {}, runtimeMinutes: null, firstAiredAt: null }
      const item = whole.kind === 'movie' ? whole : { ...whole, episode: { ...whole.episode, ...nothing } }
      const { service } = await hearingV1({
        [`${room(whole)}/watching`]: watchingAnswer(made),
        [`${room(whole)}/scrobble`]: scrobbledAnswer(made),
      })
      const scrobbled = (action: string, progress: number) => ({
        ok: true,
        value: { action, progress, historyId: null, item },
      })
      expect(await service.scrobble('start', { target, progress: 5 })).toEqual(scrobbled('start', 5))
      expect(await service.scrobble('stop', { target, progress: 90 })).toEqual(scrobbled('scrobble', 90))
    }),
  )

  it(
    'that it was scrobbled already',
    holds(madeUpItem, async (made) => {
      const item = told(made)
      const account = await hearingV1({
        [`${room(item)}/scrobble`]: v1Duplicate(made),
        [`${room(item)}/cancelwatching`]: v1Success('cancelled watching'),
      })
      expect(await account.service.scrobble('stop', { target: targetOf(item), progress: 90 })).toEqual({
        ok: false,
        failure: { kind: 'duplicate', watchedAt: null, expiresAt: null },
      })
    }),
  )

  it(
    'why something is refused, in the words of the server',
    holds(fc.tuple(words, madeUpItem), async ([error, made]) => {
      const item = told(made)
      const account = await hearingV1({ [`${room(item)}/checkin`]: v1Failure(error) })
      expect(await account.service.checkIn({ target: targetOf(item) })).toEqual({
        ok: false,
        failure: { kind: 'invalid', status: 200, message: error },
      })
    }),
  )

  it(
    'whether there was such a thing to have seen',
    holds(fc.tuple(madeUpItem, fc.nat(1), words), async ([made, skipped, message]) => {
      const item = told(made)
      const [method, list] = made.kind === 'movie' ? ['movie/seen', 'movies'] : ['show/episode/seen', 'episodes']
      const { service } = await hearingV1({
        [method]: seenAnswer(list, 1 - skipped, skipped),
        [`rate/${made.kind}`]: v1Success(message),
      })
      const wanted = skipped === 0 ? done : { ok: false, failure: { kind: 'notFound' } }
      expect(await service.addPlay(item, now)).toEqual(wanted)
      expect(await service.activity.rate(item, 8)).toEqual(done)
    }),
  )
})
