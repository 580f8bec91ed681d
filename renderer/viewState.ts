// What a page shows of itself: its tab, and the place in it that it was sent to. Nothing here is sent anywhere.
import { create } from 'zustand'
import type { Place } from '../preload/contract/model.ts'

export type Tab = 'now' | 'activity' | 'settings'

type ViewState = {
  readonly tab: Tab
  /** Takes the focus as soon as it is on the screen, and is null again. */
  readonly place: 'advanced' | 'updates' | Place | null
  /** The form that signs in to another server is open. */
  readonly serverForm: boolean
}

export const viewStore = create<ViewState>()(() => ({ tab: 'now', place: null, serverForm: false }))
