// A launch that is a command, as a process: its streams, its signals, its exit code. Runs before Electron is ready, without windows.
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Platform } from '../../preload/contract/model.ts'
import { terminalIn } from '../../preload/words/parts.ts'
import { exitCodes } from './answer.ts'
import { runClient } from './client.ts'
import { endpointOf } from './endpoint.ts'
import { spokenHere } from './spokenHere.ts'
import { selfOf, startApp } from './startApp.ts'

type Launch = {
  readonly process: NodeJS.Process
  /** Where the command begins in its arguments. */
  readonly at: number
  /** The data folder of the app that is meant, as it was named. */
  readonly data: string
  readonly version: string
}

/** Resolves with the exit code, once everything is written. */
export async function runCommand({ process: own, at, data, version }: Launch): Promise<number> {
  const { argv, stdout, stderr } = own
  // The app that is started may have another working folder.
  const folder = resolve(data)
  const env = own.env['MARQUEE_DATA_DIR'] ? { ...own.env, MARQUEE_DATA_DIR: folder } : own.env
  const platform: Platform = own.platform === 'darwin' || own.platform === 'win32' ? own.platform : 'linux'
  const stop = new AbortController()
  const unread = new AbortController()
  const interrupt = () => stop.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) own.once(signal, interrupt)
  // Whoever read has gone (`marquee status --watch | head -1`): there is nobody to say anything to.
  for (const stream of [stdout, stderr])
    stream.on('error', () => {
      unread.abort()
      stop.abort()
    })
  const writer = (stream: NodeJS.WriteStream) => (line: string) =>
    new Promise<void>((done) => void stream.write(`${line}\n`, () => done()))
  const code = await runClient({
    args: argv.slice(at),
    endpoint: endpointOf(folder, { platform, env }),
    version,
    locale: spokenHere({ platform, env, system: () => new Intl.DateTimeFormat().resolvedOptions().locale }),
    words: terminalIn,
    print: writer(stdout),
    complain: writer(stderr),
    start: () => startApp(selfOf(own, at), env),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    stop: stop.signal,
  })
  return unread.signal.aborted ? exitCodes.done : code
}
