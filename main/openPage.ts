// The pages of Trakt that Marquee opens in the system browser. The renderer names a page; the address is made here.
import type { Page } from '../preload/contract/channels.ts'
import type { Ids, Snapshot } from '../preload/contract/model.ts'
import { assertNever } from '../preload/contract/result.ts'

/** null: there is nothing to open now. Source: Trakt's guide "website media links". */
export function pageUrl(page: Page, snapshot: Snapshot, ids?: Ids): string | null {
  switch (page) {
    case 'activate':
      return snapshot.signIn.step === 'code' ? snapshot.signIn.linkWithCode : null
    case 'movie':
    case 'show':
      return ids?.slug ? `https://app.trakt.tv/${page}s/${encodeURIComponent(ids.slug.toWellFormed())}` : null
    case 'apiApps':
      return 'https://trakt.tv/oauth/applications'
    case 'connections':
      return 'https://trakt.tv/settings/connections'
    case 'support':
      return 'https://trakt.tv/support'
    case 'upgrade':
      return (snapshot.trouble?.kind === 'vipOnly' ? snapshot.trouble.upgradeUrl : null) ?? 'https://trakt.tv/vip'
    default:
      return assertNever(page)
  }
}
