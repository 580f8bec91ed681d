// The archive in memory: what was kept of each feed, and a plain search through it.
import type { Activity } from '../../preload/contract/activity.ts'
import type { Archive } from '../../main/ports.ts'

export function fakeArchive(): () => Archive {
  const feeds = new Map<string, { readonly rows: readonly Activity[]; readonly at: number }>()
  const pictures = new Map<string, { readonly body: Uint8Array; readonly type: string }>()
  const name = (owner: string, feed: string) => `${owner}\n${feed}`
  const archive: Archive = {
    keep: async (owner, feed, { rows, at }) => void feeds.set(name(owner, feed), { rows, at }),
    load: async (owner, feed, limit) => {
      const kept = feeds.get(name(owner, feed))
      return kept ? { at: kept.at, rows: kept.rows.slice(0, limit) } : null
    },
    search: async (owner, text, limit, from = 0) =>
      [...feeds]
        .flatMap(([key, { rows }]) => (key.startsWith(`${owner}\n`) ? rows : []))
        .filter((row) => JSON.stringify(row).toLowerCase().includes(text.toLowerCase()))
        .slice(from, from + limit),
    picture: async (path) => (feeds.size > 0 ? (pictures.get(path) ?? null) : null),
    keepPicture: async (path, picture) => void pictures.set(path, picture),
    count: async () => [...feeds.values()].reduce((all, { rows }) => all + rows.length, 0),
    forget: async () => {
      feeds.clear()
      pictures.clear()
    },
    close: async () => {},
  }
  return () => archive
}
