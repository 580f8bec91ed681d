// What the window shows of itself: its tab. View state only; nothing here is sent anywhere.
import { create } from 'zustand'

export type Tab = 'now' | 'settings'

export const viewStore = create<{ readonly tab: Tab }>()(() => ({ tab: 'now' }))
