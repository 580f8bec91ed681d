// Runs in a process of its own: evaluates the main bundle on the faked Electron and tells when the tray stood and what had been read.
import { statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import '../shell/register.ts'
// The faked Electron is loaded before the clock starts: real Electron has it built in.
import '../shell/electron.ts'
import { currentTray } from '../shell/tray.ts'

export type MainStart = {
  readonly ms: number
  /** Files of the bundle that were loaded by then, with their bytes. */
  readonly loaded: readonly { readonly file: string; readonly bytes: number }[]
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

const startedAt = performance.now()
const look = () => {
  if (!currentTray()) return void setImmediate(look)
  const told: MainStart = { ms: performance.now() - startedAt, loaded }
  process.send?.(told, () => process.exit(0))
}
setImmediate(look)
await import(`${bundle}index.js`)
