// `protocol` of the host: schemes declared once and before `ready`, requests answered by their handler.
import { app } from './app.ts'
import { recorded } from './recorded.ts'

let declared = false
const handlers = new Map<string, (request: Request) => Response | Promise<Response>>()

export const protocol = {
  registerSchemesAsPrivileged: (_schemes: readonly object[]) => {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    if (declared) throw new Error('protocol.registerSchemesAsPrivileged can only be called once')
    declared = true
  },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
    if (!app.isReady()) throw new Error('protocol.handle can only be used after app is ready')
    if (handlers.has(scheme)) throw new Error(`a handler for ${scheme} is there already`)
    handlers.set(scheme, handler)
  },
  /** For the host's own parts. null: nobody answers for this scheme, so it would have gone to the network. */
  answer: async (request: Request): Promise<Response | null> => {
    const handler = handlers.get(new URL(request.url).protocol.slice(0, -1))
    if (handler) return handler(request)
    recorded.strayRequests.push(request.url)
    return null
  },
}
