// The account: who is signed in, what their account can do, and signing in step by step.
import type { Failure, SignedOutReason } from './failure.ts'
import type { ActivityAction } from './activity.ts'
import type { Network, Picture } from './model.ts'

/** Where the session is kept: the system keychain; this process's memory; or a file, because the user insisted. */
export type Protection = 'keychain' | 'memory' | 'file'

export type Account =
  /** The session is being read; lasts a moment at start. */
  | { readonly state: 'unknown' }
  | { readonly state: 'signedOut'; readonly reason: SignedOutReason }
  | {
      readonly state: 'signedIn'
      readonly username: string
      readonly name: string | null
      readonly vip: boolean
      readonly demo: boolean
      /** Host of a server of the user's own that speaks API v1; null: Trakt itself, or the demo. */
      readonly server: string | null
      readonly avatar: Picture | null
      readonly protection: Protection
      /** Networks that the account has connected; only these are offered for sharing. */
      readonly connections: readonly Network[]
      /** The account's own check-in text, `[item]` being the title. */
      readonly watchingText: string | null
      readonly capabilities: Capabilities
    }

/** What an account can do; screens ask this and never the generation of the API. */
export type Capabilities = {
  readonly sharing: readonly Network[]
  /** Trakt has a page where networks are connected. */
  readonly connectsNetworks: boolean
  readonly venue: boolean
  readonly duration: boolean
  readonly backDatedStart: boolean
  /** Trakt keeps where something was paused. */
  readonly savedPositions: boolean
  /** Most characters of a check-in message; null: no limit is known. */
  readonly messageLimit: number | null
  /** How often a running scrobble has to be told again, ms; null: once is enough. */
  readonly watchingEveryMs: number | null
  /** A play can be taken out of history. */
  readonly removesHistory: boolean
  /** Which activity can be had, and what of it. */
  readonly feeds: FeedActions
}

/** What the feeds of an account can show; a kind that is missing cannot be had. */
export type FeedActions = Readonly<Partial<Record<FeedKind, readonly ActivityAction[]>>>

/** Whose activity: one user, people one knows, everyone; or everyone's on some films, shows, one season, one episode. */
export type FeedKind = 'user' | 'friends' | 'community' | 'movies' | 'shows' | 'seasons' | 'episodes'

/**
 * Sign-in by name and password on a server that speaks API v1. The password itself never crosses the bridge.
 * `allowInsecure`: the user insists on an address that is neither https nor on this machine.
 */
export type PasswordSignIn = {
  readonly server: string
  readonly apiKey: string
  readonly username: string
  /** 40 hexadecimal digits, lower case. */
  readonly passwordSha1: string
  readonly allowInsecure: boolean
}

/** The device-code sign-in, step by step. */
export type SignIn =
  | { readonly step: 'none' }
  | { readonly step: 'starting' }
  /** `expiresAt` epoch ms by the LOCAL clock. `link` is the address to open, `linkWithCode` the same with the code filled in (QR). */
  | {
      readonly step: 'code'
      readonly userCode: string
      readonly link: string
      readonly linkWithCode: string
      readonly expiresAt: number
      /** `slowed`: Trakt asked us to ask less often; `unreachable`: asking again shortly. */
      readonly polling: 'waiting' | 'slowed' | 'unreachable'
    }
  | { readonly step: 'finishing' }
  | { readonly step: 'failed'; readonly why: 'denied' | 'expired' | 'used' | 'unknownCode' | 'wrongPassword' | Failure }
