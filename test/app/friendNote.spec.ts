// The notification of friends' check-ins: grouped, and without anything that could spoil.
import { expect, it } from 'vitest'
import { friendNote } from '../../main/friendNote.ts'
import type { FeedRow } from '../../preload/contract/feed.ts'
import { activity, person } from '../activity/activity.ts'
import { episode, episodeItem, movieItem, severance } from '../fakes/items.ts'

const row = (slug: string, more: Parameters<typeof activity>[0] = {}): FeedRow => ({
  activity: activity({ key: `${slug} ${Math.random()}`, action: 'checkin', who: person(slug), ...more }),
  veiled: false,
})

it('names one friend and what they watch', () => {
  expect(friendNote([row('anna', { subject: movieItem() })])).toMatchObject({
    title: 'anna checked in',
    body: 'Dune (2021)',
    action: { label: 'Open' },
  })
})

it('tells of several in one, three of them by name', () => {
  const note = friendNote(['anna', 'bo', 'cy', 'di', 'ed'].map((slug) => row(slug)))
  expect(note.title).toBe('5 friends checked in')
  expect(note.body.split('\n')).toEqual([
    'anna: Severance S2E3',
    'bo: Severance S2E3',
    'cy: Severance S2E3',
    'and 2 more',
  ])
})

it('counts people, not check-ins', () => {
  expect(friendNote([row('anna'), row('anna')]).title).toBe('anna checked in 2 times')
})

it('never tells the title of an episode, and keeps a strange name in its place', () => {
  const subject = { ...episodeItem(), show: severance, episode: episode(2, 3, { title: 'She dies' }) }
  const { title, body } = friendNote([row('anna', { subject, who: { ...person('anna'), name: 'Ann\n\u202ea' } })])
  expect(body).not.toContain('dies')
  expect(title).not.toMatch(/[\n\u202e]/)
})
