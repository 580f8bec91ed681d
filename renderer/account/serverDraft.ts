// What was typed to sign in to another server. The password is never part of it, and the API key never leaves the page's memory.
import { create } from 'zustand'
import { mirrorStore } from '../mirror.ts'
import { storedTexts } from '../storedTexts.ts'
import { viewStore } from '../viewState.ts'

export type ServerDraft = {
  readonly server: string
  readonly apiKey: string
  readonly username: string
  /** The user insists on plain http. */
  readonly allowInsecure: boolean
}

const empty: ServerDraft = { server: '', apiKey: '', username: '', allowInsecure: false }
const storedAs = 'draft:server'

export const serverDraftStore = create<ServerDraft>()(() => ({
  ...empty,
  ...storedTexts(() => storedAs, ['server', 'username']),
}))

serverDraftStore.subscribe(({ server, username }) => {
  localStorage.setItem(storedAs, JSON.stringify({ server, username }))
})

// Signed in there: what was typed has been done with, and the form is not what the next sign-out should lead to.
mirrorStore.subscribe(({ snapshot }) => {
  const account = snapshot?.account
  if (account?.state !== 'signedIn' || account.server === null || !viewStore.getState().serverForm) return
  viewStore.setState({ serverForm: false })
  serverDraftStore.setState(empty)
  localStorage.removeItem(storedAs)
})
