// One account's token pair: kept in the vault, renewed by one refresh at a time, and gone only when Trakt says so.
import type { Failure, SignedOutReason } from '../../../preload/contract/failure.ts'
import type { Protection } from '../../../preload/contract/account.ts'
import { err, ok, type Result } from '../../../preload/contract/result.ts'
import type { Clock, Log, SecretName, TraktAddresses, Vault } from '../../ports.ts'
import type { Held, TokenSource } from './door.ts'
import { type GoneReason, type KeptSession, type Pair, readSession } from './keptSession.ts'
import type { OAuth, Tokens } from './oauth.ts'
import { sessionFailure } from './sessionFailure.ts'

/** An early refresh that failed is tried again after this long, and a save that failed too. */
const calmMs = 60_000
/** Servers of one service learn of a new token one after the other: only what is refused for longer is over. */
const doubtMs = 120_000
const revokeWithinMs = 5000

export type SessionPorts = {
  readonly vault: Vault
  readonly secretName: SecretName
  readonly addresses: TraktAddresses
  readonly clock: Clock
  readonly log: Log
  readonly oauth: OAuth
  readonly serverNow: () => number
  /** Asks Trakt about a token by itself: does it know it? */
  readonly probe: (token: string) => Promise<Result<'accepted' | 'refused'>>
  readonly onSignedOut: (reason: SignedOutReason) => void
  readonly onProtection: (protection: Protection) => void
}

export type Session = TokenSource & {
  readonly restore: () => Promise<
    { readonly signedIn: true } | { readonly signedIn: false; readonly reason: SignedOutReason }
  >
  /** Takes the tokens of a new sign-in. Resolves when they are as safe as they will get. */
  readonly begin: (tokens: Tokens) => Promise<void>
  /** Saves what there is once more. Never rejects. */
  readonly keepAnew: () => Promise<void>
  /** Resolves when no renewal is under way and what could not be saved was tried once more. */
  readonly settled: () => Promise<void>
  /** Forgets the session, and revokes its token within 5 s where Trakt can be reached. Never rejects. */
  readonly end: () => Promise<void>
}

