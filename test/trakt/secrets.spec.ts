// No token, code or client secret in a log line, a failure, a step or an event, whatever goes wrong.
import { describe, expect, it } from 'vitest'
import type { SignIn } from '../../preload/contract/account.ts'
import { addresses, json, nothing, type Script, scripted, type Sent, tokens } from './scripted.ts'

/** Repeats everything it was sent, as a careless server or proxy might. */
const echo = ({ headers, body, url }: Sent, status: number) => {
  const all = JSON.stringify({ headers: Object.fromEntries(headers), body, url: url.href })
  return json({ message: all, error: all, error_description: all, expires_at: all }, status, {
    'x-upgrade-url': `https://x.test/?${encodeURIComponent(all)}`,
  })
}
const breaking = (sent: Sent) =>
  Promise.reject(
    Object.assign(new TypeError(JSON.stringify(sent.body)), {
      cause: { code: String(sent.headers.get('authorization')) },
    }),
  )

const code = (sent: Sent) =>
  json({
    device_code: 'canary-device-code',
    user_code: 'ABCD',
    verification_url: `${sent.url.origin}/activate`,
    expires_in: 60,
    interval: 5,
  })

const scripts: readonly [string, Script][] = [
  ...[400, 401, 403, 404, 405, 409, 412, 420, 422, 423, 426, 429, 500, 503].map((status): [string, Script] => [
    `echo with ${status}`,
    (sent) => echo(sent, status),
  ]),
  ['break', breaking],
  [
    'refuse the token and echo at the refresh',
    (sent) => (sent.url.pathname === '/oauth/token' ? echo(sent, 400) : nothing(401)),
  ],
  ['echo with 200', (sent) => echo(sent, 200)],
]

describe('secrets', () => {
  it.each(scripts)('stay inside when the server does: %s', async (_name, script) => {
    const trakt = await scripted(script)
    const { service } = trakt.account
    const seen: unknown[] = []
    for (const call of [
      () => service.watching(),
      () => service.profile(),
      () => service.search('x', { limit: 1 }),
      () => service.removeHistory([1]),
    ]) {
      const answer = call()
      await trakt.clock.advance(1000)
      seen.push(await answer)
    }
    trakt.script = (sent, index) => (sent.url.pathname === '/oauth/device/code' ? code(sent) : script(sent, index))
    const steps: SignIn[] = []
    const last = trakt.account.signIn((step) => void steps.push(step), new AbortController().signal)
    await trakt.clock.advance(4_000_000)
    seen.push(steps, await last)
    trakt.vault.faults.save = true
    trakt.script = () => json(tokens(3))
    const out = trakt.account.signOut()
    await trakt.clock.advance(10_000)
    await out
    seen.push(trakt.log.lines, trakt.troubles, trakt.signedOut, trakt.protections)
    expect(JSON.stringify(seen)).not.toContain('canary')
  })

  it('of the sign-in stay inside also when there is no client secret to know them by', async () => {
    const trakt = await scripted(
      (sent) => (sent.url.pathname === '/oauth/device/code' ? code(sent) : echo(sent, 422)),
      { signedIn: false, addresses: { ...addresses, clientSecret: null } },
    )
    const last = trakt.account.signIn(() => {}, new AbortController().signal)
    await trakt.clock.advance(5000)
    expect(await last).toEqual({ step: 'failed', why: { kind: 'invalid', status: 422, message: null } })
  })
})
