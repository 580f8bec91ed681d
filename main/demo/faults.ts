// Faults on demand: what goes wrong, on which requests, how often.
import type { WriteLimit } from './limits.ts'
import { isObject, type Json } from './site.ts'
import { mostMs } from './world.ts'

/**
 * What happens to a request that a rule fits.
 * - `pass`: nothing, useful with `latencyMs`
 * - `hang`: no answer, ever
 * - `resetBefore`, `resetAfter`: the connection breaks before, or after, the request took effect
 * - `status`: answers with `status`; with `effect: true` the request takes effect all the same (500-but-recorded)
 * - `html`: the same with an HTML page of the edge (403, 503)
 * - `truncated`, `mistyped`, `empty`: the effect happens; the body is cut in half, has strings for numbers and numbers for
 *   strings, or is missing
 */
export type FaultKind =
  | 'pass'
  | 'hang'
  | 'resetBefore'
  | 'resetAfter'
  | 'status'
  | 'html'
  | 'truncated'
  | 'mistyped'
  | 'empty'

export type FaultRule = {
  /** Default: any. */
  readonly method?: string
  /** The path from its start; `*` stands for one segment, a last `**` for the rest. Default: any. */
  readonly path?: string
  /** How many requests it fits before it is spent; default 1, `null` without end. */
  readonly count?: number | null
  /** How many fitting requests go by first; default 0. */
  readonly skip?: number
  /** Waited before anything else, by the injected clock. */
  readonly latencyMs?: number
  readonly kind?: FaultKind
  /** For `status` and `html`; default 503. */
  readonly status?: number
  readonly effect?: boolean
  /** Seconds in Retry-After of a 429 or 503; `null` (default): no such header, no X-Ratelimit. */
  readonly retryAfter?: number | null
}

/** The whole of what is wrong; each one that is set replaces the one before, and `{}` is a healthy server. */
export type Faults = {
  /** The first rule that fits and is not spent is used. */
  readonly rules?: readonly FaultRule[]
  /** Added to the server's clock, and so to its Date header and all its times. */
  readonly skewMs?: number
  /** The limit of one write a second: with its headers (default), without any, or switched off. */
  readonly writeLimit?: WriteLimit
  /** 423 on everything that needs a session; v1 knows no such state, and fails to authenticate. */
  readonly account?: 'ok' | 'locked' | 'deactivated'
  /**
   * `removed`: 403 on everything, the app was deleted; v1 says that the key is invalid. `plain`, `noPermission`: v1 alone
   * refuses what needs a developer's key, or one with the permission.
   */
  readonly key?: 'ok' | 'removed' | 'plain' | 'noPermission'
  /** `refused`: 403 on the feeds of friends and on the social side of a title, which not every key may read. */
  readonly social?: 'ok' | 'refused'
}

const kinds: readonly string[] = [
  'pass',
  'hang',
  'resetBefore',
  'resetAfter',
  'status',
  'html',
  'truncated',
  'mistyped',
  'empty',
]

type Check = (value: unknown) => boolean
const isText: Check = (v) => typeof v === 'string'
const isCount: Check = (v) => typeof v === 'number' && Number.isInteger(v) && v >= 0
const orNull =
  (check: Check): Check =>
  (v) =>
    v === null || check(v)
const oneOf =
  (...words: readonly string[]): Check =>
  (v) =>
    typeof v === 'string' && words.includes(v)

const ruleShape: Readonly<Record<keyof FaultRule, Check>> = {
  method: isText,
  path: isText,
  count: orNull(isCount),
  skip: isCount,
  latencyMs: (v) => isCount(v) && (v as number) <= 600_000,
  kind: oneOf(...kinds),
  status: (v) => isCount(v) && (v as number) >= 200 && (v as number) <= 599,
  effect: (v) => typeof v === 'boolean',
  retryAfter: orNull((v) => isCount(v) && (v as number) * 1000 <= mostMs),
}

const shape: Readonly<Record<keyof Faults, Check>> = {
  rules: Array.isArray,
  skewMs: (v) => typeof v === 'number' && Number.isInteger(v) && Math.abs(v) <= mostMs,
  writeLimit: oneOf('headers', 'bare', 'off'),
  account: oneOf('ok', 'locked', 'deactivated'),
  key: oneOf('ok', 'removed', 'plain', 'noPermission'),
  social: oneOf('ok', 'refused'),
}

/** Why a value is not a set of faults, or null. */
function wrong(value: Json, allowed: Readonly<Record<string, Check>>): string | null {
  for (const [name, given] of Object.entries(value)) {
    if (!Object.hasOwn(allowed, name)) return `unknown: ${name}`
    if (!allowed[name]?.(given)) return `wrong value: ${name}`
  }
  return null
}

/** Reads what came over the control door. */
export function parseFaults(value: unknown): { readonly faults: Faults } | { readonly wrong: string } {
  if (!isObject(value)) return { wrong: 'faults are an object' }
  const bad = wrong(value, shape)
  if (bad) return { wrong: bad }
  for (const rule of (value['rules'] ?? []) as readonly unknown[]) {
    const badRule = isObject(rule) ? wrong(rule, ruleShape) : 'a rule is an object'
    if (badRule) return { wrong: `rules: ${badRule}` }
  }
  return { faults: value as Faults }
}

export function fits(rule: FaultRule, method: string, path: string): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false
  if (rule.path === undefined) return true
  const want = rule.path.split('/').filter(Boolean)
  const have = path.split('/').filter(Boolean)
  if (want.at(-1) === '**') return want.slice(0, -1).every((part, i) => part === '*' || part === have[i])
  return want.length === have.length && want.every((part, i) => part === '*' || part === have[i])
}
