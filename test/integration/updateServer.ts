// A server of releases on loopback, as the build of Marquee would fill it, and what can be wrong with one.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type UpdateServer = {
  readonly url: string
  /** Paths that were asked for, with the headers. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  /** What is answered from now on. */
  answer: (path: string, response: ServerResponse) => void
  readonly stop: () => Promise<void>
}

export const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('base64')

/** As electron-builder writes it for Linux. */
export const description = (
  version: string,
  bytes: Uint8Array,
  changes: { readonly sha512?: string; readonly size?: number; readonly notes?: string } = {},
): string =>
  JSON.stringify({
    version,
    files: [{ url: `Marquee-${version}.AppImage`, sha512: sha512(bytes), size: bytes.length, ...without(changes) }],
    path: `Marquee-${version}.AppImage`,
    sha512: sha512(bytes),
    releaseNotes: changes.notes ?? '',
    releaseDate: '2026-11-20T10:00:00.000Z',
  })

const without = ({ notes: _notes, ...rest }: { readonly notes?: string }) => rest

/** A description at its place, whatever the processor, and the file where it says. */
export const release =
  (version: string, described: string, bytes: Uint8Array): UpdateServer['answer'] =>
  (path, response) => {
    if (/^\/latest-linux(?:-\w+)?\.yml$/.test(path)) return void response.end(described)
    if (path === `/Marquee-${version}.AppImage`)
      return void response.writeHead(200, { 'content-length': bytes.length }).end(bytes)
    response.writeHead(404).end()
  }

export async function updateServer(): Promise<UpdateServer> {
  const asked: UpdateServer['asked'] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    asked.push({ path, headers: request.headers })
    own.answer(path, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const own: UpdateServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (_path, response) => void response.writeHead(404).end(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return own
}
