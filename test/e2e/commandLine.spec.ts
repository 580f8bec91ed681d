// The command line as shipped: the production bundles as processes of their own, with a verb a client, without one the app.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { repository } from './driver/repository.ts'
import { eventually } from './stage/eventually.ts'
import { onHost } from './stage/onHost.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { seedSession } from './stage/seedSession.ts'

const register = new URL('../shell/register.ts', import.meta.url).href
const entry = join(repository, 'out', 'main', 'entry.js')

// Twenty processes, one after another, and each has the whole of Node to load.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let stage: Stage
const folders = new Set<string>()
const children = new Set<ChildProcess>()

/** Starts a command. What it starts in turn is the app on the host, whose pages are never drawn. */
function start(data: string, args: readonly string[]) {
  folders.add(data)
  const env = {
    ...process.env,
    ...stage.server.env,
    XDG_CONFIG_HOME: join(data, 'xdg'),
    XDG_SESSION_TYPE: 'x11',
    WAYLAND_DISPLAY: '',
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    MARQUEE_DATA_DIR: data,
    MARQUEE_SHELL: 'faked',
  }
  const program = ['--disable-warning=ExperimentalWarning', '--import', register, entry]
  const child = spawn(process.execPath, [...program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.add(child)
  return child
}

async function command(data: string, ...args: readonly string[]) {
  const child = start(data, args)
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: out.trim(), err: err.trim() }
}

/** A data folder with a session in it. */
async function signedIn(): Promise<string> {
  const data = await stage.folder()
  await seedSession(stage.server, data)
  return data
}

const holder = (data: string) => Number(readFileSync(join(data, 'host.lock'), 'utf8'))
const isRunning = (data: string) => existsSync(join(data, 'host.lock'))

describe.skipIf(!onHost)('[Chromium host] the command line', () => {
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    // After a failure some may still be there.
    for (const child of children) child.kill('SIGKILL')
    for (const data of folders) if (isRunning(data)) await command(data, 'quit')
    await stage.close()
  })

  it('starts the app hidden, checks in, says what plays, cancels, and quits', async () => {
    const data = await signedIn()
    expect(await command(data, 'status')).toEqual({ code: 3, out: 'Nothing is playing', err: '' })
    const app = holder(data)
    const checkedIn = await command(data, 'checkin', 'severance s2e3')
    expect(checkedIn).toEqual({ code: 0, out: expect.stringMatching(/^Checked in: Severance S2E3, until /), err: '' })
    await stage.serverPlays('severance 2x3')
    expect(await command(data, 'checkin', 'dune 2021')).toMatchObject({ code: 5, out: '' })
    expect(await command(data, 'undo')).toMatchObject({ code: 0 })
    await stage.serverPlays(null)
    expect(await command(data, 'rate', '11')).toMatchObject({ code: 2, out: '' })
    expect(holder(data)).toBe(app)
    expect(await command(data, 'quit')).toEqual({ code: 0, out: 'Marquee has quit.', err: '' })
    await eventually('running', false, async () => isRunning(data))
    expect(await command(data, 'status', '--no-start')).toMatchObject({ code: 7 })
    expect(readdirSync(join(data, 'cli'))).toEqual([])
  })

  it('is one app for many commands at once, and another after a kill', async () => {
    const data = await signedIn()
    const all = await Promise.all([command(data, 'status'), command(data, 'queue'), command(data, 'open', 'palette')])
    expect(all.map(({ code }) => code)).toEqual([3, 0, 0])
    const killed = holder(data)
    process.kill(killed, 'SIGKILL')
    // Its files stay behind, and answer nobody.
    expect(existsSync(join(data, 'cli', 'socket'))).toBe(true)
    expect(await command(data, 'status')).toMatchObject({ code: 3 })
    expect(holder(data)).not.toBe(killed)
  })

  it('watches through a quit and another start, and ends quietly when it is told to or nobody reads', async () => {
    const data = await signedIn()
    const commands: string[] = []
    const done = async (...args: readonly string[]) => {
      const { code, err } = await command(data, ...args)
      commands.push(`${args[0]} ${code} ${err}`.trim())
    }
    await done('status')
    const [watched, piped] = [start(data, ['status', '--watch']), start(data, ['status', '--watch', '--json'])]
    const lines = createInterface(watched.stdout)[Symbol.asyncIterator]()
    /** Reads on to this line: on a slow machine a minute may pass, which is a change too. */
    const comes = async (line: RegExp) => {
      const passed: string[] = []
      for (;;) {
        const { value, done: isOver } = await lines.next()
        if (isOver || passed.length > 5) throw new Error(`${line} did not come: ${passed.join(', ')}`)
        if (line.test(value)) return
        passed.push(value)
      }
    }
    let complaints = ''
    for (const { stderr } of [watched, piped]) stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
    await comes(/^Nothing is playing$/)
    const [first] = (await once(piped.stdout, 'data')) as [Buffer]
    expect(JSON.parse(first.toString())).toMatchObject({ state: 'idle' })
    // As `| head -1` does.
    piped.stdout.destroy()
    const gone = once(piped, 'close')
    await done('checkin', 'severance s2e3')
    expect(commands).toEqual(['status 3', 'checkin 0'])
    await comes(/^Severance S2E3, \d+ min left$/)
    expect(await gone).toEqual([0, null])
    await done('quit')
    await comes(/^Marquee is not running$/)
    await done('status')
    expect(commands.slice(2)).toEqual(['quit 0', 'status 0'])
    await comes(/^Severance S2E3, \d+ min left$/)
    const ended = once(watched, 'close')
    watched.kill('SIGINT')
    expect([await ended, complaints]).toEqual([[0, null], ''])
  })

  /** The files that these load before they run. */
  const loadedBy = (...files: readonly string[]): ReadonlySet<string> => {
    const loaded = new Set<string>()
    const take = (file: string) => {
      if (loaded.has(file)) return
      loaded.add(file)
      const code = readFileSync(file, 'utf8')
      for (const [, to = ''] of code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g))
        take(join(dirname(file), to))
    }
    files.forEach(take)
    return loaded
  }
  const chunk = (name: string) => join(dirname(entry), 'chunks', `${name}.js`)

  it('loads nothing of the app for a command, and of the words only those of terminals', () => {
    const parts = ['runCommand', 'terminal', 'help', 'completions', 'problemWords'].map(chunk)
    const loaded = loadedBy(entry, ...parts)
    expect([...loaded].filter((file) => /(?:index|base|pages|desktop)\.js$/.test(file))).toEqual([])
    const bytes = (files: ReadonlySet<string>) => [...files].reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes(loadedBy(entry, chunk('runCommand')))).toBeLessThan(30_000)
    expect(bytes(loaded)).toBeLessThan(50_000)
  })

  it('loads nothing of commands for the app', () => {
    const loaded = [...loadedBy(entry, join(dirname(entry), 'index.js'))].map((file) => basename(file)).toSorted()
    expect(loaded).toEqual(['base.js', 'both.js', 'entry.js', 'index.js', 'verbs.js'])
  })
})
