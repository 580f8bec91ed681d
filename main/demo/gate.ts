// The gate: what every request goes through before it reaches a route, in the order Trakt checks it.
import { checkinRoutes, notFound } from './api/checkin.ts'
import { collectionRoutes } from './api/collection.ts'
import { commentRoutes } from './api/comments.ts'
import { lastActivityRoutes } from './api/lastActivities.ts'
import { libraryRoutes } from './api/library.ts'
import { listRoutes } from './api/lists.ts'
import { markRoutes } from './api/marks.ts'
import { mediaRoutes } from './api/media.ts'
import { networkRoutes } from './api/network.ts'
import { scrobbleRoutes } from './api/scrobble.ts'
import { searchRoutes } from './api/search.ts'
import { syncRoutes } from './api/sync.ts'
import { userRoutes } from './api/users.ts'
import { empty, html, json, type Call, type Reply } from './call.ts'
import { matchRoute } from './match.ts'
import { activate, authorize } from './oauth/activate.ts'
import { deviceCode, deviceToken } from './oauth/device.ts'
import { pageHeaders } from './oauth/page.ts'
import { revoke, token, userOf } from './oauth/token.ts'
import { image } from './pictures/images.ts'
import { parseObject, type Ask, type Route, type Site } from './site.ts'
import { isV1 } from './v1/address.ts'
import { answerV1 } from './v1/gate.ts'
import { detailOf } from './wire.ts'

const routes: readonly Route[] = [
  ...checkinRoutes,
  ...scrobbleRoutes,
  ...userRoutes,
  ...libraryRoutes,
  ...collectionRoutes,
  ...commentRoutes,
  ...listRoutes,
  ...networkRoutes,
  ...syncRoutes,
  ...markRoutes,
  ...lastActivityRoutes,
  ...mediaRoutes,
  ...searchRoutes,
]

type Handler = (site: Site, call: Call) => Reply
const oauth: Readonly<Record<string, Handler>> = {
  '/oauth/device/code': deviceCode,
  '/oauth/device/token': deviceToken,
  '/oauth/token': token,
  '/oauth/revoke': revoke,
}

/** The page of an edge that does not like who is asking: HTML, where clients expect JSON. */
export const edgePage = (status: number) =>
  html(
    status,
    `<!DOCTYPE html><html><head><title>${status} | Cloudflare</title></head><body><h1>Error ${status === 403 ? 1010 : status}</h1></body></html>`,
    { server: 'cloudflare' },
  )

export function answer(site: Site, call: Call): Reply {
  const { pathname } = call.url
  if (pathname.startsWith('/images/')) return image(call)
  if (pathname === '/activate' || pathname.startsWith('/activate/')) return asPage(activate, site, call)
  if (pathname === '/oauth/authorize') return asPage(authorize, site, call)
  if (isV1(pathname)) return answerV1(site, call)
  if (!call.headers.get('user-agent')) return edgePage(403)
  const handler = Object.hasOwn(oauth, pathname) ? oauth[pathname] : undefined
  if (!handler) return api(site, call)
  if (call.method !== 'POST') return empty(405, { allow: 'POST' })
  return isJson(call)
    ? handler(site, call)
    : json(412, { error: 'precondition_failed', message: 'Content-Type should be application/json' })
}

function asPage(run: Handler, site: Site, call: Call): Reply {
  if (call.method !== 'GET' && call.method !== 'POST') return empty(405, { allow: 'GET, POST' })
  const reply = run(site, call)
  return { ...reply, headers: { ...pageHeaders, ...reply.headers } }
}

const isJson = (call: Call) => /^application\/json\b/i.test(call.headers.get('content-type') ?? '')

function api(site: Site, call: Call): Reply {
  if (call.headers.get('trakt-api-key') !== site.clientId)
    return json(403, { error: 'forbidden', message: 'Invalid API key or unapproved app' })
  if (call.headers.get('trakt-api-version') !== '2')
    return json(403, { error: 'forbidden', message: 'trakt-api-version should be 2' })
  const match = matchRoute(routes, call.method, call.url.pathname)
  if (match.kind === 'none') return notFound()
  if (match.kind === 'method') return empty(405, { allow: match.allow.join(', ') })
  const { route, params } = match
  const authorization = call.headers.get('authorization')
  const user = userOf(site, authorization)
  // A token that is sent and is not valid is refused even where none is needed.
  if (user === null && (route.auth === 'required' || authorization !== null))
    return json(401, { error: 'unauthorized', message: 'OAuth must be provided' })
  const sends = !route.isBare && (call.method === 'POST' || call.method === 'PUT')
  if (sends && !isJson(call))
    return json(412, { error: 'precondition_failed', message: 'Content-Type should be application/json' })
  const body = sends ? parseObject(call.body) : {}
  if (!body) return json(400, { error: 'bad_request', message: 'The request body is not a JSON object' })
  const now = site.now()
  const limited = site.limits.check(
    call.method === 'GET' ? 'read' : 'write',
    `${call.method === 'GET' ? 'r' : 'w'} ${user ?? ''}`,
    now,
    user !== null,
  )
  if (limited) return limited
  const ask: Ask = {
    site,
    world: site.world,
    call,
    now,
    user: user ?? '',
    params,
    query: call.url.searchParams,
    detail: detailOf(call.url, now),
    body,
  }
  return route.run(ask)
}
