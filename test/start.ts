// `npm start`: builds the app and runs it on Electron, against the real Trakt.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronBinary } from './e2e/driver/electronBinary.ts'
import { ensureBuilt } from './tools/ensureBuilt.ts'

const root = join(import.meta.dirname, '..')
/** Long enough for 120 MB on a slow line, short enough not to look hung where the host cannot be reached at all. */
const downloadMs = 300_000
const firstAnswerMs = 15_000
const host = process.env['ELECTRON_MIRROR'] || 'https://github.com'

/** Whether the place that Electron's binaries come from answers at all. */
async function reachable(): Promise<boolean> {
  return fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(firstAnswerMs) }).then(
    () => true,
    () => false,
  )
}

/** Electron has had no install script since 42: its binary is fetched on first use. */
async function download(): Promise<void> {
  console.log("Fetching Electron's binary, once")
  const child = spawn(process.execPath, [join(root, 'node_modules/electron/install.js')], { stdio: 'ignore' })
  const timer = setTimeout(() => child.kill(), downloadMs)
  await new Promise<void>((resolve) => child.once('close', () => resolve()))
  clearTimeout(timer)
}

async function start(): Promise<void> {
  if (electronBinary() === null && (await reachable())) await download()
  const binary = electronBinary()
  if (binary === null) {
    console.error(
      `Electron is not here and could not be fetched from ${host}: set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH and try again; \`npm run demo\` works without it.`,
    )
    process.exitCode = 1
    return
  }
  await ensureBuilt()
  const app = spawn(binary, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = await new Promise<number>((resolve) => {
    app.once('error', (error) => {
      console.error(`Electron did not start: ${error.message}`)
      resolve(1)
    })
    app.once('close', (code) => resolve(code ?? 1))
  })
}

await start()
