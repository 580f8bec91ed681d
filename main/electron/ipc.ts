// The one wrapper over ipcMain: every request of the renderer passes the gate here, with its arguments parsed.
import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import * as v from 'valibot'
import type { RequestName, Requests } from '../../preload/contract/channels.ts'
import { requestNames } from '../../preload/contract/channels.ts'
import type { View } from '../../preload/contract/model.ts'
import type { Log, Stop } from '../ports.ts'
import { refuse } from './gate.ts'
import { isPlainWithin } from './isPlainWithin.ts'
import type { RequestArguments } from './requests.ts'
import { requestSchemas } from './requests.ts'

/** `signal` aborts when the page that asked is gone. `view` is the page that asked. */
export type RequestContext = { readonly signal: AbortSignal; readonly view: View }

/** One handler per request, the context last. Optional arguments arrive as `undefined`. */
export type Handlers = {
  readonly [N in RequestName]: (
    ...args: [...RequestArguments<N>, RequestContext]
  ) => ReturnType<Requests[N]> | Promise<Awaited<ReturnType<Requests[N]>>>
}

/** Characters of one request's arguments. A check-in with every field filled is about 4,000. */
const largestPayload = 65_536

/** Starts answering. `viewOf` says which of our pages a webContents id belongs to, null for a stranger. */
export function serveRequests(handlers: Handlers, viewOf: (webContentsId: number) => View | null, log: Log): Stop {
  const under = new Map<number, AbortController>()
  const signalFor = (event: IpcMainInvokeEvent) => {
    const known = under.get(event.sender.id)
    if (known) return known.signal
    const controller = new AbortController()
    under.set(event.sender.id, controller)
    event.sender.once('destroyed', () => {
      under.delete(event.sender.id)
      controller.abort()
    })
    return controller.signal
  }
  const answer = <N extends RequestName>(name: N, event: IpcMainInvokeEvent, given: readonly unknown[]) => {
    const frame = event.senderFrame
    const view = viewOf(event.sender.id)
    const refusal = refuse({ frame, id: event.sender.id }, () => view !== null)
    if (refusal || view === null) return turnAway(log, name, refusal ?? 'window')
    if (!isPlainWithin(given, largestPayload)) return turnAway(log, name, 'size')
    const parsed = v.safeParse(requestSchemas[name], given)
    if (!parsed.success) return turnAway(log, name, 'arguments')
    return handlers[name](...parsed.output, { signal: signalFor(event), view })
  }
  for (const name of requestNames) {
    ipcMain.handle(name, async (event, ...given: unknown[]) => {
      try {
        return await answer(name, event, given)
      } catch (error) {
        if (error instanceof Refused) throw error
        // A bug of ours: the page learns that it failed, the log where; neither learns what the arguments were.
        log.warn('request.failed', { name, error: error instanceof Error ? error.name : typeof error })
        throw new Error(`${name} failed`)
      }
    })
  }
  return () => {
    for (const name of requestNames) ipcMain.removeHandler(name)
    for (const controller of under.values()) controller.abort()
  }
}

class Refused extends Error {}

function turnAway(log: Log, name: RequestName, why: string): never {
  log.warn('request.refused', { name, why })
  throw new Refused(`${name} was refused`)
}
