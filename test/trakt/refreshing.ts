// A Trakt that knows one access token and turns each refresh token once into the next pair.
import { json, nothing, type Script, type Sent, tokens } from './scripted.ts'

export const invalidGrant = () => json({ error: 'invalid_grant', error_description: 'session not found' }, 400)
export const isRefresh = ({ url }: Sent) => url.pathname === '/oauth/token'

/** Accepts one access token, and refreshes pair n to n + 1, each refresh token once. */
export function refreshingTrakt(accepted = 2, refresh?: (used: string) => Response | Promise<Response>): Script {
  const used = new Set<string>()
  return ({ url, headers, body }) => {
    if (url.pathname === '/oauth/token') {
      const token = String(Reflect.get(Object(body), 'refresh_token'))
      if (refresh) return refresh(token)
      if (used.has(token)) return invalidGrant()
      used.add(token)
      return json(tokens(Number(token.split('-').at(-1)) + 1))
    }
    return headers.get('authorization') === `Bearer canary-access-${accepted}` ? nothing(204) : nothing(401)
  }
}
