// How API v1 is asked: the key in the path, the credentials in the body, and `status` before the HTTP code.
import { err, type Result } from '../../../preload/contract/result.ts'
import { addressOf, type Query } from '../address.ts'
import type { Reply } from '../exchange.ts'
import type { About, Line } from '../line.ts'
import { readBody } from '../read.ts'
import type { V1Credentials } from './credentials.ts'
import { failureIn } from './failures.ts'

/** `method` as the documents name it, like `show/checkin`. `read` gets the parsed body of what is no failure. */
type Asking<T> = About & { readonly method: string; readonly read: (value: unknown) => Result<T> }

export type Write<T> = Asking<T> & {
  /** What goes along with name and password. A field that is undefined is left out. */
  readonly body?: Readonly<Record<string, unknown>>
}

export type Read<T> = Asking<T> & {
  /** The pieces after the key. Each is encoded, but for the commas of a list. */
  readonly path?: readonly (string | number)[]
  readonly query?: Query
  /** `own`: with name and password, which a v1 server takes as a POST to the same address. */
  readonly auth: 'none' | 'own'
}

/** Never rejects. A write is sent once, in its turn; a read once more on a stale connection. */
export type Ask = {
  readonly write: <T>(call: Write<T>) => Promise<Result<T>>
  readonly read: <T>(call: Read<T>) => Promise<Result<T>>
}

/** null: no address can be made of it, since `.` and `..` would lead to another. */
const segment = (piece: string | number): string | null => {
  const text = String(piece).toWellFormed()
  return /^\.{0,2}$/.test(text) ? null : encodeURIComponent(text).replaceAll('%2C', ',')
}

/** Asks as the user of `credentials`. `onRefused`: the server does not take name and password. */
export function createAsk(
  line: Line,
  credentials: V1Credentials,
  options: { readonly userAgent: string; readonly onRefused: () => void },
): Ask {
  const { server, apiKey, username, passwordSha1, allowInsecure } = credentials
  const secrets = [apiKey, passwordSha1]
  const headers = { 'Content-Type': 'application/json', 'User-Agent': options.userAgent }
  const own = { username, password: passwordSha1 }

  function ask<T>(
    call: Asking<T>,
    to: { readonly pieces: readonly (string | number)[]; readonly method: string; readonly query?: Query | undefined },
    body: Readonly<Record<string, unknown>> | null,
    isWrite: boolean,
  ): Promise<Result<T>> {
    return line.call(call, async (signal) => {
      if (apiKey === '') return err({ kind: 'noKey' })
      const pieces = [apiKey, ...to.pieces].map(segment)
      if (pieces.includes(null)) return err({ kind: 'notFound' })
      const url = addressOf(server, `/${to.method}/${pieces.join('/')}`, to.query, allowInsecure)
      if (!url.ok) return url
      const init = body === null ? { method: 'GET', headers } : { method: 'POST', headers, body: JSON.stringify(body) }
      const answer = await line.transmit({ url: url.value, init, isWrite, isRepeatable: !isWrite }, signal)
      return answer.ok ? outcome(call, answer.value) : answer
    })
  }

  function outcome<T>(call: Asking<T>, reply: Reply): Result<T> {
    const failure = failureIn(reply, line, secrets)
    if (failure === null) return readBody(call.what, reply, call.read)
    if (failure.kind === 'signedOut') options.onRefused()
    return err(failure)
  }

  return {
    write: (call) => ask(call, { pieces: [], method: call.method }, { ...call.body, ...own }, true),
    read: (call) =>
      ask(
        call,
        { pieces: call.path ?? [], method: `${call.method}.json`, query: call.query },
        call.auth === 'own' ? own : null,
        false,
      ),
  }
}
