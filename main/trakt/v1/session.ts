// One v1 account's credentials: whether the server takes them, and where they are kept. They are the whole session.
import type { Protection } from '../../../preload/contract/account.ts'
import type { Failure, SignedOutReason } from '../../../preload/contract/failure.ts'
import type { Result } from '../../../preload/contract/result.ts'
import type { Log, SecretName, Vault } from '../../ports.ts'
import type { V1Credentials } from './credentials.ts'

export type Session = {
  /** Why nothing may be asked in the user's name; null: it may. */
  readonly lost: () => SignedOutReason | null
  /** The server refused name and password at some call: what that means. Asked once for all who ask. */
  readonly disputed: () => Promise<Failure>
  /** Takes the credentials that were kept. */
  readonly restore: () => { readonly signedIn: true } | { readonly signedIn: false; readonly reason: SignedOutReason }
  /** Keeps what the server has taken. Resolves when it is as safe as it will get; never rejects. */
  readonly begin: () => Promise<void>
  /** Saves them once more, if they are good. Never rejects. */
  readonly keepAnew: () => Promise<void>
  /** Forgets them. Never rejects. */
  readonly end: () => Promise<void>
}

export function createSession(
  credentials: V1Credentials | null,
  ports: {
    readonly vault: Vault
    readonly secretName: SecretName
    readonly log: Log
    /** Asks the server about name and password and nothing else. */
    readonly test: () => Promise<Result<void>>
    readonly onSignedOut: (reason: SignedOutReason) => void
    readonly onProtection: (protection: Protection) => void
  },
): Session {
  const { vault, secretName, log } = ports
  let why: SignedOutReason | null = 'never'
  let testing: Promise<Failure> | null = null
  let queue: Promise<void> = Promise.resolve()

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work)
    return queue
  }

  const keep = () =>
    inTurn(async () => {
      if (!credentials || why !== null) return
      try {
        ports.onProtection(await vault.save(secretName, JSON.stringify(credentials)))
      } catch {
        // Why is the vault's own to log: its error might quote what it was given.
        log.warn('session.notSaved')
        ports.onProtection('memory')
      }
    })

  const lose = (reason: SignedOutReason) => {
    if (why !== null) return
    why = reason
    log.warn('session.gone', { reason })
    ports.onSignedOut(reason)
  }

  async function judge(): Promise<Failure> {
    const tested = await ports.test()
    // Somebody else's protected profile is refused in the same words as a wrong password.
    if (tested.ok) return { kind: 'notFound' }
    if (tested.failure.kind === 'signedOut') lose(tested.failure.reason)
    return tested.failure
  }

  return {
    lost: () => why,
    disputed: () => {
      testing ??= judge().finally(() => {
        testing = null
      })
      return testing
    },
    restore: () => {
      if (!credentials) return { signedIn: false, reason: why ?? 'never' }
      why = null
      return { signedIn: true }
    },
    begin: () => {
      if (credentials) why = null
      return keep()
    },
    keepAnew: keep,
    end: () => {
      why = 'user'
      return inTurn(() => vault.forget(secretName).catch(() => log.warn('session.notForgotten')))
    },
  }
}
