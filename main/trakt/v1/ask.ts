// How API v1 is asked: the key in the path, the credentials in the body or as HTTP Basic, and `status` before the HTTP code.
import type { Failure, SignedOutReason } from '../../../preload/contract/failure.ts'
import { err, type Result } from '../../../preload/contract/result.ts'
import { addressesBelow, type Query } from '../address.ts'
import type { About, Line } from '../line.ts'
import { orAbort } from '../orAbort.ts'
import { readBody } from '../read.ts'
import type { V1Credentials } from './credentials.ts'
import { failureIn } from './failures.ts'

/** `method` as the documents name it, like `show/checkin`. `read` gets the parsed body of what is no failure. */
type Asking<T> = About & { readonly method: string; readonly read: (value: unknown) => Result<T> }

export type Write<T> = Asking<T> & {
  /** What goes along with name and password. A field that is undefined is left out. */
  readonly body?: Readonly<Record<string, unknown>>
  /** True: it changes nothing, so it needs no turn and may be repeated. */
  readonly isRead?: boolean
}

export type Read<T> = Asking<T> & {
  /** The pieces after the key. Each is encoded, but for the commas of a list. */
  readonly path?: readonly (string | number)[]
  readonly query?: Query
  /**
   * What the documents say of authentication. `optional`: a GET, with name and password as HTTP Basic, since what is
   * protected shows itself to its friends only. `required`: a POST that carries them in its body.
   */
  readonly auth: 'none' | 'optional' | 'required'
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

/** Asks as the user of `credentials`. `session` is missing where they are only being tried. */
export function createAsk(
  line: Line,
  credentials: V1Credentials,
  options: {
    readonly userAgent: string
    readonly session?: {
      /** Set: the server does not take them any more, and gets them no more. */
      readonly lost: () => SignedOutReason | null
      /** The server refused them at some call: what that means. */
      readonly disputed: () => Promise<Failure>
    }
  },
): Ask {
  const { server, apiKey, username, passwordSha1, allowInsecure } = credentials
  const { session } = options
  const basic = Buffer.from(`${username}:${passwordSha1}`).toString('base64')
  const secrets = [apiKey, passwordSha1, basic]
  const addressOf = addressesBelow(server, allowInsecure)
  const headers = { 'Content-Type': 'application/json', 'User-Agent': options.userAgent }
  const posted = (body: Readonly<Record<string, unknown>> = {}): RequestInit => ({
    method: 'POST',
    headers,
    body: JSON.stringify({ ...body, username, password: passwordSha1 }),
  })
  /**
   * Clients of the time posted every read that was made as oneself, and a server may know nothing else: it has refused by
   * GET what it gave by POST. And Basic ends the name at its first colon.
   */
  let isPosted = username.includes(':')
  const ofRead: Readonly<Record<Read<unknown>['auth'], () => RequestInit>> = {
    none: () => ({ method: 'GET', headers }),
    optional: () => (isPosted ? posted() : { method: 'GET', headers: { ...headers, Authorization: `Basic ${basic}` } }),
    required: posted,
  }

  function ask<T>(
    call: Asking<T>,
    to: { readonly pieces: readonly (string | number)[]; readonly method: string; readonly query?: Query | undefined },
    init: RequestInit,
    { isOwn, isWrite }: { readonly isOwn: boolean; readonly isWrite: boolean },
  ): Promise<Result<T>> {
    return line.call(call, async (ending) => {
      if (apiKey === '') return err({ kind: 'noKey' })
      const lost = isOwn ? (session?.lost() ?? null) : null
      if (lost !== null) return err({ kind: 'signedOut', reason: lost })
      const pieces = [apiKey, ...to.pieces].map(segment)
      if (pieces.includes(null)) return err({ kind: 'notFound' })
      const url = addressOf(`/${to.method}/${pieces.join('/')}`, to.query)
      if (!url.ok) return url
      const send = async (init: RequestInit): Promise<Result<T>> => {
        const answer = await line.transmit({ url: url.value, init, isWrite, isRepeatable: !isWrite }, ending)
        if (!answer.ok) return answer
        const failure = failureIn(answer.value, line, secrets)
        return failure === null ? readBody(call.what, answer.value, call.read) : err(failure)
      }
      const answer = await send(init)
      if (answer.ok || answer.failure.kind !== 'signedOut') return answer
      // What needs a session was asked without one: no word about the one there is.
      if (!isOwn) return err({ kind: 'notFound' })
      if (!session) return answer
      const why = await orAbort(session.disputed(), ending.signal)
      if (why.kind !== 'notFound' || init.method === 'POST') return err(why)
      const again = await send(posted())
      if (again.ok) isPosted = true
      return again.ok || again.failure.kind !== 'signedOut' ? again : err(why)
    })
  }

  return {
    write: (call) =>
      ask(call, { pieces: [], method: call.method }, posted(call.body), { isOwn: true, isWrite: call.isRead !== true }),
    read: (call) =>
      ask(call, { pieces: call.path ?? [], method: `${call.method}.json`, query: call.query }, ofRead[call.auth](), {
        isOwn: call.auth !== 'none',
        isWrite: false,
      }),
  }
}
