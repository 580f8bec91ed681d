// A reply that says `failure`, or that has a status which is none of success -> the kind of failure it means to the user (B.1).
import * as v from 'valibot'
import type { Failure } from '../../../preload/contract/failure.ts'
import type { Reply } from '../exchange.ts'
import { isSuccess, type Line } from '../line.ts'
import { sentence } from '../sentence.ts'
import { maybe, number } from '../wire.ts'

/** An overloaded v1 server asks for about ten seconds. */
const restMs = 10_000

/** `status` decides; it may be missing on an error that something before the server made. */
const wireFailure = v.object({ status: v.literal('failure'), error: maybe(v.string()), wait: maybe(number) })

const wireSuccess = v.object({ status: v.literal('success') })

/** A wait beyond a week is no answer to anything, s. */
const longestWait = 604_800

/** "wait 3 minutes before you can check in again", should `wait` itself be missing. */
const minutesInWords = /\bwait (\d{1,4}) minutes?\b/i

/** null: the reply is no failure, and its value is to be read. `secrets` must not come back in what the user is shown. */
export function failureIn(
  reply: Reply,
  line: Pick<Line, 'failure' | 'serverNow'>,
  secrets: readonly string[],
): Failure | null {
  const parsed = reply.body.kind === 'json' ? v.safeParse(wireFailure, reply.body.value) : null
  const { status } = reply
  // Something before the server wants a password of its own: that says nothing about this one.
  if (status === 401 && reply.body.kind === 'html') return { kind: 'edgeBlocked' }
  if (reply.body.kind === 'json' && v.is(wireSuccess, reply.body.value)) return null
  const byStatus = () => line.failure(reply, { quotable: true, secrets, restMs })
  if (!parsed?.success) return isSuccess(status) ? null : byStatus()
  const error = parsed.output.error?.trim() ?? ''
  // Part of a second is a whole one; nothing, or less than nothing, is none.
  const wait = Math.ceil(parsed.output.wait ?? 0) > 0 ? Math.ceil(parsed.output.wait ?? 0) : null
  if (/^scrobbled\b.*\balready\W*$/is.test(error)) return { kind: 'duplicate', watchedAt: null, expiresAt: null }
  if (wait !== null || /\balready a check-?in in progress\b/i.test(error)) {
    const minutes = minutesInWords.exec(error)?.[1]
    const seconds = wait ?? (minutes === undefined ? null : Number(minutes) * 60)
    return {
      kind: 'conflict',
      expiresAt: seconds === null || seconds > longestWait ? null : line.serverNow() + seconds * 1000,
    }
  }
  if (/\binvalid (development )?api (key|permission)\b/i.test(error)) return { kind: 'keyRefused' }
  // Whoever may not see a protected profile is a stranger to the server, as are those whose name and password it passed over.
  if (/\bfailed authentication\b|\bprofile is protected\b/i.test(error)) return { kind: 'signedOut', reason: 'revoked' }
  if (/\bover capacity\b/i.test(error))
    return line.failure({ ...reply, status: 503 }, { quotable: false, secrets, restMs })
  if (/\bnot found\b/i.test(error)) return { kind: 'notFound' }
  // The words decide nothing more: what is left is told by the status, or is a refusal in the server's own words.
  return isSuccess(status) ? { kind: 'invalid', status, message: sentence(reply, secrets) } : byStatus()
}
