// What the journal takes for an intent: all that the app's own schemas do, and nothing of another shape.
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { isEntryHead, isEntryPatch, isIntent } from '../../main/journal/isEntry.ts'
import type { SignedOutReason } from '../../preload/contract/failure.ts'
import { checkInRequestSchema, rateableSchema } from '../../main/schemas.ts'
import type { Intent } from '../../preload/contract/intent.ts'
import { oneFailureEach } from '../gallery/oneFailureEach.ts'
import { dune, episode, episodeItem, movieItem, severance } from '../fakes/items.ts'
import { checkInAt } from './checkInAt.ts'
import { targetOf } from '../../main/checkin/sameItem.ts'

const intents: readonly Intent[] = [
  { kind: 'checkIn', wanted: { target: { form: 'movie', movie: dune } } },
  { kind: 'checkIn', wanted: { target: { form: 'episode', show: severance, episode: episode(1, 2) }, message: 'hi' } },
  {
    kind: 'checkIn',
    wanted: { target: { form: 'number', show: severance, season: 1, number: 2 }, sharing: { path: true } },
  },
  { kind: 'checkIn', wanted: { target: { form: 'absolute', show: severance, numberAbs: 7 }, startedMinutesAgo: 5 } },
  { kind: 'cancel', target: targetOf(movieItem()), startedAt: 1, expiresAt: 2, historyId: null },
  { kind: 'cancel', target: targetOf(episodeItem()), startedAt: 1, expiresAt: 2, historyId: 3, addedAt: 4 },
  { kind: 'rate', what: { kind: 'show', show: severance }, rating: 7 },
  { kind: 'rate', what: movieItem(), rating: 10 },
  { kind: 'watchlist', what: episodeItem() },
]
/** By the schemas that the app has for what comes from outside. */
const isBySchema = (intent: unknown) =>
  v.is(
    v.variant('kind', [
      v.object({ kind: v.literal('checkIn'), wanted: checkInRequestSchema }),
      v.object({
        kind: v.literal('cancel'),
        target: checkInRequestSchema.entries.target,
        addedAt: v.optional(v.number()),
        startedAt: v.number(),
        expiresAt: v.number(),
        historyId: v.nullable(v.number()),
      }),
      v.object({ kind: v.literal('rate'), what: rateableSchema, rating: v.number() }),
      v.object({ kind: v.literal('watchlist'), what: rateableSchema }),
    ]),
    intent,
  )

it('takes every kind of intent', () => {
  expect(intents.filter((intent) => !isIntent(intent) || !isBySchema(intent))).toEqual([])
})

/** Every place in a value, as the keys that lead there. */
function places(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, one]) => places(one, [...at, key]))]
}
function put(value: unknown, [key, ...rest]: readonly string[], what: unknown): unknown {
  if (key === undefined) return what
  const fields = value as Readonly<Record<string, unknown>>
  return { ...fields, [key]: put(fields[key], rest, what) }
}

it.each(intents.map((intent, at) => [`${intent.kind} ${at}`, intent] as const))(
  'sees as much as the schemas do when any one part of it is of another kind: %s',
  (_name, intent) => {
    for (const place of places(intent)) {
      for (const other of [null, true, 7, 'text', {}]) {
        const changed = put(intent, place, other)
        // Limits of length and size are the schemas' own; what has the right types is kept.
        if (isBySchema(changed)) expect([place, other, isIntent(changed)]).toEqual([place, other, true])
        else if (other !== 'text') expect([place, other, isIntent(changed)]).toEqual([place, other, false])
      }
    }
  },
)

it('never fails, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (some) => !isIntent(some) && !isEntryHead(some)),
    { numRuns: 300, seed: 7 },
  )
})

it('takes every failure, and no state, number or owner of another kind', () => {
  const head = { ...checkInAt(1), id: 'one' }
  for (const failure of [null, ...Object.values(oneFailureEach)])
    expect([failure, isEntryHead({ ...head, failure })]).toEqual([failure, true])
  for (const wrong of ['id', 'owner', 'at', 'state', 'tries', 'notBefore', 'failure'])
    for (const other of [undefined, {}, true])
      expect([wrong, isEntryHead({ ...head, [wrong]: other })]).toEqual([wrong, false])
})

/** A reason that is added to the contract does not compile here until it is named. */
const reasons: Readonly<Record<SignedOutReason, true>> = {
  never: true,
  user: true,
  expired: true,
  revoked: true,
  unreadable: true,
  memoryOnly: true,
  moved: true,
}

it('takes every reason for being signed out, and no other', () => {
  const isTaken = (reason: unknown) => isEntryPatch({ failure: { kind: 'signedOut', reason } })
  expect(Object.keys(reasons).filter((reason) => !isTaken(reason))).toEqual([])
  expect(['', 'bored', null, 7].filter(isTaken)).toEqual([])
})

it.each(Object.entries(oneFailureEach))('takes no failure of which a part is of another kind: %s', (_kind, failure) => {
  const parts = Object.keys(failure).filter((name) => name !== 'kind')
  for (const name of parts)
    for (const other of [undefined, {}, []])
      expect([name, other, isEntryPatch({ failure: { ...failure, [name]: other } })]).toEqual([name, other, false])
  expect(isEntryPatch({ failure: [failure.kind] })).toBe(false)
})

it('takes any part of an entry as a change, but not another id or owner', () => {
  const { owner: _owner, ...changeable } = checkInAt(1)
  for (const [key, value] of Object.entries(changeable)) {
    expect(isEntryPatch({ [key]: value })).toBe(true)
    expect(isEntryPatch({ [key]: {} })).toBe(false)
  }
  expect(isEntryPatch({})).toBe(true)
  expect([{ id: 'x' }, { owner: 'x' }, [], null, 'x'].filter(isEntryPatch)).toEqual([])
})
