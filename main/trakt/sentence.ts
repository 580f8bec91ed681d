// What the server says in words, when it may be repeated.
import type { Reply } from './exchange.ts'

/** The server's own sentence, at most 300 characters; null when it gave none, or one that repeats a secret. */
export function sentence(reply: Reply, secrets: readonly string[]): string | null {
  if (reply.body.kind !== 'json' || typeof reply.body.value !== 'object' || reply.body.value === null) return null
  for (const name of ['message', 'error_description', 'error']) {
    const text: unknown = Reflect.get(reply.body.value, name)
    if (typeof text !== 'string' || text.trim() === '') continue
    return secrets.some((secret) => repeats(text, secret)) ? null : text.slice(0, 300)
  }
  return null
}

/** Also as it stands in an address, and in whatever case: servers write hashes their own way. */
function repeats(text: string, secret: string): boolean {
  const said = text.toLowerCase()
  return (
    secret !== '' &&
    [secret, encodeURIComponent(secret.toWellFormed())].some((form) => said.includes(form.toLowerCase()))
  )
}
