// The queue in all its states: in the window, after a check-in that was saved, in the settings, and before the sign-in.
import type { Page } from 'playwright-core'
import type { Snapshot } from '../../preload/contract/model.ts'
import { checkIn, entry, mixed, overEntry, refusedEntry, twenty, unsureEntry, waitingEntry } from './queueEntries.ts'
import { episodeItem } from './media.ts'
import { minute } from './now.ts'
import { cardStays } from './paletteStates.ts'
import { base, upNext, wanted, watching } from './snapshots.ts'
import type { GalleryState } from './state.ts'
import { windowState } from './windowStates.ts'

const offline = { kind: 'offline', sent: false } as const
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const first = upNext[0]
const savedNow = first === undefined ? [] : [entry(checkIn(first.item), 0)]
const saved = {
  kind: 'saved',
  wanted: savedNow[0]?.intent.kind === 'checkIn' ? savedNow[0].intent.wanted : wanted,
  failure: offline,
}
const enter = async (page: Page): Promise<void> => {
  await page.getByRole('combobox').press('Enter')
}

const state = (
  name: string,
  expects: string,
  changes: Partial<Snapshot>,
  more: Partial<Pick<GalleryState, 'act' | 'answers'>> = {},
): GalleryState => windowState(`queue-${name}`, expects, changes, more)
const unfold = (name: RegExp) => async (page: Page) => {
  await button(page, name).click()
}

export const queueStates: readonly GalleryState[] = [
  state('one', 'Waiting to be sent', { queue: [waitingEntry], trouble: offline }),
  state('open', 'Second time', { queue: [waitingEntry] }, { act: unfold(/^Severance/) }),
  state('over', 'It is over by now', { queue: [overEntry] }, { act: unfold(/^Severance/) }),
  state('unsure', 'It may have reached Trakt', { queue: [unsureEntry] }, { act: unfold(/^Dune/) }),
  state('refused', 'This film has no runtime', { queue: [refusedEntry] }),
  state('mixed', 'Show all 4', { queue: mixed, checkIn: { step: 'watching', playing: watching } }),
  state('rtl', 'باب الحارة', { queue: [entry(checkIn(episodeItem('bab-al-hara', 1, 4)), 25 * minute)] }),
  state('twenty', 'Show all 20', { queue: twenty }),
  state(
    'twenty-all',
    'Show fewer',
    { queue: twenty },
    {
      act: async (page) => {
        await button(page, 'Show all 20').click()
        await button(page, /^I've Been/i)
          .first()
          .click()
      },
    },
  ),
  state(
    'drop',
    'Trakt will not be told',
    { queue: [refusedEntry] },
    {
      act: async (page) => {
        await button(page, 'Drop…').click()
      },
    },
  ),
  state(
    'edit',
    'Then it ends at',
    { queue: [waitingEntry] },
    {
      act: async (page) => {
        await unfold(/^Severance/)(page)
        await button(page, 'Edit…').click()
      },
    },
  ),
  state(
    'edit-wrong',
    'It cannot have begun in the future',
    { queue: [waitingEntry] },
    {
      act: async (page) => {
        await unfold(/^Severance/)(page)
        await button(page, 'Edit…').click()
        await page.getByLabel('Started').fill('2026-11-23T20:14')
      },
    },
  ),
  state(
    'exported',
    'Exported',
    { queue: [waitingEntry] },
    {
      answers: { 'queue.export': true },
      act: async (page) => {
        await button(page, 'Export…').click()
      },
    },
  ),
  state(
    'saved',
    'is sent as soon as',
    { queue: savedNow, trouble: offline },
    { answers: { 'checkin.start': saved }, act: enter },
  ),
  state(
    'cancelled',
    'It will not count',
    { checkIn: { step: 'watching', playing: watching } },
    {
      answers: { 'checkin.cancel': { kind: 'saved', failure: offline } },
      act: async (page) => {
        await button(page, 'Cancel').click()
      },
    },
  ),
  state('signed-out', '3 things were not sent yet', {
    account: { state: 'signedOut', reason: 'revoked' },
    queue: mixed.slice(0, 3),
  }),
  {
    name: 'palette-queue-saved',
    view: 'palette',
    expects: 'Sent as soon as',
    snapshot: { ...base, queue: savedNow, trouble: offline },
    answers: { 'checkin.start': saved },
    act: async (page) => {
      await cardStays(page)
      await enter(page)
      await page.getByRole('region', { name: 'Saved' }).hover()
    },
  },
  {
    name: 'settings-queue-sign-out',
    view: 'settings',
    expects: '3 things were not sent yet',
    snapshot: { ...base, queue: mixed.slice(0, 3) },
    answers: {},
    act: async (page) => {
      await button(page, 'Sign out').click()
    },
  },
]
