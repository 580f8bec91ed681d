// The device-code sign-in: show a code, ask until the user has approved it elsewhere.
import type { SignIn } from '../../../preload/contract/account.ts'
import { assertNever, type Result } from '../../../preload/contract/result.ts'
import type { Clock } from '../../ports.ts'
import type { OAuth, Poll, Tokens } from './oauth.ts'

/** Each "too fast" makes the interval this much longer, as RFC 8628 wants it. */
const slowerByMs = 5000
const none: SignIn = { step: 'none' }

/**
 * Reports every step and resolves with the last one: `finishing` when signed in, `failed`, or `none` when aborted.
 * After an abort nothing is reported any more. `begin` resolves when the tokens are kept.
 */
export async function deviceSignIn(
  ports: { readonly oauth: OAuth; readonly clock: Clock; readonly begin: (tokens: Tokens) => Promise<void> },
  onStep: (step: SignIn) => void,
  signal: AbortSignal,
): Promise<SignIn> {
  const { oauth, clock } = ports
  const say = (step: SignIn): SignIn => {
    onStep(step)
    return step
  }
  if (signal.aborted) return none
  say({ step: 'starting' })
  const code = await oauth.deviceCode(signal)
  if (signal.aborted) return none
  if (!code.ok) return say({ step: 'failed', why: code.failure })

  const { deviceCode, userCode, link, expiresInMs } = code.value
  const expiresAt = clock.now() + expiresInMs
  const linkWithCode = `${link.replace(/\/+$/, '')}/${encodeURIComponent(userCode.toWellFormed())}`
  let interval = code.value.intervalMs
  /** Until when the door is shut, local epoch ms. */
  let shutUntil = 0
  let polling: 'waiting' | 'slowed' | 'unreachable' = 'waiting'
  const show = (now: typeof polling) => {
    polling = now
    return say({ step: 'code', userCode, link, linkWithCode, expiresAt, polling })
  }
  const change = (now: typeof polling) => now === polling || show(now)
  show('waiting')

  for (;;) {
    const wait = Math.max(interval, shutUntil - clock.now())
    const slept = await clock.sleep(Math.min(wait, expiresAt - clock.now()), signal).then(
      () => true,
      () => false,
    )
    if (!slept) return none
    if (clock.now() >= expiresAt) return say({ step: 'failed', why: 'expired' })
    const asked = oauth.poll(deviceCode)
    const answer = await untilAborted(asked, signal)
    if (answer === null) {
      // Approved in the very moment of giving up: hand the token back, it would take up the account's one free place.
      void asked.then((late) =>
        late.ok && late.value.kind === 'tokens' ? oauth.revoke(late.value.tokens.accessToken) : null,
      )
      return none
    }
    if (!answer.ok) {
      switch (answer.failure.kind) {
        case 'cancelled':
          return none
        case 'offline':
        case 'timeout':
        case 'serverDown':
          change('unreachable')
          continue
        case 'rateLimited':
          // The door stays shut until then; the code lives on.
          change('slowed')
          shutUntil = answer.failure.retryAt
          continue
        default:
          return say({ step: 'failed', why: answer.failure })
      }
    }
    const poll = answer.value
    switch (poll.kind) {
      case 'pending':
        change('waiting')
        continue
      case 'slowDown':
        interval = Math.max(interval + slowerByMs, poll.waitMs ?? 0)
        change('slowed')
        continue
      case 'denied':
      case 'expired':
      case 'used':
      case 'unknownCode':
        return say({ step: 'failed', why: poll.kind })
      case 'tokens': {
        const finishing = say({ step: 'finishing' })
        await ports.begin(poll.tokens)
        return finishing
      }
      default:
        return assertNever(poll)
    }
  }
}

/** null: aborted first. */
function untilAborted(asked: Promise<Result<Poll>>, signal: AbortSignal): Promise<Result<Poll> | null> {
  return new Promise((resolve, reject) => {
    const abort = () => resolve(null)
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
