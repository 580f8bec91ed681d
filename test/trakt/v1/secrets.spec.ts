// No key, name or password hash in a log line, a failure, a step or an event, whatever goes wrong.
import { describe, expect, it } from 'vitest'
import type { SignIn } from '../../../preload/contract/account.ts'
import { movie } from '../samples.ts'
import { json, type Script, type Sent } from '../scripted.ts'
import { credentials, failure, scriptedV1 } from './scriptedV1.ts'

const secret = { ...credentials, username: 'plain-name', passwordSha1: 'canary-sha1' }

/** Repeats everything it was sent, as a careless server or proxy might. */
const echo = ({ headers, body, url }: Sent, status: number, as: 'failure' | 'success') => {
  const all = JSON.stringify({ headers: Object.fromEntries(headers), body, url: url.href })
  return json({ status: as, message: all, error: all, wait: all, timestamps: all, profile: all }, status, {
    'x-upgrade-url': `https://x.test/?${encodeURIComponent(all)}`,
  })
}
const breaking = (sent: Sent) =>
  Promise.reject(Object.assign(new TypeError(JSON.stringify(sent)), { cause: { code: sent.url.href } }))

const scripts: readonly [string, Script][] = [
  ...[200, 400, 401, 403, 404, 405, 409, 412, 420, 422, 423, 426, 429, 500, 503].flatMap(
    (status): [string, Script][] => [
      [`echo a failure with ${status}`, (sent) => echo(sent, status, 'failure')],
      [`echo a success with ${status}`, (sent) => echo(sent, status, 'success')],
    ],
  ),
  ['break', breaking],
  ['refuse name and password', () => failure('failed authentication', 401)],
]

describe('secrets', () => {
  it.each(scripts)('stay inside when the server does: %s', async (_name, script) => {
    const trakt = await scriptedV1(script, { credentials: secret })
    const { service } = trakt.account
    const seen: unknown[] = []
    for (const call of [
      () => service.profile(),
      () => service.watching(),
      () => service.checkIn({ target: { form: 'movie', movie } }),
      () => service.scrobble('stop', { target: { form: 'movie', movie }, progress: 90 }),
      () => service.cancelCheckIn(),
      () => service.search('x', { limit: 1 }),
      () => service.feeds?.activity({ feed: { kind: 'user' }, types: [], actions: [] }),
    ]) {
      const answer = call()
      await trakt.clock.advance(5000)
      seen.push(await answer)
    }
    const steps: SignIn[] = []
    const last = trakt.account.signIn((step) => void steps.push(step), new AbortController().signal)
    await trakt.clock.advance(60_000)
    seen.push(steps, await last)
    trakt.vault.faults.save = true
    await trakt.account.keepAnew()
    await trakt.account.signOut()
    seen.push(trakt.log.lines, trakt.troubles, trakt.signedOut, trakt.protections)
    expect(JSON.stringify(seen)).not.toContain('canary')
    // The name is shown, as whose account it is; it is nobody else's to read.
    expect(JSON.stringify(trakt.log.lines)).not.toContain('plain-name')
  })
})
