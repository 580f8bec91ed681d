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

/** One request -> one answer. GET only. What a page asks for is looked up; no file name is ever made of it. */
export function bundleAnswers(root: string, picture: PictureSource): (request: Request) => Promise<Response> {
  let files: Promise<ReadonlyMap<string, BundleFile>> | null = null
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
    files ??= bundleFiles(root)
    const file = (await files).get(url.pathname)
    if (!file) return respond(null, 'text/plain', 404)
    return respond(await file.body(), file.type, 200, 'no-cache')
  }
}

type BundleFile = { readonly type: string; readonly body: () => Promise<Uint8Array<ArrayBuffer>> }

/** The build's own list, and the only thing that names files: an entry that could lie outside `root` breaks the app, loudly. */
async function bundleFiles(root: string): Promise<ReadonlyMap<string, BundleFile>> {
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as Manifest
  return new Map(
    Object.entries(manifest).map(([path, type]) => {
      if (!/^(?:\/[\w-][\w.-]*)+$/.test(path)) throw new Error('the manifest names no file of the bundle')
      return [path, { type, body: readOnce(join(root, ...path.split('/'))) }]
    }),
  )
}

/** Files do not change while the app runs; reading them once keeps a reopened window off the disk. */
function readOnce(file: string): () => Promise<Uint8Array<ArrayBuffer>> {
  let reading: Promise<Uint8Array<ArrayBuffer>> | null = null
  return () => {
    if (reading) return reading
    const started = readFile(file).then((body) => new Uint8Array(body))
    reading = started
    started.catch(() => (reading = null))
    return started
  }
}

function respond(body: Uint8Array<ArrayBuffer> | null, type: string, status: number, cache = 'no-store'): Response {
  return new Response(body, { status, headers: { ...commonHeaders, 'Content-Type': type, 'Cache-Control': cache } })
}
