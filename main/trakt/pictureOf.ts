// Addresses of pictures as a server gives them -> pictures for the renderer.
import type { Picture } from '../../preload/contract/model.ts'
import { picturePath } from './pictures.ts'

/** `tint` is `#rrggbb`. No address, or one that Marquee would not fetch: the tint alone. */
export type PictureOf = (url: string | null | undefined, tint: string) => Picture

/** A feed names the same few people and shows over and over; kept until there are this many, then forgotten all at once. */
const mostKept = 2_000

/** `apiUrl` decides the scheme of pictures that lie on the API's own host and come without one; all others are https. */
export function createPictureOf(apiUrl: string): PictureOf {
  // What the user typed as an address may be none; the door says so when something is sent.
  const own = URL.canParse(apiUrl) ? new URL(apiUrl) : null
  const absolute = (url: string): string => {
    if (/^https?:\/\//i.test(url)) return url
    const bare = url.replace(/^\/\//, '')
    return `${own && bare.startsWith(`${own.host}/`) ? own.protocol : 'https:'}//${bare}`
  }
  const known = new Map<string, string | null>()
  const pathOf = (url: string): string | null => {
    const kept = known.get(url)
    if (kept !== undefined) return kept
    const path = picturePath(absolute(url))
    if (known.size >= mostKept) known.clear()
    known.set(url, path)
    return path
  }
  return (url, tint) => ({ path: url ? pathOf(url) : null, tint })
}
