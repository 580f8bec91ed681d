// The gate of API v1: the key first, then who asks, then the method.
import { empty, type Call, type Reply } from '../call.ts'
import { parseObject, type Site } from '../site.ts'
import { failedAuthentication, invalidKey, unknown, type V1Ask } from './ask.ts'
import { userOf } from './credentials.ts'
import { asJsonp } from './jsonp.ts'
import { methodAt } from './methods.ts'

export const answerV1 = (site: Site, call: Call): Reply => asJsonp(call, answerOf(site, call))

function answerOf(site: Site, call: Call): Reply {
  const found = methodAt(call.url.pathname)
  if (!found) return unknown('method')
  const { method, address } = found
  if (address.key !== site.v1.apiKey) return invalidKey()
  const allow = method.kind === 'write' ? ['POST'] : ['GET', 'POST']
  if (!allow.includes(call.method)) return empty(405, { allow: allow.join(', ') })
  const body = (call.method === 'POST' ? parseObject(call.body) : null) ?? {}
  const user = userOf(site, call, body)
  // Credentials that are sent and are not valid are refused even where none are needed.
  if (user === null || (user === '' && method.auth === 'required')) return failedAuthentication()
  const ask: V1Ask = {
    site,
    world: site.world,
    now: site.now(),
    user,
    args: address.args,
    query: call.url.searchParams,
    body,
    imageBase: `${call.url.origin}/images`,
  }
  return method.run(ask)
}
