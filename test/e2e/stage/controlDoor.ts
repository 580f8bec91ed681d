// The control door of an embedded Trakt, wherever it runs: approve, deny, move its clock, break it, look into it.
import type { EmbeddedState } from '../../../main/demo/embedded.ts'
import type { Faults } from '../../../main/demo/faults.ts'

export type ControlDoor = {
  /** Rejects when no such code is waiting. */
  readonly approve: (userCode: string) => Promise<void>
  readonly deny: (userCode: string) => Promise<void>
  /** Moves the server's clock on, ms. */
  readonly advance: (ms: number) => Promise<void>
  /** The whole of what is wrong from now on; nothing: a healthy server. */
  readonly faults: (faults?: Faults) => Promise<void>
  readonly state: () => Promise<EmbeddedState>
}

/** `url` carries the token. Every verb rejects with the server's own words when it is refused. */
export function controlDoor(url: string): ControlDoor {
  const base = url.replace(/\/+$/, '')
  const ask = async (verb: string, body?: object): Promise<unknown> => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const init: RequestInit = { signal: AbortSignal.timeout(10_000), ...(body === undefined ? {} : post) }
    const answer = await fetch(`${base}/${verb}`, init).catch((error: unknown) => {
      // The path is a secret; the address is what helps.
      throw new Error(`no control door answers at ${new URL(base).origin}`, { cause: error })
    })
    if (!answer.ok) throw new Error(`control /${verb} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  return {
    approve: async (userCode) => void (await ask('approve', { user_code: userCode })),
    deny: async (userCode) => void (await ask('deny', { user_code: userCode })),
    advance: async (ms) => void (await ask('clock', { advanceMs: Math.round(ms) })),
    faults: async (faults = {}) => void (await ask('faults', faults)),
    // What the server says of itself; a server of another kind fails where a part is missing.
    state: async () => (await ask('state')) as EmbeddedState,
  }
}
