// What a filter lets through.
import { expect, it } from 'vitest'
import { applies } from '../../main/activity/applies.ts'
import type { ActivityQuery } from '../../preload/contract/activity.ts'
import { activity, evening } from './activity.ts'

it.each<[string, Partial<ActivityQuery>, boolean]>([
  ['no filter', {}, true],
  ['its type', { types: ['movie', 'episode'] }, true],
  ['other types', { types: ['movie'] }, false],
  ['its action', { actions: ['seen', 'scrobble'] }, true],
  ['other actions', { actions: ['seen'] }, false],
  ['its type with other actions', { types: ['episode'], actions: ['seen'] }, false],
  ['a range that begins with it', { from: evening }, true],
  ['a range that begins later', { from: evening + 1 }, false],
  ['a range that ends with it', { to: evening }, true],
  ['a range that ends before', { to: evening - 1 }, false],
  ['its person', { people: ['Nobody', 'SEAN'] }, true],
  ['other people', { people: ['bo'] }, false],
  ['nobody chosen', { people: [] }, true],
])('%s', (_name, query, through) => expect(applies({ types: [], actions: [], ...query }, activity())).toBe(through))
