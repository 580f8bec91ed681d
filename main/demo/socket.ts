// The embedded Trakt over real sockets: loopback only, the API, the sign-in pages and the control door each with its address.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { internalError, json, type Reply } from './call.ts'
import { control, controlVerb } from './control.ts'
import type { EmbeddedTrakt } from './embedded.ts'

export type Served = {
  readonly url: string
  readonly authUrl: string
  /** Carries a random token; nothing else opens the control door. */
  readonly controlUrl: string
  /** Ends connections too; resolves when the ports are free. */
  readonly close: () => Promise<void>
}

const host = '127.0.0.1'
/** No client of Trakt sends more. */
const bodyLimit = 262_144

/** null: too long. Rejects when the connection breaks. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    // The rest is read and dropped, so that the sender hears the answer.
    if (size <= bodyLimit) chunks.push(chunk)
  }
  return size > bodyLimit ? null : Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { status, headers, body }: Reply, now: number) {
  response.writeHead(status, {
    ...headers,
    date: new Date(now).toUTCString(),
    ...(body !== null && { 'content-length': Buffer.byteLength(body) }),
  })
  response.end(body ?? undefined)
}

const headersOf = (request: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, [value].flat().join(', '))
  return headers
}

const listen = (listener: RequestListener, port: number) =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer(listener)
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })

const addressOf = (server: Server) => `http://${host}:${(server.address() as AddressInfo).port}`

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Ports of 0, the default, mean any that is free. Rejects with the system's error when a port is taken. */
export async function serveEmbedded(
  embedded: EmbeddedTrakt,
  { port = 0, authPort = 0 }: { readonly port?: number; readonly authPort?: number } = {},
): Promise<Served> {
  await embedded.ready
  const token = randomBytes(24).toString('hex')
  const addresses = { authUrl: '' }

  const exchange = async (request: IncomingMessage, response: ServerResponse, base: string, body: string) => {
    const url = URL.canParse(request.url ?? '/', base) ? new URL(request.url ?? '/', base) : null
    if (!url) return send(response, json(400, { error: 'bad_request' }), embedded.now())
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const call = {
      method: request.method ?? 'GET',
      url: new URL(url.pathname + url.search, base),
      headers: headersOf(request),
      body,
      authUrl: addresses.authUrl,
    }
    const outcome = await embedded.exchange(call, gone.signal)
    // A hang keeps the connection until the client gives up or the server is closed.
    if (outcome.kind === 'reset') request.socket.resetAndDestroy()
    if (outcome.kind === 'reply') send(response, outcome.reply, embedded.now())
  }

  const serve =
    (isControl: boolean): RequestListener =>
    async (request, response) => {
      const base = `http://${host}:${request.socket.localPort}`
      try {
        const body = await bodyOf(request)
        if (body === null)
          return send(
            response,
            json(413, { error: 'too_large', message: `More than ${bodyLimit} bytes` }),
            embedded.now(),
          )
        if (!isControl) return await exchange(request, response, base, body)
        const verb = controlVerb((request.url ?? '/').split('?')[0] ?? '/', token)
        send(
          response,
          verb === null ? json(404, { error: 'not_found' }) : control(embedded, request.method ?? 'GET', verb, body),
          embedded.now(),
        )
      } catch (error) {
        // The client went away in the middle: there is nobody to answer and nothing to tell.
        if (request.socket.destroyed) return
        embedded.onFault(error)
        if (response.headersSent) response.destroy()
        else send(response, internalError(), embedded.now())
      }
    }

  const servers: Server[] = []
  try {
    for (const [isControl, at] of [
      [false, port],
      [false, authPort],
      [true, 0],
    ] as const)
      servers.push(await listen(serve(isControl), at))
  } catch (error) {
    await Promise.all(servers.map(close))
    throw error
  }
  const [api, auth, door] = servers as [Server, Server, Server]
  addresses.authUrl = addressOf(auth)
  return {
    url: addressOf(api),
    authUrl: addresses.authUrl,
    controlUrl: `${addressOf(door)}/${token}`,
    close: async () => {
      await Promise.all(servers.map(close))
    },
  }
}
