// The app's side of the command line, put together: what main starts once the tray stands.
import type { App } from '../app.ts'
import type { Clock, Log, Note } from '../ports.ts'
import { endpointOf } from './endpoint.ts'
import { listen, type Listening } from './listen.ts'
import { noteOf } from './noteOf.ts'
import type { Platform } from '../../preload/contract/model.ts'

/** A search of Trakt has answered long before, or never will, ms. */
const searchMs = 30_000
/** A start without a network still answers, ms. */
const knownMs = 10_000

type Options = {
  readonly app: Pick<App, 'store' | 'requests' | 'run' | 'known'>
  /** The data folder, absolute. */
  readonly data: string
  readonly platform: Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly log: Log
  readonly notify: (note: Note) => void
}

/** Never rejects: an app that cannot be reached from the command line is an app all the same. */
export async function serveCommandLine(options: Options): Promise<Listening> {
  const { app, data, platform, env, clock, log, notify } = options
  const known = async () => {
    const enough = new AbortController()
    await Promise.race([app.known(), clock.sleep(knownMs, enough.signal).catch(() => {})])
    enough.abort()
  }
  try {
    return await listen({
      endpoint: endpointOf(data, { platform, env }),
      app: {
        store: app.store,
        requests: app.requests,
        run: app.run,
        known,
        ...clock,
        searchMs,
        notify: (answer) => void noteOf(answer).then(notify, () => log.warn('cli.noteless')),
      },
      clock,
      log,
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'other'
    log.warn('cli.unheard', { code })
    return { leave: async () => {}, stop: async () => {} }
  }
}
