// From the draft and the defaults of the settings to the request that is sent. Pure.
import type { Capabilities } from '../../preload/contract/account.ts'
import type { CheckInRequest, Network, Sharing, Snapshot, Target } from '../../preload/contract/model.ts'
import type { Settings } from '../../preload/contract/settings.ts'
import { parseDuration, parseMinutes } from './draft.ts'
import type { Draft } from './draft.ts'

type Account = Snapshot['account']

/** null: nobody is signed in. */
export function capabilitiesOf(account: Account): Capabilities | null {
  return account.state === 'signedIn' ? account.capabilities : null
}

/** The networks that may be offered: the API can share there and the account has connected them. */
export function offeredNetworks(account: Account): readonly Network[] {
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

/** Something under More cannot be understood; the field says what. What the account does not ask for is not looked at. */
export function draftIsWrong(draft: Draft, account: Account): boolean {
  const can = capabilitiesOf(account)
  const wrong = (text: string, parse: (text: string) => number | null): boolean =>
    text.trim() !== '' && parse(text) === null
  return (
    (can?.backDatedStart === true && wrong(draft.minutesAgo, parseMinutes)) ||
    (can?.duration === true && wrong(draft.duration, parseDuration))
  )
}

/** `from` in percent: a scrobble that starts there; null: a check-in. "I started N minutes ago" says where by itself. */
export function requestOf(
  target: Target,
  draft: Draft,
  settings: Settings,
  account: Account,
  from: number | null,
): CheckInRequest {
  const can = capabilitiesOf(account)
  const message = draft.message.trim() || settings.message.trim()
  const sharing = sharingOf(draft, settings, offeredNetworks(account))
  const minutes = can?.backDatedStart === true ? parseMinutes(draft.minutesAgo) : null
  const duration = can?.duration === true ? parseDuration(draft.duration) : null
  const venue = (text: string): string => (can?.venue === true ? text.trim() : '')
  const venueId = venue(draft.venueId)
  const venueName = venue(draft.venueName)
  return {
    target,
    ...(message === '' ? {} : { message }),
    ...(Object.keys(sharing).length === 0 ? {} : { sharing }),
    ...(minutes === null ? {} : { startedMinutesAgo: minutes }),
    ...(minutes !== null || from === null ? {} : { scrobbleFrom: from }),
    ...(duration === null ? {} : { durationMinutes: duration }),
    ...(venueId === '' ? {} : { venueId }),
    ...(venueName === '' ? {} : { venueName }),
  }
}
