// The Trakt of a demo run: the embedded one on real sockets, or one that runs elsewhere.
import { createEmbedded } from '../../main/demo/embedded.ts'
import type { ControlDoor } from '../e2e/stage/controlDoor.ts'
import { controlDoor } from '../e2e/stage/controlDoor.ts'
import { realClock } from '../e2e/stage/realClock.ts'
import { traktServer } from '../e2e/stage/traktServer.ts'
import type { DemoOptions } from './options.ts'

export type DemoServer = {
  readonly authUrl: string
  /** What the app is launched with. */
  readonly env: Readonly<Record<string, string>>
  readonly control: ControlDoor
  /** Ends the server, unless it is somebody else's. */
  readonly stop: () => Promise<void>
}

export async function demoServer(elsewhere: DemoOptions['elsewhere']): Promise<DemoServer> {
  if (elsewhere === null) return traktServer()
  const known = wellKnown()
  return {
    authUrl: elsewhere.authUrl,
    env: {
      MARQUEE_API_URL: elsewhere.apiUrl,
      MARQUEE_AUTH_URL: elsewhere.authUrl,
      MARQUEE_CLIENT_ID: elsewhere.clientId ?? known.clientId,
      MARQUEE_CLIENT_SECRET: elsewhere.clientSecret ?? known.clientSecret ?? '',
    },
    control: controlDoor(elsewhere.controlUrl),
    stop: async () => {},
  }
}

/** Every embedded Trakt knows the same client; its secret opens nothing else. */
function wellKnown() {
  const embedded = createEmbedded({ clock: realClock })
  embedded.stop()
  return embedded.addresses
}
