// Puts a session into a data folder before the app starts: a sign-in by hand takes the five seconds between two polls.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptSession } from '../../../main/trakt/v2/keptSession.ts'
import type { Generation } from './openStage.ts'
import type { TraktServer } from './traktServer.ts'

type Post = (path: string, body: object) => Promise<Record<string, unknown>>

/** Where to sign in, and who says yes to the code. */
type Door = Pick<TraktServer, 'url' | 'authUrl' | 'clientId' | 'clientSecret' | 'v1'> & {
  readonly control: Pick<TraktServer['control'], 'approve'>
}

/** As a computer without a keychain would keep it, by its user's wish: the app reads it from there and seals what follows. */
export async function seedSession(server: Door, dataDir: string, generation: Generation = 'v2'): Promise<void> {
  if (generation === 'v1') {
    const { apiKey, username, passwordSha1 } = server.v1
    const account = { server: server.url, apiKey, username, passwordSha1, allowInsecure: false }
    await keep(dataDir, 'passwordSession', account)
    return writeFile(
      join(dataDir, 'state.json'),
      JSON.stringify({ version: 1, value: { version: 1, account: 'password' } }),
    )
  }
  const { url, authUrl, clientId, clientSecret } = server
  const post: Post = async (path, body) => {
    const answer = await fetch(`${authUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Marquee specs' },
      body: JSON.stringify({ ...body, client_id: clientId, client_secret: clientSecret }),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const code = await post('/oauth/device/code', {})
  await server.control.approve(String(code['user_code']))
  const tokens = await post('/oauth/device/token', { code: code['device_code'] })
  const lifetimeMs = Number(tokens['expires_in']) * 1000
  const session: KeptSession = {
    version: 1,
    apiUrl: url,
    authUrl,
    clientId,
    pair: {
      accessToken: String(tokens['access_token']),
      refreshToken: String(tokens['refresh_token']),
      expiresAt: Number(tokens['created_at']) * 1000 + lifetimeMs,
      lifetimeMs,
    },
    previous: null,
    gone: null,
  }
  await keep(dataDir, 'session', session)
}

async function keep(dataDir: string, name: string, session: object): Promise<void> {
  await mkdir(join(dataDir, 'secrets'), { recursive: true })
  await writeFile(join(dataDir, 'secrets', `${name}.plain`), JSON.stringify(session), { mode: 0o600 })
}
