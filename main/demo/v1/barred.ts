// What the faults make of a call by API v1: the account or the key as a whole, and answers of a wanted status.
import type { Call, Reply } from '../call.ts'
import type { Faults } from '../faults.ts'
import { parseObject } from '../site.ts'
import { failedAuthentication, invalidDeveloperKey, invalidKey, noPermission, overCapacity, refused } from './ask.ts'
import { credentialsOf } from './credentials.ts'
import { methodAt } from './methods.ts'

/** v1 knows no locked account: it does not let it in. */
export function barredV1(faults: Faults, call: Call): Reply | null {
  const method = methodAt(call.url.pathname)?.method
  if (!method) return null
  if (faults.key === 'removed') return invalidKey()
  if (method.permission && faults.key === 'plain') return invalidDeveloperKey()
  if (method.permission && faults.key === 'noPermission') return noPermission(method.permission)
  const locked = faults.account === 'locked' || faults.account === 'deactivated'
  return locked && credentialsOf(call, parseObject(call.body) ?? {}) ? failedAuthentication() : null
}

/** The documents' own body where they have one for the status. */
export function statusV1(status: number): Reply {
  if (status === 401) return failedAuthentication()
  return status === 503 ? overCapacity() : refused(status, `status ${status}`)
}
