// Takes an address of API v1 apart: which method, which key, and what follows.

export type Address = { readonly name: string; readonly key: string; readonly args: readonly string[] }

const rooms: readonly string[] = ['account', 'activity', 'movie', 'rate', 'server', 'show', 'user']
const searches: readonly string[] = ['shows', 'movies', 'episodes']

const bare = (segment: string) => segment.replace(/\.json$/, '')

/** null: a segment with a broken percent sign. */
function segmentsOf(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
}

/** The live API has none of these words at the front, except `search`, which it asks in the singular. */
export function isV1(path: string): boolean {
  const [room = '', name = ''] = path.split('/').filter(Boolean)
  return rooms.includes(room) || (room === 'search' && searches.includes(bare(name)))
}

/**
 * `/show/episode/summary.json/KEY/the-walking-dead/1/1`; the format may be missing, as in every write, or be a piece of its
 * own (`/activity/user/json/KEY/…`). The longest method name that fits wins. null: no such method.
 */
export function addressOf(path: string, names: readonly string[]): Address | null {
  const segments = segmentsOf(path)
  if (!segments) return null
  for (let length = Math.min(3, segments.length); length >= 1; length -= 1) {
    const name = [...segments.slice(0, length - 1), bare(segments[length - 1] ?? '')].join('/')
    if (!names.includes(name)) continue
    const rest = segments.slice(length)
    const [key = '', ...args] = rest[0] === 'json' ? rest.slice(1) : rest
    return { name, key, args }
  }
  return null
}
