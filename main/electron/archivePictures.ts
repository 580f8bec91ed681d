// The pictures of kept rows, in the same file: a bounded number of bytes, those not looked at for longest gone first.
import type { DatabaseSync } from 'node:sqlite'

export type KeptPicture = { readonly body: Uint8Array; readonly type: string }
export type ArchivePictures = {
  readonly get: (path: string, now: number) => KeptPicture | null
  readonly put: (path: string, picture: KeptPicture, now: number) => void
}

/** When a picture was looked at is noted once a day: reading should seldom write. */
const dayMs = 86_400_000

export function picturesOf(database: DatabaseSync, mostBytes: number): ArchivePictures {
  database.exec(`
    CREATE TABLE IF NOT EXISTS pictures
      (path TEXT PRIMARY KEY, type TEXT NOT NULL, body BLOB NOT NULL, used INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS pictures_used ON pictures (used)`)
  const find = database.prepare('SELECT type, body, used FROM pictures WHERE path = ?')
  const touch = database.prepare('UPDATE pictures SET used = ? WHERE path = ?')
  const add = database.prepare('INSERT OR IGNORE INTO pictures (path, type, body, used) VALUES (?, ?, ?, ?)')
  const oldest = database.prepare('SELECT path, length(body) AS bytes FROM pictures ORDER BY used LIMIT 1')
  const drop = database.prepare('DELETE FROM pictures WHERE path = ?')
  const sum = database.prepare('SELECT coalesce(sum(length(body)), 0) AS bytes FROM pictures')
  let bytes = Number(sum.get()?.['bytes'])
  return {
    get: (path, now) => {
      const row = find.get(path)
      const body = row?.['body']
      if (!row || !(body instanceof Uint8Array)) return null
      if (Math.abs(now - Number(row['used'])) > dayMs) touch.run(now, path)
      return { body, type: String(row['type']) }
    },
    put: (path, { body, type }, now) => {
      if (add.run(path, type, body, now).changes === 0) return
      bytes += body.byteLength
      while (bytes > mostBytes) {
        const old = oldest.get()
        if (!old) return
        drop.run(String(old['path']))
        bytes -= Number(old['bytes'])
      }
    },
  }
}
