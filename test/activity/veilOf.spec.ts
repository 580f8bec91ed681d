// What is veiled, from whom.
import { expect, it } from 'vitest'
import { veilOf, type Progress } from '../../main/activity/veilOf.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import { episode, episodeItem, movieItem, severance } from '../fakes/items.ts'
import { activity, person } from './activity.ts'

const atTwoThree: Progress = { me: 'me', next: () => ({ season: 2, number: 3 }) }
const unstarted: Progress = { me: 'me', next: () => null }
const spoiler = { text: 'He is his brother', spoiler: true }
const entry = episodeItem(2, 4)
const list = { name: 'Best', slug: 'best', description: null }

it.each<[string, Partial<Activity>, Progress, boolean, boolean]>([
  ['an episode behind me', { subject: episodeItem(1, 9) }, atTwoThree, false, false],
  ['the one I am to watch next', { subject: episodeItem(2, 3) }, atTwoThree, false, false],
  ['the one after', { subject: episodeItem(2, 4) }, atTwoThree, false, true],
  ['the next season', { subject: episodeItem(3, 1) }, atTwoThree, false, true],
  ['a special', { subject: episodeItem(0, 9) }, atTwoThree, false, false],
  ['a show I have not begun', { subject: episodeItem(2, 4) }, unstarted, false, false],
  ['my own row', { subject: episodeItem(2, 4), text: spoiler, who: person('me') }, atTwoThree, false, false],
  [
    'an episode without a title',
    { subject: { ...entry, episode: episode(2, 4, { title: null }) } },
    atTwoThree,
    false,
    false,
  ],
  [
    'several, the last of them ahead',
    { subject: { kind: 'episodes', show: severance, episodes: [episode(2, 3), episode(2, 4)] } },
    atTwoThree,
    false,
    true,
  ],
  ['an entry of a list', { subject: { kind: 'listEntry', list, entry } }, atTwoThree, false, true],
  ['a film', { subject: movieItem() }, atTwoThree, false, false],
  ['a comment that spoils', { subject: movieItem(), text: spoiler }, unstarted, true, false],
  ['a comment that does not', { subject: movieItem(), text: { ...spoiler, spoiler: false } }, unstarted, false, false],
])('%s', (_name, more, progress, text, titles) => expect(veilOf(activity(more), progress)).toEqual({ text, titles }))
