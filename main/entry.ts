// Where every launch begins: a command goes to the app that runs, anything else is the app. Loads nothing that a command does not need.
import { app } from 'electron'
import { commandAt } from './cli/launched.ts'

/** Filled in by the build. */
declare const MARQUEE_BUILD: { readonly version: string }

const at = commandAt(process.argv, app.isPackaged)
if (at === null) await import('./index.ts')
else {
  const { runCommand } = await import('./cli/runCommand.ts')
  const data = process.env['MARQUEE_DATA_DIR'] || app.getPath('userData')
  app.exit(await runCommand({ process, at, data, version: MARQUEE_BUILD.version }))
}
