// Whose things something is: the account by its server and name, as kept on disk beside what belongs to it.
import type { Account } from '../../preload/contract/account.ts'
import type { Kept } from './kept.ts'

/** `trakt ada`, `demo you`, `old.example ada`; null: nobody is signed in, or not known by name yet. */
export const ownerOf = (account: Account): string | null =>
  account.state === 'signedIn' ? named(account.demo, account.server, account.username) : null

/** Who was signed in last, as long as they have not signed out themselves. */
export const lastOwner = ({ account, profile }: Pick<Kept, 'account' | 'profile'>): string | null =>
  profile && named(account === 'demo', profile.server, profile.username)

const named = (demo: boolean, server: string | null, username: string): string | null =>
  username === '' ? null : `${demo ? 'demo' : (server ?? 'trakt')} ${username.toLowerCase()}`
