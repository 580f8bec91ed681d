// `net` of the host: Node's fetch, without the options that only Electron knows.

export const net = {
  isOnline: () => true,
  fetch: (url: string, init: RequestInit & { bypassCustomProtocolHandlers?: boolean } = {}): Promise<Response> => {
    const { bypassCustomProtocolHandlers: _only, ...rest } = init
    return fetch(url, rest)
  },
}
