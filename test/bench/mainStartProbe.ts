// Runs in a process of its own: evaluates the main bundle on the faked Electron and tells when the tray stood and what had been read.
import { statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import type * as Sqlite from 'node:sqlite'
import { fileURLToPath, pathToFileURL } from 'node:url'
import '../shell/register.ts'
// The faked Electron is loaded before the clock starts: real Electron has it built in.
import '../shell/electron.ts'
import { currentTray } from '../shell/tray.ts'

export type MainStart = {
  readonly ms: number
  /** Files of the bundle that were loaded by then, with their bytes. */
  readonly loaded: readonly { readonly file: string; readonly bytes: number }[]
  /** Databases that were opened by then. */
  readonly databases: number
}

/** The folder of the bundle is the first argument. */
const bundle = `${pathToFileURL(process.argv[2] ?? '').href}/`
const loaded: { readonly file: string; readonly bytes: number }[] = []
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith(bundle))
      loaded.push({ file: url.slice(bundle.length), bytes: statSync(fileURLToPath(url)).size })
    return next(url, context)
  },
})

let databases = 0
const { getBuiltinModule } = process
process.getBuiltinModule = ((name: string) => {
  const found: unknown = Reflect.apply(getBuiltinModule, process, [name])
  if (!name.endsWith('sqlite')) return found
  const { DatabaseSync: Database, ...sqlite } = found as typeof Sqlite
  class Counted extends Database {
    constructor(...given: ConstructorParameters<typeof Database>) {
      super(...given)
      databases += 1
    }
  }
  return { ...sqlite, DatabaseSync: Counted }
}) as typeof getBuiltinModule

const startedAt = performance.now()
const look = () => {
  if (!currentTray()) return void setImmediate(look)
  const told: MainStart = { ms: performance.now() - startedAt, loaded, databases }
  process.send?.(told, () => process.exit(0))
}
setImmediate(look)
await import(`${bundle}entry.js`)
