// A data folder of somebody who is signed in by name, to a Trakt where nobody answers.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from '../../main/state/kept.ts'
import type { KeptSession } from '../../main/trakt/v2/keptSession.ts'

const nobody = 'http://127.0.0.1:9'
const clientId = 'c1'.repeat(32)
const username = 'ada'

/** Whose things lie in it. */
export const ownerOfFolder = `trakt ${username}`

/** Returns the environment in which Marquee takes it for its own. */
export function signedInFolder(dataDir: string): NodeJS.ProcessEnv {
  const profile = { server: null, username, name: null, vip: false, avatar: null, connections: [], watchingText: null }
  const kept: Partial<Kept> = { profile, lastFeed: { feed: { kind: 'user' }, types: [], actions: [] } }
  writeFileSync(join(dataDir, 'state.json'), JSON.stringify({ version: 1, value: { version: 1, ...kept } }))
  const session: KeptSession = {
    version: 1,
    apiUrl: nobody,
    authUrl: nobody,
    clientId,
    pair: { accessToken: 'a', refreshToken: 'r', expiresAt: Date.now() + 604_800_000, lifetimeMs: 604_800_000 },
    previous: null,
    gone: null,
  }
  mkdirSync(join(dataDir, 'secrets'))
  writeFileSync(join(dataDir, 'secrets', 'session.plain'), JSON.stringify(session), { mode: 0o600 })
  return { MARQUEE_API_URL: nobody, MARQUEE_AUTH_URL: nobody, MARQUEE_CLIENT_ID: clientId }
}
