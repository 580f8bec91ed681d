// The embedded Trakt on real sockets, for one spec file or one run of the demo.
import { createHash } from 'node:crypto'
import { findMovie, runtimeOf } from '../../../main/demo/catalogue/catalogue.ts'
import { createEmbedded } from '../../../main/demo/embedded.ts'
import { beginCheckIn } from '../../../main/demo/playing.ts'
import { serveEmbedded } from '../../../main/demo/socket.ts'
import { newWorld } from '../../../main/demo/world.ts'
import type { Document } from '../../../main/ports.ts'
import type { ControlDoor } from './controlDoor.ts'
import { controlDoor } from './controlDoor.ts'
import { realClock } from './realClock.ts'

export type TraktServer = {
  readonly url: string
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who signs in on API v1, at the same address. */
  readonly v1: {
    readonly apiKey: string
    readonly username: string
    readonly password: string
    readonly passwordSha1: string
  }
  /** What the app has to be launched with to find it. */
  readonly env: Readonly<Record<string, string>>
  readonly control: ControlDoor
  /** Somebody else checks in to a film, now. `who`: slug; `film`: its slug. */
  readonly checksIn: (who: string, film: string) => void
  /** Nobody answers at the addresses any more; what it knows it keeps. */
  readonly goDown: () => Promise<void>
  /** Answers again, at the same addresses. */
  readonly comeUp: () => Promise<void>
  readonly stop: () => Promise<void>
}

const portOf = (url: string) => Number(new URL(url).port)

/** `at`: what its clock stands at, epoch ms, and what its people's evenings lead up to; missing: now. */
export async function traktServer(at = realClock.now()): Promise<TraktServer> {
  const world = newWorld(at)
  world.advanceMs = at - realClock.now()
  const document: Document = { load: async () => ({ value: world, setAside: null }), save: async () => {} }
  const embedded = createEmbedded({ clock: realClock, document })
  let served = await serveEmbedded(embedded)
  let up = true
  const { url, authUrl } = served
  const { clientId, clientSecret } = embedded.addresses
  // A server that comes up again has another control door.
  const door = () => controlDoor(served.controlUrl)
  const goDown = async () => {
    if (up) await served.close()
    up = false
  }
  return {
    url,
    authUrl,
    clientId,
    clientSecret: clientSecret ?? '',
    v1: { ...embedded.v1, passwordSha1: createHash('sha1').update(embedded.v1.password).digest('hex') },
    env: {
      MARQUEE_API_URL: url,
      MARQUEE_AUTH_URL: authUrl,
      MARQUEE_CLIENT_ID: clientId,
      MARQUEE_CLIENT_SECRET: clientSecret ?? '',
    },
    control: {
      approve: (code) => door().approve(code),
      deny: (code) => door().deny(code),
      advance: (ms) => door().advance(ms),
      faults: (faults) => door().faults(faults),
      state: () => door().state(),
    },
    checksIn: (who, film) => {
      const movie = findMovie(film)
      if (!movie) throw new Error(`no film ${film}`)
      const note = { message: '', shared: [], venueId: null, venueName: null, client: {} }
      beginCheckIn({ world, user: who, now: embedded.now() }, movie, runtimeOf(movie), note)
    },
    goDown,
    comeUp: async () => {
      if (up) return
      served = await serveEmbedded(embedded, { port: portOf(url), authPort: portOf(authUrl) })
      up = true
    },
    stop: async () => {
      await goDown()
      embedded.stop()
    },
  }
}