export function createSession(ports: SessionPorts): Session {
  const { vault, secretName, addresses, clock, log, oauth } = ports
  let pair: Pair | null = null
  let previous: Pair | null = null
  let why: SignedOutReason = 'never'
  /** Counts sign-ins and sign-outs: what was begun under an earlier one must not come back. */
  let era = 0
  let refreshing: Promise<Result<string>> | null = null
  /** When an early refresh failed last, and when a save did, local epoch ms. */
  let notRenewedAt: number | null = null
  let unsavedSince: number | null = null
  /** A token that Trakt refused as soon as it was issued, and since when, by the server's clock; the last one to be tried? */
  let doubt: { readonly token: string; readonly since: number; readonly isLast: boolean } | null = null
  /**
   * What was tried for a pair that never worked: the one before it, and when that does not work either, to renew the newest
   * once more. Each once: two that are both refused would take turns for ever.
   */
  let tried: 'nothing' | 'pairBefore' | 'renewal' = 'nothing'
  let vaultQueue: Promise<unknown> = Promise.resolve()

  const inVault = <T>(work: () => Promise<T>): Promise<T> => {
    const done = vaultQueue.then(work)
    vaultQueue = done.catch(() => {})
    return done
  }

  /** Never rejects: a session that cannot be saved still works until the app ends, and says so. */
  async function keep(kept: Pick<KeptSession, 'pair' | 'previous' | 'gone'>): Promise<void> {
    const { apiUrl, authUrl, clientId } = addresses
    const text = JSON.stringify({ version: 1, apiUrl, authUrl, clientId, ...kept } satisfies KeptSession)
    try {
      const protection = await inVault(() => vault.save(secretName, text))
      unsavedSince = null
      ports.onProtection(protection)
    } catch {
      // Why is the vault's own to log: its error might quote what it was given.
      unsavedSince = clock.now()
      log.warn('session.notSaved')
      ports.onProtection('memory')
    }
  }

  /** True in the `ms` after `at`. A clock that was set back makes it no longer than that. */
  const isWithin = (at: number | null, ms: number, now = clock.now()): boolean => at !== null && Math.abs(now - at) < ms

  /** `agoMs`: they were issued that long ago at most. */
  const pairOf = (tokens: Tokens, agoMs: number): Pair => ({
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    expiresAt: ports.serverNow() - agoMs + tokens.lifetimeMs,
    lifetimeMs: tokens.lifetimeMs,
  })

  const signedOut = (): Result<never> => err({ kind: 'signedOut', reason: why } satisfies Failure)

  async function lose(last: Pair, reason: GoneReason): Promise<void> {
    pair = null
    previous = null
    why = reason
    era += 1
    log.warn('session.gone', { reason })
    await keep({ pair: last, previous: null, gone: reason })
    ports.onSignedOut(reason)
  }

  async function renewPair(old: Pair): Promise<Result<string>> {
    const mine = era
    const askedAt = clock.now()
    let answer = await oauth.refresh(old.refreshToken)
    let spent = old
    if (answer.ok && answer.value.kind === 'refused' && previous) {
      // The pair before may still be the valid one when the new one never reached the server's store.
      spent = previous
      answer = await oauth.refresh(previous.refreshToken)
    }
    const handBack = async (token: string) => {
      await oauth.revoke(token)
      return signedOut()
    }
    if (era !== mine)
      return answer.ok && answer.value.kind === 'tokens' ? handBack(answer.value.tokens.accessToken) : signedOut()
    if (!answer.ok) return err(sessionFailure(answer.failure))
    if (answer.value.kind === 'refused') {
      await lose(old, ports.serverNow() < old.expiresAt ? 'revoked' : 'expired')
      return signedOut()
    }
    // The machine may have slept for days before it read the answer.
    const fresh = pairOf(answer.value.tokens, Math.max(0, clock.now() - askedAt))
    // Refresh tokens work once: the new pair is on disk before anybody can use it.
    await keep({ pair: fresh, previous: spent, gone: null })
    if (era !== mine) return handBack(fresh.accessToken)
    pair = fresh
    previous = spent
    notRenewedAt = null
    return ok(fresh.accessToken)
  }

  const refresh = (old: Pair): Promise<Result<string>> => {
    refreshing ??= renewPair(old).finally(() => {
      refreshing = null
    })
    return refreshing
  }

  const isDue = ({ expiresAt, lifetimeMs }: Pair): boolean =>
    ports.serverNow() >= expiresAt - lifetimeMs / 5 && !isWithin(notRenewedAt, calmMs)

  async function afterRefresh(): Promise<Held> {
    if (refreshing) await refreshing
    if (!pair || !isDue(pair)) return pair ? ok(pair.accessToken) : signedOut()
    const renewed = await refresh(pair)
    if (renewed.ok) return { ...renewed, isNew: true }
    if (renewed.failure.kind === 'signedOut') return renewed
    notRenewedAt = clock.now()
    // The old token may well be good still.
    return pair ? { ...ok(pair.accessToken), unrenewed: renewed.failure } : signedOut()
  }

  /** Resolves when no refresh is under way: whoever waited for one may have begun the next. */
  async function unhurried(): Promise<void> {
    if (!refreshing) return
    await refreshing
    return unhurried()
  }

  /** Trakt has refused a token that it issued a moment ago, or that has run out meanwhile. */
  const inDoubt = (): Failure => ({ kind: 'serverDown', status: 401, retryAt: clock.now() + calmMs / 2 })

  const isOver = ({ expiresAt }: Pair): boolean => ports.serverNow() >= expiresAt

  async function disputed(token: string): Promise<Failure> {
    if (!pair) return { kind: 'signedOut', reason: why }
    const known = await ports.probe(token)
    if (!known.ok) return sessionFailure(known.failure)
    // Some addresses are for Trakt's own programs and answer others with 401.
    if (known.value === 'accepted') return { kind: 'keyRefused' }
    await unhurried()
    if (!pair) return { kind: 'signedOut', reason: why }
    if (pair.accessToken !== token || isOver(pair)) return inDoubt()
    if (doubt?.token !== token) doubt = { token, since: ports.serverNow(), isLast: false }
    if (!doubt.isLast || isWithin(doubt.since, doubtMs, ports.serverNow())) return inDoubt()
    if (!previous || tried === 'renewal') {
      await lose(pair, 'revoked')
      return { kind: 'signedOut', reason: 'revoked' }
    }
    ;[pair, previous] = [previous, pair]
    if (tried === 'nothing') {
      // Trakt may have forgotten what it answered last, and then knows the pair before still.
      tried = 'pairBefore'
      doubt = { token: pair.accessToken, since: ports.serverNow(), isLast: true }
      return inDoubt()
    }
    // A clock that was set meanwhile may have made the wait for the newest too short.
    tried = 'renewal'
    const last = await refresh(pair)
    if (!last.ok) return last.failure
    doubt = { token: last.value, since: ports.serverNow(), isLast: true }
    return inDoubt()
  }

  return {
    current: () => {
      if (refreshing || (pair && isDue(pair))) return afterRefresh()
      return pair ? ok(pair.accessToken) : signedOut()
    },
    renew: async (refused) => {
      if (refreshing) await refreshing
      if (!pair) return signedOut()
      if (pair.accessToken !== refused) return ok(pair.accessToken)
      if (isOver(pair) || previous === null) return refresh(pair)
      // It has never worked, and renewing it at once would bring one more token that nobody knows yet.
      if (doubt?.token !== refused) return err(await disputed(refused))
      if (isWithin(doubt.since, doubtMs, ports.serverNow())) return err(inDoubt())
      if (doubt.isLast) return err(await disputed(refused))
      const last = await refresh(pair)
      if (last.ok) doubt = { token: last.value, since: ports.serverNow(), isLast: true }
      return last
    },
    disputed,
    worked: (token) => {
      if (pair?.accessToken !== token) return
      doubt = null
      tried = 'nothing'
      // The pair that is being renewed must not be written over the new one.
      if (refreshing) return
      const saveAgain = unsavedSince !== null && !isWithin(unsavedSince, calmMs)
      if (previous === null && !saveAgain) return
      previous = null
      void keep({ pair, previous, gone: null })
    },
    restore: async () => {
      const lost = (reason: SignedOutReason) => {
        why = reason
        return { signedIn: false, reason } as const
      }
      const loaded = await inVault(() => vault.load(secretName)).catch(() => ({ state: 'unreadable' }) as const)
      if (loaded.state === 'none') return lost('never')
      const kept = loaded.state === 'found' ? readSession(loaded.secret) : null
      if (!kept) return lost('unreadable')
      const here =
        kept.apiUrl === addresses.apiUrl && kept.authUrl === addresses.authUrl && kept.clientId === addresses.clientId
      if (!here) return lost('moved')
      if (kept.gone) return lost(kept.gone)
      pair = kept.pair
      previous = kept.previous
      return { signedIn: true }
    },
    begin: async (tokens) => {
      era += 1
      const mine = era
      const fresh = pairOf(tokens, 0)
      await keep({ pair: fresh, previous: null, gone: null })
      if (era !== mine) {
        // Left in the meantime: kept by nobody, it would take up the account's one free place.
        await oauth.revoke(fresh.accessToken)
        return
      }
      pair = fresh
      previous = null
      notRenewedAt = null
      doubt = null
      tried = 'nothing'
    },
    keepAnew: async () => {
      // A pair that is being renewed must not be written over the new one.
      await unhurried()
      if (pair) await keep({ pair, previous, gone: null })
    },
    settled: async () => {
      await unhurried()
      if (pair && unsavedSince !== null) await keep({ pair, previous, gone: null })
    },
    end: async () => {
      const last = pair
      era += 1
      pair = null
      previous = null
      why = 'user'
      const forgotten = inVault(() => vault.forget(secretName)).catch(() => log.warn('session.notForgotten'))
      if (last) {
        const limit = new AbortController()
        const timer = new AbortController()
        clock.sleep(revokeWithinMs, timer.signal).then(
          () => limit.abort(),
          () => {},
        )
        await oauth.revoke(last.accessToken, limit.signal)
        timer.abort()
      }
      await forgotten
    },
  }
}
