// Starts Marquee itself, hidden, in a process of its own that outlives the terminal. It starts no other program.
import { spawn } from 'node:child_process'
import { homedir } from 'node:os'

/** How this very program was started: what comes before the verb starts the app. */
export type Self = { readonly program: string; readonly args: readonly string[] }

type Process = {
  readonly execPath: string
  readonly execArgv: readonly string[]
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

/** `verbAt`: where the verb stands in `argv`. */
export function selfOf({ execPath, execArgv, argv, env }: Process, verbAt: number): Self {
  // An AppImage and the portable Windows build run from a folder that goes with the process: the file itself is started.
  const program = env['APPIMAGE'] || env['PORTABLE_EXECUTABLE_FILE'] || execPath
  return { program, args: [...execArgv, ...argv.slice(1, verbAt)] }
}

/** Answers whether it still runs, for as long as one asks. Never throws: what cannot be started has ended. */
export function startApp({ program, args }: Self, env: Readonly<Record<string, string | undefined>>): () => boolean {
  let running = true
  const ended = () => {
    running = false
  }
  // The folder of the terminal may be unplugged or deleted while the app runs.
  const child = spawn(program, [...args, '--hidden'], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
    cwd: homedir(),
    env,
  })
  child.once('error', ended)
  child.once('exit', ended)
  child.unref()
  return () => running
}
