// Trakt's sign-ins as a small model: refresh tokens that work once, in the ways in which servers let them, by a clock of its own.
import { addresses } from './scripted.ts'

/**
 * What becomes of the old pair at a refresh. `strict`: gone at once. `lenient`: gone when the new one is used. `jealous`: gone
 * at once, and whoever shows the old refresh token again loses the new pair too.
 */
export type Rotation = 'strict' | 'lenient' | 'jealous'

export type Issued = {
  readonly access: string
  readonly refresh: string
  readonly parent: Issued | null
  readonly at: number
  dead: boolean
}

export const week = 604_800_000

/** A session as the vault holds it. */
export function kept(pair: Issued, previous: Issued | null): string {
  const { apiUrl, authUrl, clientId } = addresses
  const pairOf = ({ access, refresh, at }: Issued) => ({
    accessToken: access,
    refreshToken: refresh,
    expiresAt: at + week,
    lifetimeMs: week,
  })
  return JSON.stringify({
    version: 1,
    apiUrl,
    authUrl,
    clientId,
    pair: pairOf(pair),
    previous: previous && pairOf(previous),
    gone: null,
  })
}

/** `lagMs`: how long the API does not know a new token yet. Times: the server's clock, epoch ms. */
export function modelTrakt({ rotation, lagMs }: { readonly rotation: Rotation; readonly lagMs: number }) {
  const issued: Issued[] = []
  let count = 0
  const issue = (parent: Issued | null, at: number): Issued => {
    count += 1
    const one: Issued = { access: `access-${count}-`, refresh: `refresh-${count}-`, parent, at, dead: false }
    issued.push(one)
    return one
  }
  /** A pair that is used ends the one it came from, and whatever else came from that. */
  const use = (one: Issued): void => {
    const { parent } = one
    if (!parent) return
    parent.dead = true
    for (const other of issued) if (other !== one && descends(other, parent) && !descends(other, one)) other.dead = true
    use(parent)
  }
  const descends = (one: Issued, from: Issued): boolean =>
    one === from || (one.parent !== null && descends(one.parent, from))
  const byRefresh = (token: string) => issued.find(({ refresh }) => refresh === token)

  return {
    begin: (at: number) => issue(null, at),
    /** null: `invalid_grant`. `isForgotten`: it answers with a pair that it then knows nothing of. */
    refresh: (token: string, at: number, isForgotten: boolean): Issued | null => {
      const old = byRefresh(token)
      if (!old || old.dead) {
        if (old && rotation === 'jealous') for (const one of issued) one.dead = true
        return null
      }
      use(old)
      const fresh = issue(old, at)
      if (isForgotten) issued.pop()
      else if (rotation !== 'lenient') old.dead = true
      return fresh
    },
    /** Does the API take this access token? */
    accepts: (token: string, at: number): boolean => {
      const one = issued.find(({ access }) => access === token)
      if (!one || one.dead || at >= one.at + week) return false
      // A server whose clock was set back has no quarrel with a token of its own future.
      if (lagMs > 0 && one.parent !== null && at < one.at + lagMs) return false
      use(one)
      return true
    },
    revoke: (token: string): void => {
      for (const one of issued) if (one.access === token || one.refresh === token) one.dead = true
    },
    /** The user removes the app on the website, or another app takes the one connection. */
    revokeAll: (): void => {
      for (const one of issued) one.dead = true
    },
    isRefreshable: (token: string): boolean => byRefresh(token)?.dead === false,
  }
}
