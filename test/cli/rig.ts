// The command line against the app on the embedded Trakt: real sockets, commands in this process, and the app's own clock.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach } from 'vitest'
import { english } from '../../preload/contract/language.ts'
import { terminalIn } from '../../preload/words/parts.ts'
import { runClient, type World } from '../../main/cli/client.ts'
import { endpointOf } from '../../main/cli/endpoint.ts'
import type { Listening } from '../../main/cli/listen.ts'
import { serveCommandLine } from '../../main/cli/serveCommandLine.ts'
import type { Note } from '../../main/ports.ts'
import { type Rig, signedIn } from '../app/rig.ts'

const folders: string[] = []
const served: Listening[] = []
afterEach(async () => {
  await Promise.all(served.splice(0).map((one) => one.stop()))
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-cli-'))
  folders.push(folder)
  return folder
}

/** Serves an app as main does. `notes`: what was shown because a command asked for it. */
export async function serve(rig: Rig, data: string, notes: Note[] = []): Promise<Listening> {
  const { clock, log } = rig.ports
  const notify = (note: Note) => void notes.push(note)
  const one = await serveCommandLine({ app: rig.app, data, platform: 'linux', env: {}, clock, log, notify })
  served.push(one)
  return one
}

export type Ran = { readonly code: number; readonly out: readonly string[]; readonly err: readonly string[] }

/** Runs a command to its end. `world` replaces parts of it. */
export async function command(data: string, args: readonly string[], world: Partial<World> = {}): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await runClient({
    args,
    endpoint: endpointOf(data, { platform: 'linux', env: {} }),
    version: '1.2.3',
    locale: english,
    words: terminalIn,
    print: async (line) => void out.push(...line.split('\n')),
    complain: async (line) => void err.push(...line.split('\n')),
    start: () => {
      throw new Error('nothing is to be started')
    },
    sleep: (ms, signal) => sleep(Math.min(ms, 20), undefined, { signal }),
    stop: new AbortController().signal,
    ...world,
  })
  return { code, out, err }
}

export type CommandLine = {
  readonly rig: Rig
  readonly data: string
  readonly notes: Note[]
  readonly run: (...args: readonly string[]) => Promise<Ran>
  readonly runIn: (world: Partial<World>, ...args: readonly string[]) => Promise<Ran>
  /** What it says with --json. */
  readonly json: (...args: readonly string[]) => Promise<Record<string, unknown>>
}

/** Somebody is signed in, unless `rig` says otherwise. While a command runs, the app's clock goes on slowly: deeds may wait on it. */
export async function commandLine(given?: Rig): Promise<CommandLine> {
  const rig = given ?? (await signedIn())
  const data = dataFolder()
  const notes: Note[] = []
  await serve(rig, data, notes)
  const runIn = async (world: Partial<World>, ...args: readonly string[]) => {
    const ended = new AbortController()
    const passes = passing(rig, ended.signal)
    try {
      return await command(data, args, world)
    } finally {
      ended.abort()
      await passes
    }
  }
  const run = (...args: readonly string[]) => runIn({}, ...args)
  return {
    rig,
    data,
    notes,
    run,
    runIn,
    json: async (...args) => {
      const { code, out, err } = await run(...args, '--json')
      if (out.length !== 1 || err.length > 0) throw new Error(`${args.join(' ')} said ${[...out, ...err].join('\n')}`)
      const said = JSON.parse(out[0] ?? '') as Record<string, unknown>
      if (said['exitCode'] !== code)
        throw new Error(`${args.join(' ')} said ${said['exitCode']} and ended with ${code}`)
      return said
    },
  }
}

/** Ten times as fast as the real one: a pause of a second between two writes takes a tenth, and an undo does not run out. */
async function passing({ ports }: Rig, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    await sleep(10, undefined, { signal: ended }).catch(() => {})
    if (!ended.aborted) await ports.clock.advance(100)
  }
}
