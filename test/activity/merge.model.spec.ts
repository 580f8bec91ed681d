// The merge against a naive reference, over random sources, orders of answers, failures, delays and insertions.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMerge, type Merge } from '../../main/activity/merge.ts'
import { inLine } from '../../main/activity/line.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fuzzRuns, fuzzTimeout } from '../fuzz/fuzzRuns.ts'
import { down, feedServer, type FeedServer, naive } from './feedServer.ts'

// Few times, so that many are equal.
const server = fc.record({
  times: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 25 }),
  size: fc.integer({ min: 1, max: 6 }),
})
const feeds = fc.array(server, { minLength: 1, maxLength: 5 })

/** The key says which source a row is of, and a row inserted later has a higher number. */
const sourceOf = ({ key }: Activity) => Number(key.split('/')[0])
const keysOf = (rows: readonly Activity[]) => rows.map(({ key }) => key)
const merging = (servers: readonly FeedServer[]) => {
  const clock = fakeClock()
  return {
    clock,
    merge: createMerge(
      servers.map(({ source }) => source),
      { clock },
    ),
  }
}

const step = fc.oneof(
  fc.record({ do: fc.constant('more' as const), count: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('insert' as const), into: fc.nat(4), newer: fc.integer({ min: 1, max: 2 }) }),
)

it(
  'hands out what fetching everything and sorting it would, and reads no more than a page beyond need',
  () =>
    fc.assert(
      fc.asyncProperty(feeds, fc.array(step, { maxLength: 14 }), async (shapes, steps) => {
        const servers = shapes.map((shape, index) => feedServer(index, shape))
        const { merge } = merging(servers)
        // Pages are numbered: what is inserted on top is never seen on a later page.
        const reference = naive(servers.map(({ rows }) => rows()))
        const inserted = servers.map(() => 0)
        let wanted = 0
        for (const next of steps) {
          if (next.do === 'insert') {
            // Before the first page it would be part of what there is.
            if (wanted === 0) continue
            const into = next.into % servers.length
            servers[into]!.insert(next.newer)
            inserted[into]! += 1
            continue
          }
          await merge.more(next.count)
          wanted = Math.min(wanted + next.count, reference.length)
          expect(keysOf(merge.rows())).toEqual(keysOf(reference.slice(0, wanted)))
          const shown = merge.rows()
          for (const [index, { asked }] of servers.entries()) {
            const needed = shown.filter((row) => sourceOf(row) === index).length + inserted[index]!
            expect(asked().length).toBeLessThanOrEqual(Math.ceil(needed / shapes[index]!.size) + 1)
            expect(new Set(asked()).size).toBe(asked().length)
          }
        }
        await merge.more(1_000)
        expect(keysOf(merge.rows())).toEqual(keysOf(reference))
        expect(merge.state().ended).toBe(true)
      }),
      fuzzRuns(0.4),
    ),
  fuzzTimeout(0.4),
)

const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('more' as const), count: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('answer' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), which: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('insert' as const),
      which: fc.nat(9),
      newer: fc.integer({ min: 1, max: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { do: 'wait' as const },
      { do: 'retry' as const },
      { do: 'abort' as const },
      { do: 'fresh' as const },
      { do: 'take' as const },
    ),
  },
)

const callsOf = (servers: readonly FeedServer[]) => servers.flatMap(({ calls }) => calls())

/** In order, and nothing twice. */
function expectInOrder(merge: Merge) {
  const rows = merge.rows()
  const placed = rows.map((row) => ({ row, source: sourceOf(row), rank: 0 }))
  for (const [at, one] of placed.entries()) if (at > 0) expect(inLine(placed[at - 1]!, one)).toBeLessThanOrEqual(0)
  expect(new Set(keysOf(rows)).size).toBe(rows.length)
}

const answerAll = async (servers: readonly FeedServer[]) => {
  for (let calls = callsOf(servers); calls.length > 0; calls = callsOf(servers)) {
    for (const call of calls) call.answer()
    await settle()
  }
}

it(
  'never loses or doubles a row, whoever is late, fails, is asked again or called off',
  () =>
    fc.assert(
      fc.asyncProperty(feeds, fc.array(event, { maxLength: 40 }), async (shapes, events) => {
        const servers = shapes.map((shape, index) => feedServer(index, { ...shape, manual: true }))
        const { clock, merge } = merging(servers)
        let demand = new AbortController()
        for (const next of events) {
          const calls = callsOf(servers)
          if (next.do === 'more') void merge.more(next.count, demand.signal)
          else if (next.do === 'answer') calls[next.which % calls.length]?.answer()
          else if (next.do === 'fail') calls[next.which % calls.length]?.answer(down)
          else if (next.do === 'insert') servers[next.which % servers.length]!.insert(next.newer)
          else if (next.do === 'wait') await clock.advance(1_500)
          else if (next.do === 'retry') void merge.retry()
          else if (next.do === 'fresh') void merge.fresh()
          else if (next.do === 'take') merge.take()
          else {
            demand.abort()
            demand = new AbortController()
          }
          await settle()
          expectInOrder(merge)
        }
        await answerAll(servers)
        void merge.retry()
        await settle()
        await answerAll(servers)
        const reached = merge.rows().at(-1)
        const fresh = merge.fresh()
        await settle()
        await answerAll(servers)
        await fresh
        merge.take()
        await settle()
        await answerAll(servers)
        const reference = keysOf(naive(servers.map(({ rows }) => rows())))
        // Nothing is missing above the last row, late and failed sources included.
        if (reached) {
          const upTo = reference.slice(0, reference.indexOf(reached.key) + 1)
          expect(keysOf(merge.rows()).slice(0, upTo.length)).toEqual(upTo)
        }
        void merge.more(1_000)
        await settle()
        await answerAll(servers)
        expect(keysOf(merge.rows())).toEqual(reference)
        expect(merge.state().ended).toBe(true)
        expect(clock.sleepers()).toBe(0)
      }),
      fuzzRuns(0.6),
    ),
  fuzzTimeout(0.6),
)
