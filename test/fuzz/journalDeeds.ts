// Made-up entries of the journal, and what a row of records comes to.
import fc from 'fast-check'
import type { Entry, EntryPatch } from '../../main/journal/entry.ts'
import type { JournalRecord } from '../../main/journal/record.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent } from '../../preload/contract/intent.ts'
import type { Target } from '../../preload/contract/model.ts'
import { dune, episodeItem, movieItem, severance } from '../fakes/items.ts'
import { targetOf } from '../../main/checkin/sameItem.ts'

/** Any characters at all, half surrogates and line breaks among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\n', '\t', '\u2028', '\ud800', '"\\'),
)

const intent: fc.Arbitrary<Intent> = fc.oneof(
  text.map((message): Intent => ({ kind: 'checkIn', wanted: { target: { form: 'movie', movie: dune }, message } })),
  text.map((title): Intent => ({
    kind: 'checkIn',
    wanted: { target: { form: 'number', show: { ...severance, title }, season: 1, number: 2 } },
  })),
  fc.record({
    kind: fc.constant('cancel' as const),
    target: fc.constantFrom<Target>(targetOf(movieItem()), targetOf(episodeItem()), {
      form: 'absolute',
      show: severance,
      numberAbs: 12,
    }),
    startedAt: fc.integer(),
    expiresAt: fc.integer(),
    historyId: fc.option(fc.nat()),
  }),
  fc.integer({ min: 1, max: 10 }).map((rating): Intent => ({ kind: 'rate', what: movieItem(), rating })),
  fc.constant<Intent>({ kind: 'watchlist', what: { kind: 'show', show: severance } }),
)
const failure: fc.Arbitrary<Failure | null> = fc.oneof(
  fc.constantFrom<Failure | null>(null, { kind: 'offline', sent: true }, { kind: 'notFound' }),
  fc.option(text).map((message): Failure => ({ kind: 'invalid', status: 422, message })),
)

const changeable = {
  at: fc.integer({ min: 0, max: 2 ** 41 }),
  intent,
  state: fc.constantFrom('waiting', 'unsure', 'refused'),
  failure,
  tries: fc.nat({ max: 20 }),
  notBefore: fc.integer({ min: 0, max: 2 ** 41 }),
} as const

export const madeUpEntry: fc.Arbitrary<Omit<Entry, 'id'>> = fc.record({
  owner: fc.oneof(fc.constant('trakt ada'), text),
  ...changeable,
})
export const madeUpPatch: fc.Arbitrary<EntryPatch> = fc.record(changeable, { requiredKeys: [] })

/** Whatever of them can follow what is before it. */
export function replay(records: readonly JournalRecord[]): readonly Entry[] {
  const open = new Map<string, Entry>()
  for (const record of records) {
    if ('add' in record) open.set(record.add.id, record.add)
    else if ('settle' in record) open.delete(record.settle)
    else {
      const before = open.get(record.set)
      if (before) open.set(record.set, { ...before, intent: before.intent, ...record.to })
    }
  }
  return [...open.values()]
}
