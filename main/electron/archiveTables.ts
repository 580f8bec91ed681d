// The tables of the archive, and what is asked of them. Everything here is one synchronous step and throws what SQLite throws.
import type { DatabaseSync } from 'node:sqlite'

/** Raised with every change of the tables; a file of another version is made anew, since all of it can be had again. */
const version = 2
/** Ids carry the time, so that the newest row has the highest; so many rows of one millisecond can be told apart. */
const perMs = 4_096

export type Row = { readonly key: string; readonly at: number; readonly row: string; readonly words: string }
export type Placed = { readonly id: number; readonly key: string; readonly row: string }

export type Tables = {
  readonly feed: (owner: string, feed: string) => { readonly id: number; readonly at: number } | null
  /** Newest first. */
  readonly placed: (feed: number, limit: number) => readonly Placed[]
  /** Makes `rows`, and of what is there the ids in `stays`, all that the feed has. */
  readonly replace: (
    of: { owner: string; feed: string; at: number },
    rows: readonly Row[],
    stays: readonly number[],
  ) => void
  /** Drops the oldest rows, at most so many, of the feed that was looked at longest ago. false: there is no feed. */
  readonly dropOldest: (count: number) => boolean
  /** Writes at most so many pages of the index anew, without what was dropped; negative: begins with that. false: it is done. */
  readonly mergeIndex: (pages: number) => boolean
  readonly newest: (owner: string, limit: number, from: number) => readonly string[]
  readonly count: () => number
  readonly search: (
    owner: string,
    asked: { readonly match: string | null; readonly like: readonly string[] },
    limit: number,
    from: number,
  ) => readonly string[]
}

export const timeOf = ({ id }: Pick<Placed, 'id'>): number => Math.floor(id / perMs)

