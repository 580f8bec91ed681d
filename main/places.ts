// Which Trakt: the real one, as build, environment and settings say; the embedded one of the demo; or a server of the user's own.
import type { PasswordSignIn } from '../preload/contract/account.ts'
import type { SignedOutReason } from '../preload/contract/failure.ts'
import type { Embedded, Fetch, Ports, SecretName, TraktAddresses } from './ports.ts'
import type { Store } from './state/store.ts'
import type { LinePace } from './trakt/line.ts'
import type { ServiceEvents, TraktAccount } from './trakt/service.ts'
import { credentialsOf } from './trakt/v1/credentials.ts'
import { createV2Account } from './trakt/v2/account.ts'

export type Place = {
  /** `password`: a server of the user's own. */
  readonly kind: 'real' | 'demo' | 'password'
  /** Where its session is kept. */
  readonly secretName: SecretName
  /** Host of a server of the user's own; null: Trakt itself, or the demo. */
  readonly server: string | null
  readonly addresses: TraktAddresses
  readonly fetch: Fetch
  /** The account here, in the generation of the API that is spoken here. Sends nothing by itself. */
  readonly account: (events: ServiceEvents, pace: LinePace) => TraktAccount
}

export type Places = {
  readonly real: () => Promise<Place>
  /** Starts the embedded Trakt when it is first asked for. Rejects when it does not come up. */
  readonly demo: () => Promise<Place>
  /** Where somebody was signed in last. `lost`: their session cannot be had any more, and the place is the real one. */
  readonly last: (kind: Place['kind']) => Promise<{ readonly place: Place; readonly lost: SignedOutReason | null }>
  readonly realAddresses: () => Promise<TraktAddresses>
  /** The user's own client secret, for the address where sign-ins are made now. Empty: forgets it. */
  readonly keepSecret: (clientSecret: string) => Promise<void>
  readonly own: (credentials: PasswordSignIn) => Promise<Place>
  /** Approves a device code of the demo. */
  readonly approve: (userCode: string) => void
  readonly stop: () => void
}

/** As it lies in the vault: it is sent nowhere but where it was meant for. */
type GivenSecret = { readonly authUrl: string; readonly clientSecret: string }

function givenFor(authUrl: string, text: string): string | null {
  try {
    const given = JSON.parse(text) as Partial<GivenSecret> | null
    return given?.authUrl === authUrl && typeof given.clientSecret === 'string' ? given.clientSecret : null
  } catch {
    return null
  }
}

export function createPlaces(
  ports: Pick<Ports, 'clock' | 'random' | 'version' | 'vault' | 'log' | 'addresses' | 'fetch' | 'embedded'>,
  store: Store,
): Places {
  let embedded: Embedded | null = null
  const realAddresses = async (): Promise<TraktAddresses> => {
    const { server } = store.getState().settings
    const authUrl = server.authUrl || ports.addresses.authUrl
    const given = await ports.vault.load('clientSecret').catch(() => {
      ports.log.warn('clientSecret.unreadable')
      return { state: 'unreadable' } as const
    })
    const users = given.state === 'found' ? givenFor(authUrl, given.secret) : null
    // The build's secret belongs to the build's key and server, and must not be sent along with or to another one.
    const ours = (given: string, built: string) => given === '' || given === built
    const own =
      ours(server.clientId, ports.addresses.clientId) && ours(server.authUrl, ports.addresses.authUrl)
        ? ports.addresses.clientSecret
        : null
    return {
      apiUrl: server.apiUrl || ports.addresses.apiUrl,
      authUrl,
      clientId: server.clientId || ports.addresses.clientId,
      clientSecret: users ?? own,
    }
  }
  const { clock, log, vault, random, version } = ports
  const onV2 = (place: Pick<Place, 'kind' | 'secretName' | 'addresses' | 'fetch'>): Place => {
    const { addresses, fetch, secretName } = place
    return {
      ...place,
      server: null,
      account: (events, pace) =>
        createV2Account({ clock, log, vault, random, version, addresses, fetch, secretName, events, pace }),
    }
  }
  const real = async (): Promise<Place> =>
    onV2({ kind: 'real', secretName: 'session', addresses: await realAddresses(), fetch: ports.fetch })
  const demo = async (): Promise<Place> => {
    embedded ??= await ports.embedded()
    const { addresses, fetch } = embedded
    return onV2({ kind: 'demo', secretName: 'demoSession', addresses, fetch })
  }
  const own = async (credentials: PasswordSignIn): Promise<Place> => {
    // Few people have such a server: the others need not load what speaks to it.
    const { createV1Account } = await import('./trakt/v1/account.ts')
    const { fetch } = ports
    const secretName = 'passwordSession'
    return {
      kind: 'password',
      secretName,
      server: URL.canParse(credentials.server) ? new URL(credentials.server).host : null,
      addresses: { apiUrl: credentials.server, authUrl: '', clientId: credentials.apiKey, clientSecret: null },
      fetch,
      account: (events, pace) =>
        createV1Account({ clock, log, vault, random, version, fetch, secretName, events, credentials, pace }),
    }
  }
  return {
    realAddresses,
    real,
    demo,
    own,
    last: async (kind) => {
      if (kind === 'password') {
        const kept = await ports.vault.load('passwordSession').catch(() => ({ state: 'unreadable' }) as const)
        const credentials = kept.state === 'found' ? credentialsOf(kept.secret) : null
        if (credentials) return { place: await own(credentials), lost: null }
        return { place: await real(), lost: kept.state === 'none' ? 'memoryOnly' : 'unreadable' }
      }
      const place = kind === 'demo' ? demo() : real()
      return {
        place: await place.catch((error: unknown) => {
          ports.log.warn('demo.failed', { error: error instanceof Error ? error.name : typeof error })
          return real()
        }),
        lost: null,
      }
    },
    keepSecret: async (clientSecret) => {
      if (clientSecret === '') return ports.vault.forget('clientSecret')
      const { authUrl } = await realAddresses()
      await ports.vault.save('clientSecret', JSON.stringify({ authUrl, clientSecret } satisfies GivenSecret))
    },
    approve: (userCode) => embedded?.approve(userCode),
    stop: () => embedded?.stop(),
  }
}
