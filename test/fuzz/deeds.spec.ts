// What a client writes is what the embedded Trakt does, and what it then tells is what it did: any item of the catalogue, in
// every request form, by either generation of the API, read back by both.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { allEpisodes, itemByKey, movies, regularEpisodes, runtimeOf } from '../../main/demo/catalogue/catalogue.ts'
import { keyOf, type DemoMovie, type DemoShow, type Playable } from '../../main/demo/catalogue/model.ts'
import { createEmbedded, type EmbeddedTrakt } from '../../main/demo/embedded.ts'
import { sha1 } from '../../main/demo/v1/credentials.ts'
import type { TraktAccount } from '../../main/trakt/service.ts'
import { createV1Account } from '../../main/trakt/v1/account.ts'
import { createV2Account } from '../../main/trakt/v2/account.ts'
import type { Item, Movie, Show, Target } from '../../preload/contract/model.ts'
import type { Result } from '../../preload/contract/result.ts'
import { type FakeClock, fakeClock } from '../fakes/clock.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakeVault } from '../fakes/vault.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'

/** Of all cases. */
const share = 1 / 10

const known = (ids: object) => Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null))
const media = (made: DemoMovie | DemoShow): Movie & Show => ({
  title: made.title,
  year: made.year,
  ids: known(made.ids),
  runtimeMinutes: made.runtime,
  poster: { path: null, tint: '#222222' },
})

/** The catalogue's own item as the app would hold it after a search. */
function itemOf(made: Playable): Item {
  if (made.kind === 'movie') return { kind: 'movie', movie: media(made) }
  const { season, number, title, ids, runtime: runtimeMinutes, firstAired: firstAiredAt, numberAbs } = made
  return {
    kind: 'episode',
    show: media(made.show),
    episode: { season, number, numberAbs, title, ids: known(ids), runtimeMinutes, firstAiredAt },
  }
}

function targetOf(made: Playable, form: 'episode' | 'number' | 'absolute'): Target {
  const item = itemOf(made)
  if (item.kind === 'movie' || made.kind === 'movie') return { form: 'movie', movie: media(made as DemoMovie) }
  const { show, episode } = item
  const numberAbs = regularEpisodes(made.show).indexOf(made) + 1
  if (form === 'absolute' && numberAbs > 0) return { form, show, numberAbs }
  return form === 'episode'
    ? { form, show, episode }
    : { form: 'number', show, season: episode.season, number: episode.number }
}

const everything: readonly Playable[] = [...movies, ...allEpisodes()]
const deed = fc.record({
  made: fc.nat({ max: everything.length - 1 }),
  form: fc.constantFrom('episode', 'number', 'absolute'),
  by: fc.constantFrom('v1', 'v2'),
  does: fc.constantFrom('checkIn', 'start', 'pause', 'stop'),
  /** Hundredths of a percent. */
  progress: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  message: fc.string({ unit: 'grapheme', maxLength: 30 }),
})

let clock: FakeClock
let embedded: EmbeddedTrakt
let accounts: Readonly<Record<'v1' | 'v2', TraktAccount>>

async function settled<T>(work: Promise<T>): Promise<T> {
  const state = { done: false }
  const mark = () => void (state.done = true)
  work.then(mark, mark)
  await clock.advance(0)
  while (!state.done) await clock.advance(250)
  return work
}

/** A world remembers all that was ever played in it, and every answer gets longer by that. */
const deedsInOneWorld = 40
let deeds = 0

async function begin(): Promise<void> {
  clock = fakeClock()
  embedded = createEmbedded({ clock })
  const { apiKey, username, password } = embedded.v1
  const server = embedded.addresses.apiUrl
  const ports = {
    fetch: embedded.fetch,
    clock,
    log: fakeLog(),
    random: () => 0.5,
    version: '1.2.3',
    events: { onServerOffset: () => {}, onTrouble: () => {}, onSignedOut: () => {} },
  }
  const credentials = { server, apiKey, username, passwordSha1: sha1(password), allowInsecure: false }
  accounts = {
    v1: createV1Account({ ...ports, vault: fakeVault(), credentials, secretName: 'passwordSession' }),
    v2: createV2Account({ ...ports, vault: fakeVault(), addresses: embedded.addresses, secretName: 'session' }),
  }
  await accounts.v1.restore()
  await settled(
    accounts.v2.signIn((step) => {
      if (step.step === 'code') embedded.approve(step.userCode)
    }, new AbortController().signal),
  )
}
function end(): void {
  accounts.v1.stop()
  accounts.v2.stop()
  embedded.stop()
}
beforeAll(begin)
afterAll(end)

