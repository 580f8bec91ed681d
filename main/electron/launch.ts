// What a launch asks for, and what the environment hands in: arguments, addresses, the data folder, the kind of desktop.
import type { View } from '../../preload/contract/model.ts'
import type { TraktAddresses } from '../ports.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The page a launch brings up; null: none, it starts with the computer. Travels from a second launch to the first. */
export type Intent = View | null

export function intentOf(args: readonly string[]): Intent {
  if (args.includes('--hidden')) return null
  return args.includes('--palette') ? 'palette' : 'window'
}

/** What another process sent is not to be trusted to be an intent: anything else means "show yourself". */
export function readIntent(sent: unknown): Intent {
  return sent === 'palette' || sent === null ? sent : 'window'
}

/** The environment goes before the build; an empty value counts as none. */
export function addressesOf(
  env: Environment,
  build: { readonly clientId: string; readonly clientSecret: string },
): TraktAddresses {
  return {
    apiUrl: env['MARQUEE_API_URL'] || 'https://api.trakt.tv',
    authUrl: env['MARQUEE_AUTH_URL'] || 'https://auth.trakt.tv',
    clientId: env['MARQUEE_CLIENT_ID'] || build.clientId,
    clientSecret: env['MARQUEE_CLIENT_SECRET'] || build.clientSecret || null,
  }
}

/** True where windows cannot be placed and a shortcut is proven only by its first press. */
export function isWayland(platform: NodeJS.Platform, env: Environment, args: readonly string[]): boolean {
  if (platform !== 'linux' || args.includes('--ozone-platform=x11')) return false
  return env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(env['WAYLAND_DISPLAY'])
}
