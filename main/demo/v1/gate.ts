// The gate of API v1: the key first, then who asks, then the method.
import { empty, type Call, type Reply } from '../call.ts'
import { parseObject, type Site } from '../site.ts'
import { accountMethods } from './account.ts'
import { activityMethods } from './activity.ts'
import { addressOf } from './address.ts'
import { failedAuthentication, invalidKey, unknown, type V1Ask, type V1Method } from './ask.ts'
import { checkinMethods } from './checkin.ts'
import { userOf } from './credentials.ts'
import { mediaMethods } from './media.ts'
import { progressMethods } from './progress.ts'
import { scrobbleMethods } from './scrobble.ts'
import { searchMethods } from './search.ts'
import { userMethods } from './users.ts'

const methods: readonly V1Method[] = [
  ...accountMethods,
  ...activityMethods,
  ...checkinMethods,
  ...mediaMethods,
  ...progressMethods,
  ...scrobbleMethods,
  ...searchMethods,
  ...userMethods,
]
const byName = new Map(methods.map((method) => [method.name, method]))
const names = [...byName.keys()]

export function answerV1(site: Site, call: Call): Reply {
  const address = addressOf(call.url.pathname, names)
  const method = address && byName.get(address.name)
  if (!address || !method) return unknown('method')
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
