// Whose things a page shows: they go when somebody else comes.
import type { Account } from '../preload/contract/account.ts'

/** Empty: nobody's. */
export const whoseOf = (account: Account | undefined): string =>
  account?.state === 'signedIn' ? `${account.server} ${account.username}` : ''
