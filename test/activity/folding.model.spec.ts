// What several sources tell of one deed is one row, wherever pages end: the merge against a reference that compares all with all.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMerge } from '../../main/activity/merge.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import type { Episode, Movie } from '../../preload/contract/model.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fuzzRuns, fuzzTimeout } from '../fuzz/fuzzRuns.ts'
import { episode, movie, show } from '../trakt/samples.ts'
import { person } from './activity.ts'
import { feedServer, naive } from './feedServer.ts'

const minute = 60_000
/** 40 and 100 minutes long: times that lie half an hour apart are near the one and the other. */
const film: Movie = { ...movie, runtimeMinutes: 100 }
const part = (number: number): Episode => ({ ...episode, number, ids: { trakt: 900 + number }, runtimeMinutes: 40 })
const subjects = [
  { kind: 'movie', movie: film },
  { kind: 'episode', show, episode: part(1) },
  { kind: 'episode', show, episode: part(2) },
] as const
const lengthOf = ({ subject }: Activity): number =>
  (subject.kind === 'movie' ? 100 : subject.kind === 'episode' ? 40 : 0) * minute

const play = fc.record({
  at: fc.integer({ min: 0, max: 14 }).map((halfHours) => halfHours * 30 * minute),
  who: fc.constantFrom('ann', 'ben'),
  about: fc.constantFrom(...subjects),
  action: fc.constantFrom('watching', 'scrobble', 'checkin', 'seen', 'rating'),
})
const server = fc.record({ plays: fc.array(play, { maxLength: 14 }), size: fc.integer({ min: 1, max: 5 }) })

const isPlay = ({ action }: Activity) => action !== 'rating'
const isWatching = ({ action }: Activity) => action === 'watching'
const sourceOf = ({ key }: Activity) => key.split('/')[0]

/** The same play, told by two lists: of one person, one thing, and no further apart than that is long. */
const isTwin = (a: Activity, b: Activity): boolean =>
  (sourceOf(a) !== sourceOf(b) || isWatching(a) || isWatching(b)) &&
  isPlay(a) &&
  isPlay(b) &&
  a.who.slug === b.who.slug &&
  JSON.stringify(a.subject) === JSON.stringify(b.subject) &&
  Math.abs(a.at - b.at) <= lengthOf(a)

/** Newest first: what is told again by an older row goes, and what somebody was watching gives way to what became of it. */
function folded(rows: readonly Activity[]): readonly Activity[] {
  let told: readonly Activity[] = []
  for (const row of rows) {
    const twins = told.filter((one) => isTwin(one, row))
    const isToldAlready = isWatching(row) ? twins.length > 0 : twins.some((one) => !isWatching(one))
    if (!isToldAlready) told = [...told.filter((one) => !twins.includes(one)), row]
  }
  return told
}

const keysOf = (rows: readonly Activity[]) => rows.map(({ key }) => key)

it(
  'shows each deed once after every step, and reads no more than a page beyond need for it',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(server, { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 8 }),
        async (shapes, steps) => {
          const servers = shapes.map(({ plays, size }, index) =>
            feedServer(index, {
              times: plays.map(({ at }) => at),
              size,
              row: { ...plays.map(({ who, about, action }) => ({ who: person(who), subject: about, action })) },
            }),
          )
          const merge = createMerge(
            servers.map(({ source }) => source),
            { clock: fakeClock() },
          )
          const reference = naive(servers.map(({ rows }) => rows()))
          let wanted = 0
          for (const count of [...steps, 1_000]) {
            await merge.more(count)
            wanted = Math.min(wanted + count, reference.length)
            const handedOut = reference.slice(0, wanted)
            expect(keysOf(merge.rows())).toEqual(keysOf(folded(handedOut)))
            for (const [index, { asked }] of servers.entries()) {
              const needed = handedOut.filter((row) => sourceOf(row) === String(index)).length
              expect(asked().length).toBeLessThanOrEqual(Math.ceil(needed / shapes[index]!.size) + 1)
            }
          }
          expect(merge.state().ended).toBe(true)
        },
      ),
      fuzzRuns(0.5),
    ),
  fuzzTimeout(0.5),
)
