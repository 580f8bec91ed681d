// node:sqlite, loaded when first asked for and without the warning that it is experimental: users can do nothing about it.
import type { DatabaseSync } from 'node:sqlite'

const isAboutSqlite = (warning: unknown, type: unknown) =>
  type === 'ExperimentalWarning' && String(warning).startsWith('SQLite is an experimental feature')

/** Opens (and makes) a database file. Throws what SQLite throws. */
export function openDatabase(file: string): DatabaseSync {
  const { emitWarning } = process
  // The warning is given once, while the module loads; every other one goes its way.
  const quieter = (warning: string | Error, ...rest: unknown[]) => {
    if (!isAboutSqlite(warning, rest[0])) Reflect.apply(emitWarning, process, [warning, ...rest])
  }
  process.emitWarning = quieter
  try {
    const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite')
    return new Database(file)
  } finally {
    process.emitWarning = emitWarning
  }
}
