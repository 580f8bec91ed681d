// Failure: everything that can go wrong between Marquee and Trakt, each kind with what the user needs to know.
// Source of the kinds: Trakt API status codes (200 to 522) and what lies around them (no network, no JSON).

/**
 * Why the session is gone. `revoked` also covers "another app took your one free connection": Trakt does not tell them apart.
 * `moved`: there is one, but it belongs to another key or address than the one that Marquee speaks with now.
 */
export type SignedOutReason = 'never' | 'user' | 'expired' | 'revoked' | 'unreadable' | 'memoryOnly' | 'moved'

export type Failure =
  /** No connection could be made, or it broke. `sent` says whether the request may have reached Trakt. */
  | { readonly kind: 'offline'; readonly sent: boolean }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  /** The caller aborted. Never shown. */
  | { readonly kind: 'cancelled' }
  /** 500, 502 to 504, 520 to 522. `retryAt` epoch ms by the local clock. */
  | { readonly kind: 'serverDown'; readonly status: number; readonly retryAt: number }
  /** 429. `retryAt` epoch ms by the local clock. */
  | { readonly kind: 'rateLimited'; readonly retryAt: number }
  /** 401 after a refresh, or a refresh that was refused. */
  | { readonly kind: 'signedOut'; readonly reason: SignedOutReason }
  /** 403 with JSON or nothing: this API key is unknown, unapproved or was removed. */
  | { readonly kind: 'keyRefused' }
  /** 403 with an HTML page: the edge refused us (User-Agent or address), not Trakt. */
  | { readonly kind: 'edgeBlocked' }
  | { readonly kind: 'notFound' }
  /** Something is checked in already. `expiresAt` epoch ms by the server's clock. v2: 409 with `expires_at`; v1: `wait`. */
  | { readonly kind: 'conflict'; readonly expiresAt: number | null }
  /** The same item was scrobbled a short while ago. Times epoch ms by the server's clock; null: not told (v1). */
  | { readonly kind: 'duplicate'; readonly watchedAt: number | null; readonly expiresAt: number | null }
  /** 400 and 422. `message` is Trakt's own sentence where it gave one. */
  | { readonly kind: 'invalid'; readonly status: number; readonly message: string | null }
  /** 420: the account's own limit (lists, watchlist). */
  | { readonly kind: 'accountLimit' }
  /** 423. */
  | { readonly kind: 'locked'; readonly deactivated: boolean }
  /** 426. */
  | { readonly kind: 'vipOnly'; readonly upgradeUrl: string | null }
  /** 2xx whose body is not what the API promises (HTML, empty, cut off, wrong types). `what` names the part, never its content. */
  | { readonly kind: 'unreadable'; readonly what: string }
  /** 405, 412 and any status that Trakt does not document. */
  | { readonly kind: 'unexpected'; readonly status: number }
  /** Marquee's own rule: what has not aired cannot be checked in to. `airsAt` epoch ms; null: not announced. */
  | { readonly kind: 'notAired'; readonly airsAt: number | null }
  /** The start lies further back than the item is long. */
  | { readonly kind: 'overAlready'; readonly runtimeMinutes: number | null }
  /** The account or this build has no API key to speak with. */
  | { readonly kind: 'noKey' }
  /** The address is neither https nor on this machine. */
  | { readonly kind: 'insecureAddress'; readonly url: string }

export type FailureKind = Failure['kind']
