// The last warnings of the log, counted by kind, for a report of a problem. In memory only.
import type { Clock, Log, Warning } from '../ports.ts'

const most = 20
/** The facts that say what kind of thing went wrong: closed words of ours, or codes of the system. */
const kinds = ['kind', 'code', 'why', 'reason', 'error', 'status'] as const

/** `log` writes what it is told to the log that is given, and remembers its warnings. */
export function recentWarnings(
  to: Log,
  clock: Pick<Clock, 'now'>,
): { readonly log: Log; readonly warnings: () => readonly Warning[] } {
  /** In the order in which they last came. */
  const seen = new Map<string, Warning>()
  const remember: Log['warn'] = (event, facts = {}) => {
    const fact = kinds
      .map((name) => facts[name])
      .find((value) => typeof value === 'string' || typeof value === 'number')
    const why = fact === undefined ? null : plain(String(fact))
    const key = `${event} ${why}`
    const count = (seen.get(key)?.count ?? 0) + 1
    seen.delete(key)
    seen.set(key, { event, why, count, at: clock.now() })
    const [oldest] = seen.keys()
    if (seen.size > most && oldest !== undefined) seen.delete(oldest)
  }
  return {
    log: {
      info: to.info,
      warn: (event, facts) => {
        to.warn(event, facts)
        remember(event, facts)
      },
    },
    warnings: () => [...seen.values()].toReversed(),
  }
}

/** A kind is one word. Whatever else it is, it is not repeated. */
const plain = (text: string): string => (/^[\w.-]{1,40}$/.test(text) ? text : 'other')
