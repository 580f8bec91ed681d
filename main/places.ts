// Which Trakt: the real one, as build, environment and settings say, or the embedded one of the demo.
import type { Embedded, Fetch, Ports, TraktAddresses } from './ports.ts'
import type { Store } from './state/store.ts'

export type Place = {
  readonly demo: boolean
  readonly addresses: TraktAddresses
  readonly fetch: Fetch
}

export type Places = {
  readonly real: () => Promise<Place>
  /** Starts the embedded Trakt when it is first asked for. Rejects when it does not come up. */
  readonly demo: () => Promise<Place>
  readonly realAddresses: () => Promise<TraktAddresses>
  /** Approves a device code of the demo. */
  readonly approve: (userCode: string) => void
  readonly stop: () => void
}

export function createPlaces(
  ports: Pick<Ports, 'vault' | 'log' | 'addresses' | 'fetch' | 'embedded'>,
  store: Store,
): Places {
  let embedded: Embedded | null = null
  const realAddresses = async (): Promise<TraktAddresses> => {
    const { server } = store.getState().settings
    const secret = await ports.vault.load('clientSecret').catch(() => {
      ports.log.warn('clientSecret.unreadable')
      return { state: 'unreadable' } as const
    })
    // The build's secret belongs to the build's key and server, and must not be sent along with or to another one.
    const ours = (given: string, built: string) => given === '' || given === built
    const own =
      ours(server.clientId, ports.addresses.clientId) && ours(server.authUrl, ports.addresses.authUrl)
        ? ports.addresses.clientSecret
        : null
    return {
      apiUrl: server.apiUrl || ports.addresses.apiUrl,
      authUrl: server.authUrl || ports.addresses.authUrl,
      clientId: server.clientId || ports.addresses.clientId,
      clientSecret: secret.state === 'found' ? secret.secret : own,
    }
  }
  return {
    realAddresses,
    real: async () => ({ demo: false, addresses: await realAddresses(), fetch: ports.fetch }),
    demo: async () => {
      embedded ??= await ports.embedded()
      return { demo: true, addresses: embedded.addresses, fetch: embedded.fetch }
    },
    approve: (userCode) => embedded?.approve(userCode),
    stop: () => embedded?.stop(),
  }
}
