// Serves the built pages over loopback under the policy of `app://bundle/`, with the demo's drawn posters below /image/.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { findMovie, findShow } from '../../main/demo/catalogue/catalogue.ts'
import { poster } from '../../main/demo/pictures/poster.ts'
import { contentSecurityPolicy } from '../../main/electron/contentSecurityPolicy.ts'

type Served = { readonly body: string | Uint8Array; readonly type: string }

function picture(path: string): Served | null {
  const [, , kind, id = ''] = path.split('/')
  const media = kind === 'movie' ? findMovie(id) : kind === 'show' ? findShow(id) : null
  return media === null ? null : { body: poster(media), type: 'image/svg+xml' }
}

/** Read once and whole: a build that replaces the folder meanwhile does not change what is judged. */
async function readSite(root: string): Promise<ReadonlyMap<string, Served>> {
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as Record<string, string>
  const read = async ([path, type]: [string, string]): Promise<[string, Served]> => [
    path,
    { body: await readFile(join(root, path)), type },
  ]
  return new Map(await Promise.all(Object.entries(manifest).map(read)))
}

/** `root`: the folder of the built pages. */
export async function serve(root: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const site = await readSite(root)
  const server = createServer((request, response) => {
    // What follows a question mark is for the page: the name of the state that it is to show.
    const [path = '/'] = (request.url ?? '/').split('?')
    const found = path.startsWith('/image/') ? picture(path) : (site.get(path) ?? null)
    response.writeHead(found === null ? 404 : 200, {
      'Content-Security-Policy': contentSecurityPolicy,
      'Content-Type': found?.type ?? 'text/plain',
    })
    response.end(found?.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
