// The pictures on their way to the renderer: fetched once, kept in memory while they are likely to be asked for again,
// and in the archive for when there is no network.
import { fetchPicture, pictureHosts } from './trakt/pictures.ts'
import type { Accounts } from './account.ts'
import type { Archive } from './ports.ts'

export type Picture = { readonly body: Uint8Array; readonly type: string }
export type Pictures = {
  readonly get: (path: string, signal: AbortSignal) => Promise<Picture | null>
  readonly forget: () => void
}

/** Posters are 10 to 60 kB each: a few screens' worth. */
const mostBytes = 8 * 1024 * 1024
/** A picture that takes longer is done without; it is asked for again with its screen. */
const longestMs = 20_000

export function createPictures(
  source: Accounts['pictures'],
  archive: Pick<Archive, 'picture' | 'keepPicture'>,
): Pictures {
  const kept = new Map<string, Picture>()
  const underway = new Map<string, Promise<Picture | null>>()
  let bytes = 0
  const keep = (path: string, picture: Picture) => {
    kept.set(path, picture)
    bytes += picture.body.byteLength
    for (const [oldest, old] of kept) {
      if (bytes <= mostBytes) break
      kept.delete(oldest)
      bytes -= old.body.byteLength
    }
  }
  const load = async (path: string, signal: AbortSignal): Promise<Picture | null> => {
    const archived = await archive.picture(path)
    if (archived) {
      keep(path, archived)
      return archived
    }
    const { fetch, apiUrl } = source()
    const soon = AbortSignal.any([signal, AbortSignal.timeout(longestMs)])
    const loaded = await fetchPicture(fetch, path, pictureHosts(apiUrl), soon)
    if (!loaded) return null
    const picture = { body: loaded.bytes, type: loaded.contentType }
    keep(path, picture)
    void archive.keepPicture(path, picture)
    return picture
  }
  return {
    get: (path, signal) => {
      const known = kept.get(path)
      if (known) {
        // Asked for again: the last to go.
        kept.delete(path)
        kept.set(path, known)
        return Promise.resolve(known)
      }
      const loading = underway.get(path) ?? load(path, signal).finally(() => underway.delete(path))
      underway.set(path, loading)
      return loading
    },
    forget: () => {
      kept.clear()
      bytes = 0
    },
  }
}
