// The draft of a check-in: what was typed and chosen under More. Its words are kept in localStorage: a destroyed window loses none.
import { create } from 'zustand'
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

/** Whatever is stored is only taken where it has the shape of a draft. */
function stored(): Partial<Draft> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(draftName()) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const text = (key: keyof Draft): Partial<Draft> => {
      const value: unknown = Reflect.get(kept, key)
      return typeof value === 'string' ? { [key]: value } : {}
    }
    return { ...text('text'), ...text('message'), ...text('minutesAgo') }
  } catch {
    return {}
  }
}

export const draftStore = create<Draft>()(() => ({ ...emptyDraft, ...stored() }))

draftStore.subscribe(({ text, message, minutesAgo }) => {
  localStorage.setItem(draftName(), JSON.stringify({ text, message, minutesAgo }))
})

/** null: what was typed is no number of minutes that Trakt could be told. */
export function parseMinutes(text: string): number | null {
  const trimmed = text.trim()
  if (!/^\d{1,3}$/.test(trimmed)) return null
  const minutes = Number(trimmed)
  return minutes >= 1 && minutes <= 600 ? minutes : null
}
