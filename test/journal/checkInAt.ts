// A check-in to put into a journal.
import type { Entry } from '../../main/journal/entry.ts'
import { dune } from '../fakes/items.ts'

/** Ada's, told apart by `at`. */
export const checkInAt = (at: number): Omit<Entry, 'id'> => ({
  owner: 'trakt ada',
  at,
  intent: { kind: 'checkIn', wanted: { target: { form: 'movie', movie: dune } } },
  state: 'waiting',
  failure: null,
  tries: 0,
  notBefore: 0,
})
