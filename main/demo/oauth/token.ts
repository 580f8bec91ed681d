// Tokens: issued for a device code, an authorization code or a refresh token; a refresh token works once.
import { createHash } from 'node:crypto'
import { empty, json, type Call, type Reply } from '../call.ts'
import { parseObject, randomHex, type Json, type Site } from '../site.ts'
import type { Session } from '../world.ts'
import { demoUser } from '../people.ts'

/** Seven days; clients go by `expires_in`. */
export const accessSeconds = 604_800
/** An authorization code is for at once. */
const grantMs = 600_000

export const text = (body: Json, name: string) => (typeof body[name] === 'string' ? body[name] : '')
export const oauthError = (status: number, error: string, description: string) =>
  json(status, { error, error_description: description })

export const tokensOf = (session: Pick<Session, 'access' | 'refresh' | 'createdAt'>, lifeSeconds: number) => ({
  access_token: session.access,
  token_type: 'bearer',
  expires_in: lifeSeconds,
  refresh_token: session.refresh,
  scope: 'public',
  created_at: Math.floor(session.createdAt / 1000),
})

export function issue(site: Site, user: string): Reply {
  const now = site.now()
  const session: Session = {
    access: randomHex(site.random, 64),
    refresh: randomHex(site.random, 64),
    createdAt: now,
    user,
    clientId: site.clientId,
  }
  site.world.sessions.push(session)
  return json(200, tokensOf(session, accessSeconds))
}

/** The client id must be ours. A secret may be left out (PKCE, and the direction Trakt is going), but a wrong one is refused. */
export function badClient(site: Site, body: Json): Reply | null {
  const secret = body['client_secret']
  const rightSecret = secret === undefined || secret === site.clientSecret
  return text(body, 'client_id') === site.clientId && rightSecret
    ? null
    : oauthError(401, 'invalid_client', 'Client authentication failed due to unknown client or bad secret.')
}

export function token(site: Site, call: Call): Reply {
  const body = parseObject(call.body)
  if (!body) return oauthError(400, 'invalid_request', 'The request body must be a JSON object.')
  const refused = badClient(site, body)
  if (refused) return refused
  switch (body['grant_type']) {
    case 'refresh_token':
      return refresh(site, text(body, 'refresh_token'))
    case 'authorization_code':
      return exchange(site, body)
    default:
      return oauthError(400, 'unsupported_grant_type', 'The authorization grant type is not supported.')
  }
}

function refresh(site: Site, refreshToken: string): Reply {
  const { world } = site
  const session = world.sessions.find((s) => s.refresh === refreshToken)
  if (!session) return oauthError(400, 'invalid_grant', 'session not found')
  // The old pair goes with it: a client that loses the answer has to sign in again, as with Trakt.
  world.sessions = world.sessions.filter((s) => s !== session)
  return issue(site, session.user)
}

function exchange(site: Site, body: Json): Reply {
  const { world } = site
  const grant = world.grants.find((g) => g.code === text(body, 'code'))
  // One try: a code that was shown to anybody is spent.
  world.grants = world.grants.filter((g) => g !== grant)
  if (!grant || site.now() - grant.createdAt > grantMs)
    return oauthError(400, 'invalid_grant', 'The authorization code is invalid or has expired.')
  if (grant.redirectUri !== text(body, 'redirect_uri'))
    return oauthError(400, 'invalid_grant', 'The redirect URI does not match.')
  const proof = createHash('sha256').update(text(body, 'code_verifier')).digest('base64url')
  const proven = grant.challenge === null ? body['client_secret'] === site.clientSecret : grant.challenge === proof
  if (!proven) return oauthError(400, 'invalid_grant', 'The code verifier or the client secret is missing or wrong.')
  return issue(site, grant.user || demoUser.slug)
}

/** 200 whether the token was known or not, as RFC 7009 asks. */
export function revoke(site: Site, call: Call): Reply {
  const body = parseObject(call.body)
  if (!body) return oauthError(400, 'invalid_request', 'The request body must be a JSON object.')
  const refused = badClient(site, body)
  if (refused) return refused
  const given = text(body, 'token')
  site.world.sessions = site.world.sessions.filter((s) => s.access !== given && s.refresh !== given)
  return { ...empty(200), headers: { 'content-type': 'application/json' }, body: '{}' }
}

/** Whose token it is; null: unknown or too old. */
export function userOf(site: Site, authorization: string | null): string | null {
  const access = /^Bearer ([0-9a-f]{64})$/i.exec(authorization ?? '')?.[1]
  const session = site.world.sessions.find((s) => s.access === access)
  return session && site.now() < session.createdAt + accessSeconds * 1000 ? session.user : null
}