/** null: the file is another version's. `mostFeeds`: of those used longest ago the rest is dropped. */
export function tablesOf(database: DatabaseSync, mostFeeds: number): Tables | null {
  const found = database.prepare('PRAGMA user_version').get()?.['user_version']
  if (found !== 0 && found !== version) return null
  // Before there are tables: what is dropped makes the file smaller.
  database.exec('PRAGMA auto_vacuum = FULL')
  // A crash may cost the last moments of a cache, never its file.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  const indexed = makeTables(database)

  const sql = (text: string) => database.prepare(text)
  const findFeed = sql('SELECT id, at FROM feeds WHERE owner = ? AND feed = ?')
  const findPlaced = sql(
    'SELECT a.id, a.key, a.row FROM places p JOIN activity a ON a.id = p.activity WHERE p.feed = ? ORDER BY p.activity DESC LIMIT ?',
  )
  const findKnown = sql('SELECT id, row FROM activity WHERE owner = ? AND key = ?')
  const highest = sql('SELECT max(id) AS id FROM activity WHERE id >= ? AND id < ?')
  const addRow = sql('INSERT INTO activity (id, owner, key, row) VALUES (?, ?, ?, ?)')
  const addWords = sql('INSERT INTO words (rowid, text) VALUES (?, ?)')
  const addPlace = sql('INSERT OR IGNORE INTO places (feed, activity) VALUES (?, ?)')
  const dropPlace = sql('DELETE FROM places WHERE feed = ? AND activity = ?')
  const isPlaced = sql('SELECT 1 FROM places WHERE activity = ? LIMIT 1')
  const dropRow = sql('DELETE FROM activity WHERE id = ?')
  const movePlaces = sql('UPDATE places SET activity = ? WHERE activity = ?')
  const dropWords = sql('DELETE FROM words WHERE rowid = ?')
  const addFeed = sql(
    'INSERT INTO feeds (owner, feed, at) VALUES (?, ?, ?) ON CONFLICT (owner, feed) DO UPDATE SET at = excluded.at RETURNING id',
  )
  const oldFeeds = sql('SELECT id FROM feeds ORDER BY at DESC LIMIT -1 OFFSET ?')
  const oldestFeed = sql('SELECT id FROM feeds ORDER BY at LIMIT 1')
  const oldestPlaced = sql('SELECT activity FROM places WHERE feed = ? ORDER BY activity LIMIT ?')
  const changes = sql('SELECT total_changes() AS n')
  const merge = indexed ? sql("INSERT INTO words (words, rank) VALUES ('merge', ?)") : null
  const dropFeed = sql('DELETE FROM feeds WHERE id = ?')
  const findNewest = sql('SELECT row FROM activity WHERE owner = ? ORDER BY id DESC LIMIT ? OFFSET ?')
  const idsOf = sql('SELECT activity FROM places WHERE feed = ?')
  const match = indexed
    ? sql(
        'SELECT a.row FROM words w JOIN activity a ON a.id = w.rowid WHERE words MATCH ? AND a.owner = ? ORDER BY w.rowid DESC LIMIT ? OFFSET ?',
      )
    : null

  const number = (value: unknown) => Number(value)
  const erase = (id: number) => {
    dropWords.run(id)
    dropRow.run(id)
  }
  const leave = (feed: number, id: number) => {
    dropPlace.run(feed, id)
    if (!isPlaced.get(id)) erase(id)
  }
  /** Answers the id of the row, which is new when it was not kept or has changed: for all feeds that have the row. */
  const put = (owner: string, { key, at, row, words }: Row): number => {
    const known = findKnown.get(owner, key)
    if (known?.['row'] === row) return number(known['id'])
    if (known) erase(number(known['id']))
    const first = Math.floor(at) * perMs
    const id = Math.max(first, number(highest.get(first, first + perMs)?.['id'] ?? -1) + 1)
    addRow.run(id, owner, key, row)
    addWords.run(id, words)
    if (known) movePlaces.run(id, number(known['id']))
    return id
  }
  /** What was written ahead of the file stays as large as it once was until it is asked to go. */
  const checkpoint = () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const dropOldFeeds = () => {
    for (const old of oldFeeds.all(mostFeeds)) {
      const feed = number(old['id'])
      for (const place of idsOf.all(feed)) leave(feed, number(place['activity']))
      dropFeed.run(feed)
    }
  }
  const transaction = (run: () => void) => {
    database.exec('BEGIN IMMEDIATE')
    try {
      run()
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    feed: (owner, feed) => {
      const row = findFeed.get(owner, feed)
      return row ? { id: number(row['id']), at: number(row['at']) } : null
    },
    placed: (feed, limit) =>
      findPlaced.all(feed, limit).map(({ id, key, row }) => ({ id: number(id), key: String(key), row: String(row) })),
    replace: ({ owner, feed, at }, rows, stays) => {
      transaction(() => {
        const id = number(addFeed.get(owner, feed, at)?.['id'])
        const before = idsOf.all(id).map(({ activity }) => number(activity))
        // Oldest first: ids then only grow, and pages of the file are filled instead of split.
        const now = new Set([...rows.toReversed().map((row) => put(owner, row)), ...stays])
        for (const one of now) addPlace.run(id, one)
        for (const one of before) if (!now.has(one)) leave(id, one)
        dropOldFeeds()
      })
      checkpoint()
    },
    dropOldest: (count) => {
      const feed = oldestFeed.get()?.['id']
      if (feed === undefined) return false
      transaction(() => {
        const oldest = oldestPlaced.all(number(feed), count)
        for (const { activity } of oldest) leave(number(feed), number(activity))
        if (oldest.length < count) dropFeed.run(number(feed))
      })
      return true
    },
    mergeIndex: (pages) => {
      const before = number(changes.get()?.['n'])
      merge?.run(pages)
      // As its documentation has it: what does nothing still changes one row.
      const goesOn = number(changes.get()?.['n']) - before > 1
      if (!goesOn) checkpoint()
      return goesOn
    },
    count: () => number(sql('SELECT count(*) AS n FROM activity').get()?.['n'] ?? 0),
    newest: (owner, limit, from) => findNewest.all(owner, limit, from).map(({ row }) => String(row)),
    search: (owner, asked, limit, from) => {
      if (match && asked.match !== null) return match.all(asked.match, owner, limit, from).map(({ row }) => String(row))
      const like = asked.like.map(() => "w.text LIKE ? ESCAPE '\\'").join(' AND ')
      return sql(
        `SELECT a.row FROM words w JOIN activity a ON a.id = w.rowid WHERE ${like} AND a.owner = ? ORDER BY w.rowid DESC LIMIT ? OFFSET ?`,
      )
        .all(...asked.like, owner, limit, from)
        .map(({ row }) => String(row))
    },
  }
}

/** False: this SQLite has no FTS5, and the words stand in a plain table. */
function makeTables(database: DatabaseSync): boolean {
  database.exec(`
    CREATE TABLE IF NOT EXISTS feeds
      (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, feed TEXT NOT NULL, at INTEGER NOT NULL, UNIQUE (owner, feed));
    CREATE TABLE IF NOT EXISTS activity
      (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, key TEXT NOT NULL, row TEXT NOT NULL, UNIQUE (owner, key));
    CREATE TABLE IF NOT EXISTS places
      (feed INTEGER NOT NULL, activity INTEGER NOT NULL, PRIMARY KEY (feed, activity)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS places_activity ON places (activity);
    PRAGMA user_version = ${version}`)
  const options = database.prepare('PRAGMA compile_options').all()
  const indexed = options.some(({ compile_options: option }) => option === 'ENABLE_FTS5')
  database.exec(
    indexed
      ? "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (text, prefix = '1 2 3')"
      : 'CREATE TABLE IF NOT EXISTS words (text TEXT NOT NULL)',
  )
  return indexed
}
