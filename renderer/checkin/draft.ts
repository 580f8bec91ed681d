// The draft of a check-in: what was typed and chosen under More. Its words are kept in localStorage: a destroyed window loses none.
import { create } from 'zustand'
import type { Sharing } from '../../preload/contract/model.ts'
import { storedTexts } from '../storedTexts.ts'

export type Draft = {
  readonly text: string
  readonly moreOpen: boolean
  readonly message: string
  /** Only what differs from the defaults of the settings. */
  readonly sharing: Sharing
  /** As typed; whole minutes 1 to 600, or empty for "now". */
  readonly minutesAgo: string
  /** As typed; whole minutes 1 to 1,440, or empty for the runtime. */
  readonly duration: string
  readonly venueName: string
  readonly venueId: string
}

/** What is typed, key by key; the rest of a draft is chosen. */
const words = ['text', 'message', 'minutesAgo', 'duration', 'venueName', 'venueId'] as const

export const emptyDraft: Draft = {
  text: '',
  moreOpen: false,
  message: '',
  sharing: {},
  minutesAgo: '',
  duration: '',
  venueName: '',
  venueId: '',
}

/** The window and the palette keep a draft each: they are two places to type in. */
function draftName(): string {
  return `draft:${document.body.dataset['page'] ?? 'window'}`
}

export const draftStore = create<Draft>()(() => ({ ...emptyDraft, ...storedTexts(draftName, words) }))

draftStore.subscribe((draft) => {
  localStorage.setItem(draftName(), JSON.stringify(Object.fromEntries(words.map((key) => [key, draft[key]]))))
})

function wholeMinutes(text: string, most: number): number | null {
  const trimmed = text.trim()
  if (!/^\d{1,4}$/.test(trimmed)) return null
  const minutes = Number(trimmed)
  return minutes >= 1 && minutes <= most ? minutes : null
}

/** In minutes: how long ago something may have begun, and how long it may run. */
export const longestAgo = 600
export const longestDuration = 1440

/** null: what was typed is no number of minutes that Trakt could be told. */
export function parseMinutes(text: string): number | null {
  return wholeMinutes(text, longestAgo)
}

/** The same for how long something runs: a day at most. */
export function parseDuration(text: string): number | null {
  return wholeMinutes(text, longestDuration)
}
