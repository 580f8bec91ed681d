// `app://bundle/…`: the renderer's files by manifest, the pictures by path, and the headers that every answer carries.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol } from 'electron'
import type { Log } from '../ports.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** Mime types by path, `/window.html`. Written by the build; a path that is not in it does not exist. */
export type Manifest = Readonly<Record<string, string>>
export type PictureSource = (path: string) => Promise<{ readonly body: Uint8Array; readonly type: string } | null>

const commonHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
}

/** Before `ready`, once. No `bypassCSP`, no `corsEnabled`: the pages talk to nobody. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** After `ready`. `root` is the folder of the renderer's files, its `manifest.json` included. */
export function serveBundle(root: string, picture: PictureSource, log: Log): void {
  const answer = bundleAnswers(root, picture)
  protocol.handle('app', async (request) => {
    try {
      return await answer(request)
    } catch (error) {
      log.warn('protocol.failed', { error: error instanceof Error ? error.name : typeof error })
      return respond(null, 'text/plain', 500)
    }
  })
}

/** One request -> one answer. GET only; the path is looked up, never resolved against a folder. */
export function bundleAnswers(root: string, picture: PictureSource): (request: Request) => Promise<Response> {
  let manifest: Promise<Manifest> | null = null
  // Files do not change while the app runs; reading them once keeps a reopened window off the disk.
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  const read = (path: string) => {
    const kept = files.get(path)
    if (kept) return kept
    const reading = readFile(join(root, ...path.split('/'))).then((body) => new Uint8Array(body))
    reading.catch(() => files.delete(path))
    files.set(path, reading)
    return reading
  }
  return async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || url.protocol !== 'app:' || url.host !== 'bundle') {
      return respond(null, 'text/plain', 404)
    }
    if (url.pathname.startsWith('/image/')) {
      const found = await picture(url.pathname.slice('/image/'.length))
      if (!found || !/^image\/[a-z0-9.+-]+$/.test(found.type)) return respond(null, 'text/plain', 404)
      return respond(new Uint8Array(found.body), found.type, 200, 'public, max-age=604800, immutable')
    }
    manifest ??= readFile(join(root, 'manifest.json'), 'utf8').then((text) => JSON.parse(text) as Manifest)
    const known = await manifest
    const type = Object.hasOwn(known, url.pathname) ? known[url.pathname] : undefined
    if (type === undefined) return respond(null, 'text/plain', 404)
    return respond(await read(url.pathname), type, 200, 'no-cache')
  }
}

function respond(body: Uint8Array<ArrayBuffer> | null, type: string, status: number, cache = 'no-store'): Response {
  return new Response(body, { status, headers: { ...commonHeaders, 'Content-Type': type, 'Cache-Control': cache } })
}
