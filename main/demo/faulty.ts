// Answers a call the way the faults want it: late, broken, lying, or well.
import type { Clock } from '../ports.ts'
import { empty, json, type Call, type Outcome, type Reply } from './call.ts'
import { fits, type FaultRule, type Faults } from './faults.ts'
import { answer, edgePage } from './gate.ts'
import type { Site } from './site.ts'
import { isV1 } from './v1/address.ts'
import { barredV1, statusV1 } from './v1/barred.ts'

export type Faulty = {
  readonly set: (faults: Faults) => void
  readonly current: () => Faults
  /** Rejects only with the reason of the signal. */
  readonly run: (site: Site, call: Call, signal?: AbortSignal) => Promise<Outcome>
}

/** What Trakt sends beside some statuses. */
function headersFor(status: number, retryAfter: number | null, now: number): Record<string, string> {
  if (status === 423) return { 'x-account-locked': 'true', 'x-account-deactivated': 'false' }
  if (status === 426) return { 'x-upgrade-url': 'https://trakt.tv/vip', 'x-vip-user': 'false' }
  if ((status !== 429 && status !== 503) || retryAfter === null) return {}
  const until = new Date(now + retryAfter * 1000).toISOString()
  const bucket = { name: 'UNAUTHED_API_GET_LIMIT', period: 300, limit: 500, remaining: 0, until }
  return { 'retry-after': String(retryAfter), ...(status === 429 && { 'x-ratelimit': JSON.stringify(bucket) }) }
}

function statusReply(rule: FaultRule, call: Call, now: number): Reply {
  const status = rule.status ?? 503
  const headers = headersFor(status, rule.retryAfter ?? null, now)
  if (rule.kind === 'html') {
    const page = edgePage(status)
    return { ...page, headers: { ...page.headers, ...headers } }
  }
  // 420 comes with nothing in it; statuses that may not have a body get none.
  if (status === 420 || status === 204 || status === 205 || status === 304) return empty(status, headers)
  if (isV1(call.url.pathname)) {
    const reply = statusV1(status)
    return { ...reply, headers: { ...reply.headers, ...headers } }
  }
  return json(status, { error: `status ${status}`, message: 'Asked for by the fault rules' }, headers)
}

/** Numbers become strings and strings numbers, all the way down. */
function mistype(value: unknown): unknown {
  if (typeof value === 'number') return `${value}`
  if (typeof value === 'string') return value.length
  if (Array.isArray(value)) return value.map(mistype)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, mistype(v)]))
  return value
}

function spoil(kind: 'truncated' | 'mistyped' | 'empty', reply: Reply): Reply {
  if (reply.body === null) return reply
  if (kind === 'empty') return { ...reply, body: '' }
  if (kind === 'truncated')
    return { ...reply, body: reply.body.slice(0, Math.max(1, Math.floor(reply.body.length / 2))) }
  return (reply.headers['content-type'] ?? '').includes('json')
    ? { ...reply, body: JSON.stringify(mistype(JSON.parse(reply.body))) }
    : reply
}

const isSocial = (path: string) =>
  /^\/users\/[^/]+\/(friends|followers|following)\/activities\/?$/.test(path) ||
  /^\/(shows|movies)\/.+\/social\/?$/.test(path)

/** What is wrong with the account or the key as a whole. */
function barred(faults: Faults, call: Call): Reply | null {
  if (isV1(call.url.pathname)) return barredV1(faults, call)
  const open = call.url.pathname.startsWith('/images/') || call.url.pathname.startsWith('/activate')
  if (open) return null
  if (faults.key === 'removed') return json(403, { error: 'forbidden', message: 'Invalid API key or unapproved app' })
  if (faults.social === 'refused' && isSocial(call.url.pathname))
    return json(403, { error: 'forbidden', message: 'This app has no access to the social feed' })
  const locked = faults.account === 'locked' || faults.account === 'deactivated'
  if (!locked || call.headers.get('authorization') === null) return null
  return json(
    423,
    { error: 'locked' },
    {
      'x-account-locked': String(faults.account === 'locked'),
      'x-account-deactivated': String(faults.account === 'deactivated'),
    },
  )
}

export function createFaulty(clock: Clock): Faulty {
  let faults: Faults = {}
  let used = new Map<FaultRule, number>()
  const take = (call: Call): FaultRule | null => {
    for (const rule of faults.rules ?? []) {
      if (!fits(rule, call.method, call.url.pathname)) continue
      const times = used.get(rule) ?? 0
      const skip = rule.skip ?? 0
      const count = rule.count === undefined ? 1 : rule.count
      if (count !== null && times >= skip + count) continue
      used.set(rule, times + 1)
      if (times >= skip) return rule
    }
    return null
  }
  const reply = (value: Reply): Outcome => ({ kind: 'reply', reply: value })
  return {
    set: (next) => {
      faults = next
      used = new Map()
    },
    current: () => faults,
    run: async (site, call, signal) => {
      const rule = take(call)
      if (rule?.latencyMs) await clock.sleep(rule.latencyMs, signal)
      signal?.throwIfAborted()
      const real = () => barred(faults, call) ?? answer(site, call)
      const kind = rule?.kind ?? 'pass'
      switch (kind) {
        case 'pass':
          return reply(real())
        case 'hang':
        case 'resetBefore':
          return { kind: kind === 'hang' ? 'hang' : 'reset' }
        case 'resetAfter':
          real()
          return { kind: 'reset' }
        case 'status':
        case 'html':
          if (rule?.effect) real()
          return reply(statusReply(rule ?? {}, call, site.now()))
        case 'truncated':
        case 'mistyped':
        case 'empty':
          return reply(spoil(kind, real()))
      }
    },
  }
}
