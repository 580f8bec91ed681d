// Who is signed in, as account/settings tells it.
import type { Network } from '../../../preload/contract/model.ts'
import { createPictureOf } from '../pictureOf.ts'
import { tintOf } from '../pictures.ts'
import type { Profile } from '../service.ts'
import type { WireSettings } from './answers.ts'
import { networks } from './bodies.ts'

/** A name that is safe to stand in an address: `http://host/user/justin` -> `justin`. */
const slugIn = (url: string | null): string | null => /\/user\/([\w~-][\w.~-]{0,299})\/?$/.exec(url ?? '')?.[1] ?? null

/** What is known without the server: not every one that speaks v1 has account/settings. */
export const bareProfile = (username: string): Profile => ({
  username,
  slug: username.toLowerCase(),
  name: null,
  vip: false,
  avatar: null,
  connections: [],
  watchingText: null,
})

/** `server`: the address of the API, for an avatar that lies there. */
export function profileOf({ profile, connections, sharing_text }: WireSettings, server: string): Profile {
  const { username, full_name: name, avatar, url, vip } = profile
  const isConnected = (network: Network): boolean =>
    network !== 'mastodon' && connections?.[network]?.connected === true
  return {
    username,
    slug: slugIn(url) ?? username.toLowerCase(),
    name,
    vip: vip === true,
    avatar: avatar === null ? null : createPictureOf(server)(avatar, tintOf(username)),
    connections: networks.filter(isConnected),
    watchingText: sharing_text?.watching ?? null,
  }
}
