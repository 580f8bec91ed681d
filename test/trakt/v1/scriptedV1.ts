// A v1 server that answers from a script, and an account that speaks to it.
import type { TraktAccount } from '../../../main/trakt/service.ts'
import { createV1Account } from '../../../main/trakt/v1/account.ts'
import type { V1Credentials } from '../../../main/trakt/v1/credentials.ts'
import { json, type Recorded, recorded, type RecordedOptions, type Script, type Sent } from '../scripted.ts'

export const credentials: V1Credentials = {
  server: 'https://v1.trakt.test',
  apiKey: 'canary-api-key',
  username: 'justin',
  passwordSha1: 'c0ffee00'.repeat(5),
  allowInsecure: false,
}

/** Name and password, as every body carries them, and as a read does that does not require them. */
export const own = { username: credentials.username, password: credentials.passwordSha1 }
export const basic = `Basic ${Buffer.from(`${own.username}:${own.password}`).toString('base64')}`

export type ScriptedV1 = Recorded & { readonly account: TraktAccount }

/** Signed in unless `signedIn` is false. */
export async function scriptedV1(
  script: Script,
  options: RecordedOptions & { signedIn?: boolean; credentials?: V1Credentials | null } = {},
): Promise<ScriptedV1> {
  const { made, ports } = recorded(script, options)
  const given = options.credentials === undefined ? credentials : options.credentials
  const account = createV1Account({ ...ports, secretName: 'passwordSession', credentials: given })
  if (options.signedIn !== false) await account.restore()
  return Object.assign(made, { account })
}

export const success = (more: object = {}) => json({ status: 'success', message: 'all good!', ...more })
export const failure = (error: string, status = 200, more: object = {}) =>
  json({ status: 'failure', error, ...more }, status)

/** The method of a request without the key: `POST show/checkin`. */
export const methodOf = ({ method, url }: Sent): string =>
  `${method} ${decodeURIComponent(url.pathname).slice(1).replace(`/${credentials.apiKey}`, '')}`

/** Answers each method by its own script; anything else is a 404. */
export const byMethod =
  (scripts: Readonly<Record<string, Script>>): Script =>
  (sent, index) =>
    scripts[methodOf(sent).replace(/^\w+ /, '')]?.(sent, index) ?? json({}, 404)
