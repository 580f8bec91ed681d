// The embedded Trakt on real sockets with every secret replaced by one that can be told anywhere, and a careless temper:
// when told to, it repeats all that it was sent.
import { json, type Call, type Reply } from '../../main/demo/call.ts'
import { createEmbedded, type EmbeddedTrakt } from '../../main/demo/embedded.ts'
import { serveEmbedded, type Served } from '../../main/demo/socket.ts'
import { sha1 } from '../../main/demo/v1/credentials.ts'
import type { Clock } from '../../main/ports.ts'

export type CanaryTrakt = {
  readonly embedded: EmbeddedTrakt
  readonly served: Served
  /** What stands for the secrets of the build and of the user: typed, set, or kept in the environment. */
  readonly typed: {
    readonly builtSecret: string
    readonly ownSecret: string
    readonly apiKey: string
    readonly passwordSha1: string
  }
  /** Secrets that it gave out, by kind. */
  readonly issued: Readonly<Record<'access_token' | 'refresh_token' | 'device_code', string[]>>
  /** Secrets that came back to it in a request. */
  readonly heard: Set<string>
  readonly temper: {
    /**
     * Repeats every request with this status; `breaks`: cuts the connection; `revokes`: knows the session no more, and says
     * whose it was; null: answers as Trakt does.
     */
    echo: number | 'breaks' | 'revokes' | null
    /** Only where the path begins so. */
    at: string
  }
  readonly close: () => Promise<void>
}

export async function canaryTrakt(clock: Clock): Promise<CanaryTrakt> {
  const embedded = createEmbedded({ clock })
  // Short and of no usual shape: what keeps them inside must not be the log that strikes out what looks like a secret.
  const typed = {
    builtSecret: 'canary-built-secret',
    ownSecret: 'canary-own-secret',
    apiKey: 'canary-api-key',
    passwordSha1: sha1(embedded.v1.password),
  }
  /** What is sent -> what the embedded Trakt knows it by. */
  const real = new Map<string, string>([
    [typed.builtSecret, embedded.addresses.clientSecret ?? ''],
    [typed.ownSecret, embedded.addresses.clientSecret ?? ''],
    [typed.apiKey, embedded.v1.apiKey],
  ])
  const issued: CanaryTrakt['issued'] = { access_token: [], refresh_token: [], device_code: [] }
  const heard = new Set<string>()
  const temper: CanaryTrakt['temper'] = { echo: null, at: '/' }

  const understood = (text: string) => {
    if (text.includes(typed.passwordSha1)) heard.add(typed.passwordSha1)
    let plain = text
    // Longest first: `canary-access-10` begins like `canary-access-1`.
    for (const [canary, known] of [...real].toSorted(([a], [b]) => b.length - a.length)) {
      if (!plain.includes(canary)) continue
      heard.add(canary)
      plain = plain.replaceAll(canary, known)
    }
    return plain
  }
  const planted = (reply: Reply): Reply => {
    let body = reply.body
    for (const [kind, given] of Object.entries(issued)) {
      body &&= body.replaceAll(new RegExp(`("${kind}":")([^"]+)`, 'g'), (_all, before: string, secret: string) => {
        const canary = `canary-${kind.split('_')[0]}-${given.length}-${Math.abs(clock.now()) % 997}`
        real.set(canary, secret)
        given.push(canary)
        return before + canary
      })
    }
    return { ...reply, body }
  }
  const echoed = ({ method, url, headers, body }: Call, status: number): Reply => {
    const all = JSON.stringify({ method, url: url.href, headers: Object.fromEntries(headers), body })
    const said = { status: 'failure', error: all, message: all, error_description: all, expires_at: all, wait: all }
    return json(
      status,
      { ...said, timestamps: all, profile: all, user: all },
      {
        'x-upgrade-url': `https://trakt.tv/vip?${encodeURIComponent(all)}`,
        'x-ratelimit': all,
      },
    )
  }

  const served = await serveEmbedded({
    ...embedded,
    exchange: async (call, signal) => {
      const body = understood(call.body)
      const headers = new Headers([...call.headers].map(([name, value]) => [name, understood(value)]))
      const url = new URL(understood(call.url.href))
      if (temper.echo !== null && call.url.pathname.startsWith(temper.at)) {
        if (temper.echo === 'breaks') return { kind: 'reset' }
        if (temper.echo !== 'revokes') return { kind: 'reply', reply: echoed(call, temper.echo) }
        const isRefresh = call.url.pathname === '/oauth/token'
        const said = { error: 'invalid_grant', error_description: `${[...call.headers]} ${call.body}` }
        return { kind: 'reply', reply: isRefresh ? json(400, said) : echoed(call, 401) }
      }
      const outcome = await embedded.exchange({ ...call, url, headers, body }, signal)
      return outcome.kind === 'reply' ? { kind: 'reply', reply: planted(outcome.reply) } : outcome
    },
  })
  return {
    embedded,
    served,
    typed,
    issued,
    heard,
    temper,
    close: async () => {
      embedded.stop()
      await served.close()
    },
  }
}
