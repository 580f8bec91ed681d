// Pictures: opaque paths for the renderer, an exact list of hosts, and the colour to show before one is there.
import type { Fetch } from '../ports.ts'
import { isSecure } from './address.ts'

const traktHosts = ['walter.trakt.tv', 'walter-r2.trakt.tv', 'media.trakt.tv', 'secure.gravatar.com']
const sizeLimit = 3 * 1024 * 1024
const types = /^image\/(webp|jpeg|png|avif|svg\+xml)$/
const longestUrl = 2000

export type PictureBytes = { readonly bytes: Uint8Array; readonly contentType: string }

/** The hosts that pictures may come from: Trakt's, and the API's own. `host` with its port where it is not the usual one. */
export const pictureHosts = (apiUrl: string): ReadonlySet<string> =>
  new Set(URL.canParse(apiUrl) ? [...traktHosts, new URL(apiUrl).host] : traktHosts)

/** `url` as an opaque path below `app://bundle/image/`; null when Marquee would not fetch it. https loses its scheme. */
export function picturePath(url: string): string | null {
  const parsed = url.length > longestUrl ? null : URL.parse(url)
  if (parsed === null || !isSecure(parsed) || parsed.username !== '' || parsed.password !== '') return null
  return Buffer.from(parsed.href.replace(/^https:\/\//, '')).toString('base64url')
}

/** The way back; null for everything that `picturePath` would not have made or that is on another host. */
export function pictureUrl(path: string, allowedHosts: ReadonlySet<string>): URL | null {
  if (!/^[\w-]+$/.test(path)) return null
  const text = Buffer.from(path, 'base64url').toString()
  const full = text.startsWith('http://') ? text : `https://${text}`
  if (picturePath(full) !== path) return null
  const url = new URL(full)
  return allowedHosts.has(url.host) ? url : null
}

/** Fetches a picture of at most 3 MB and of a type that cannot run; null for anything else. Redirects stay on the list. */
export async function fetchPicture(
  fetch: Fetch,
  path: string,
  allowedHosts: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<PictureBytes | null> {
  let url = pictureUrl(path, allowedHosts)
  try {
    for (let hops = 0; url !== null && hops < 3; hops += 1) {
      const headers = { Accept: 'image/webp,image/avif,image/png,image/jpeg,image/svg+xml' }
      const response = await fetch(url.href, { headers, redirect: 'manual', signal })
      const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (target === null) return response.ok ? await readPicture(response) : null
      await response.body?.cancel()
      const next = URL.canParse(target, url.href) ? picturePath(new URL(target, url.href).href) : null
      url = next === null ? null : pictureUrl(next, allowedHosts)
    }
    return null
  } catch {
    // Offline, cut off or aborted: no picture, and the tint stays.
    return null
  }
}

async function readPicture(response: Response): Promise<PictureBytes | null> {
  const contentType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!types.test(contentType) || !response.body) {
    await response.body?.cancel()
    return null
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    // Leaving the loop cancels the rest.
    if (size > sizeLimit) return null
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), contentType }
}

/** A muted colour of one's own for every title, `#rrggbb`. */
export function tintOf(title: string): string {
  let hash = 2166136261
  for (const char of title) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619)
  // Titles that differ in the last letter only should not look alike.
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  const hue = (((hash ^ (hash >>> 13)) >>> 0) % 360) / 30
  // HSL at 24 % saturation and 38 % lightness: light enough on near black, dark enough on ivory.
  const channel = (n: number) => {
    const k = (n + hue) % 12
    return Math.round(255 * (0.38 - 0.0912 * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return `#${((channel(0) << 16) | (channel(8) << 8) | channel(4)).toString(16).padStart(6, '0')}`
}
