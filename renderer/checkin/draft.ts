// The draft of a check-in: what was typed and chosen under More. Kept in localStorage, so that a destroyed window loses nothing.
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Sharing } from '../../preload/contract/model.ts'

export type Draft = {
  readonly text: string
  readonly moreOpen: boolean
  readonly message: string
  /** Only what differs from the defaults of the settings. */
  readonly sharing: Sharing
  /** As typed; whole minutes 1 to 600, or empty for "now". */
  readonly minutesAgo: string
}

export const emptyDraft: Draft = { text: '', moreOpen: false, message: '', sharing: {}, minutesAgo: '' }

/** The window and the palette keep a draft each: they are two places to type in. */
function draftName(): string {
  return `draft:${document.body.dataset['page'] ?? 'window'}`
}

export const draftStore = create<Draft>()(
  persist(() => emptyDraft, { name: draftName(), storage: createJSONStorage(() => localStorage) }),
)

/** null: what was typed is no number of minutes that Trakt could be told. */
export function parseMinutes(text: string): number | null {
  const trimmed = text.trim()
  if (!/^\d{1,3}$/.test(trimmed)) return null
  const minutes = Number(trimmed)
  return minutes >= 1 && minutes <= 600 ? minutes : null
}