const value = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}
const shelf = () => {
  const { user, world } = embedded.state()
  const found = world.shelves[user]
  if (!found) throw new Error('no shelf')
  return found
}
/** What runs: the shelf holds what ran last until something else does. */
const runningNow = () => {
  const { watching } = shelf()
  return watching && watching.expiresAt > embedded.now() ? watching : null
}
/** What is the same for both generations: v1 has no Trakt ids. */
const named = (item: Item) =>
  item.kind === 'movie'
    ? [item.movie.title, item.movie.year]
    : [item.show.title, item.show.year, item.episode.season, item.episode.number]

it(
  'any deed is done as it was written, and told as it was done',
  () =>
    fc.assert(
      fc.asyncProperty(deed, async ({ made: index, form, by, does, progress, message }) => {
        const made = everything[index]
        if (!made) throw new Error('no such item')
        deeds += 1
        if (deeds % deedsInOneWorld === 0) {
          end()
          await begin()
        }
        // Whatever ran, and whatever was scrobbled, is long over.
        await clock.jump(36_000_000)
        const { service } = accounts[by]
        const target = targetOf(made, form)
        const key = keyOf(made)
        const minutes = runtimeOf(made)
        if (does === 'checkIn') {
          value(await settled(service.checkIn({ target, message })))
          const running = runningNow()
          expect([running?.item, running?.action]).toEqual([key, 'checkin'])
          expect((running?.expiresAt ?? 0) - (running?.startedAt ?? 0)).toBe(minutes * 60_000)
        } else {
          const answer = await settled(service.scrobble(does, { target, progress, durationMinutes: minutes }))
          const tooLittle = does !== 'start' && progress < 1 && by === 'v2'
          const tooMuch = does === 'pause' && progress >= 80 && by === 'v2'
          if (tooLittle || tooMuch)
            return void expect(answer).toMatchObject({ failure: { kind: 'invalid', status: 422 } })
          const action = does === 'start' ? 'start' : does === 'stop' && progress >= 80 ? 'scrobble' : 'pause'
          expect(value(answer)).toMatchObject({ action, progress })
          if (action === 'pause' && by === 'v2')
            expect(shelf().positions.find((one) => one.item === key)?.progress).toBe(progress)
          if (action === 'scrobble')
            expect(shelf().added.filter((play) => play.item === key && play.action === 'scrobble')).not.toEqual([])
          // Of the last percent nothing may be left by now: v1 knows whole ones only.
          if (action !== 'start' || progress < 99)
            expect(runningNow()?.item ?? null).toBe(action === 'start' ? key : null)
        }
        const running = runningNow()
        for (const account of Object.values(accounts)) {
          const told = value(await settled(account.service.watching()))
          expect(told && [named(told.item), told.action]).toEqual(running && [named(itemOf(made)), running.action])
          // v1 knows whole percents and whole seconds, and asks the activity for a start it has not seen.
          if (told && running && account === accounts.v2) {
            expect(told.expiresAt).toBe(running.expiresAt)
            expect(Math.abs(told.startedAt - running.startedAt)).toBeLessThanOrEqual(120_000)
          }
          if (does === 'stop' && progress >= 80) {
            const [last] = value(await settled(account.service.history({ limit: 1 })))
            expect(last && [named(last.item), last.action]).toEqual([named(itemOf(made)), 'scrobble'])
          }
        }
        expect(itemByKey(key)).toBe(made)
      }),
      fuzzRuns(share),
    ),
  fuzzTimeout(share),
)
