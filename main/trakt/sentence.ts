// What the server says in words, when it may be repeated.
import type { Reply } from './exchange.ts'

/** The server's own sentence, at most 300 characters; null when it gave none, or one that repeats a secret. */
export function sentence(reply: Reply, secrets: readonly string[]): string | null {
  if (reply.body.kind !== 'json' || typeof reply.body.value !== 'object' || reply.body.value === null) return null
  for (const name of ['message', 'error_description', 'error']) {
    const text: unknown = Reflect.get(reply.body.value, name)
    if (typeof text !== 'string' || text.trim() === '') continue
    return secrets.some((secret) => secret !== '' && text.includes(secret)) ? null : text.slice(0, 300)
  }
  return null
}
