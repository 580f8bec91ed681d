// Every method of API v1 that is spoken here, and the one that an address means.
import { accountMethods } from './account.ts'
import { activityMethods } from './activity.ts'
import { addressOf, type Address } from './address.ts'
import type { V1Method } from './ask.ts'
import { checkinMethods } from './checkin.ts'
import { markMethods } from './marks.ts'
import { mediaMethods } from './media.ts'
import { progressMethods } from './progress.ts'
import { scrobbleMethods } from './scrobble.ts'
import { searchMethods } from './search.ts'
import { userMethods } from './users.ts'

const methods: readonly V1Method[] = [
  ...accountMethods,
  ...activityMethods,
  ...checkinMethods,
  ...markMethods,
  ...mediaMethods,
  ...progressMethods,
  ...scrobbleMethods,
  ...searchMethods,
  ...userMethods,
]
const byName = new Map(methods.map((method) => [method.name, method]))
const names = [...byName.keys()]

/** null: no such method. */
export function methodAt(path: string): { readonly method: V1Method; readonly address: Address } | null {
  const address = addressOf(path, names)
  const method = address && byName.get(address.name)
  return address && method ? { method, address } : null
}
