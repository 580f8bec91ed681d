// Whose things something is: the account by its server and name, as kept on disk beside what belongs to it.
import type { Account } from '../../preload/contract/account.ts'

/** `trakt ada`, `demo you`, `https://old.example ada`; null: nobody is signed in, or not known by name yet. */
export const ownerOf = (account: Account): string | null =>
  account.state !== 'signedIn' || account.username === ''
    ? null
    : `${account.demo ? 'demo' : (account.server ?? 'trakt')} ${account.username.toLowerCase()}`
