// From the draft and the defaults of the settings to the request that is sent. Pure.
import type { CheckInRequest, Network, Sharing, Snapshot, Target } from '../../preload/contract/model.ts'
import type { Settings } from '../../preload/contract/settings.ts'
import { parseMinutes } from './draft.ts'
import type { Draft } from './draft.ts'

/** The networks that may be offered: the API can share there and the account has connected them. */
export function offeredNetworks(account: Snapshot['account']): readonly Network[] {
  if (account.state !== 'signedIn') return []
  return account.connections.filter((network) => account.capabilities.sharing.includes(network))
}

/** Networks that neither the draft nor the settings speak of are left to the account. */
function sharingOf(draft: Draft, settings: Settings, networks: readonly Network[]): Sharing {
  const sharing: { -readonly [N in Network]?: boolean } = {}
  for (const network of networks) {
    const on = draft.sharing[network] ?? settings.sharing[network]
    if (on !== undefined) sharing[network] = on
  }
  return sharing
}

export function requestOf(
  target: Target,
  draft: Draft,
  settings: Settings,
  networks: readonly Network[],
): CheckInRequest {
  const message = draft.message.trim() || settings.message.trim()
  const sharing = sharingOf(draft, settings, networks)
  const minutes = parseMinutes(draft.minutesAgo)
  return {
    target,
    ...(message === '' ? {} : { message }),
    ...(Object.keys(sharing).length === 0 ? {} : { sharing }),
    ...(minutes === null ? {} : { startedMinutesAgo: minutes }),
  }
}
