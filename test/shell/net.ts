// `net` of the host: Node's fetch, without the options that only Electron knows, and Node's requests.
import { request as http, type RequestOptions } from 'node:http'
import { request as https } from 'node:https'

export const net = {
  isOnline: () => true,
  fetch: (url: string, init: RequestInit & { bypassCustomProtocolHandlers?: boolean } = {}): Promise<Response> => {
    const { bypassCustomProtocolHandlers: _only, ...rest } = init
    return fetch(url, rest)
  },
  /** As electron-updater asks: by its parts, and with a redirect as the answer. */
  request: ({ session: _only, ...options }: RequestOptions & { session?: unknown }) =>
    (options.protocol === 'http:' ? http : https)(options),
}
