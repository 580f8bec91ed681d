// Secrets stay inside. The whole app, main itself on the Chromium host's `electron` with real sockets, files and encryption, is
// driven through everything that has to do with secrets, on a Trakt that repeats what it is sent; then all that it wrote,
// logged, showed, told its pages and printed is searched for each secret.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { requestNames } from '../../preload/contract/channels.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import type { SearchAnswer } from '../../preload/contract/search.ts'
import type { Result } from '../../preload/contract/result.ts'
import { startMain, type StartedMain } from '../electron/startMain.ts'
import { WebContents } from '../shell/browserWindow.ts'
import { recorded } from '../shell/recorded.ts'
import { currentTray } from '../shell/tray.ts'
import { canaryTrakt, type CanaryTrakt } from './canaryTrakt.ts'

/** Requests under way: while there are any, time stands still. */
const onTheWay = vi.hoisted(() => ({ count: 0 }))
vi.mock('electron', async () => {
  const shell = await import('../shell/electron.ts')
  const { fetch } = shell.net
  shell.net.fetch = async (url, init) => {
    onTheWay.count += 1
    try {
      const response = await fetch(url, init)
      const body = await response.arrayBuffer()
      return new Response(body.byteLength > 0 ? body : null, response)
    } finally {
      onTheWay.count -= 1
    }
  }
  return shell
})

/** Those that are told in different words; the specs of each client go through all of them. */
const statuses = [400, 403, 409, 422, 426, 500, 200]
/** No secret, but nobody's business either. */
const message = 'parrot-message'
const day = 86_400_000

let folder = ''
let trakt: CanaryTrakt
let main: StartedMain
/** All that left main, by the way it took. */
const told: Record<'replies' | 'refusals' | 'pushes' | 'printed' | 'trays', string[]> = {
  replies: [],
  refusals: [],
  pushes: [],
  printed: [],
  trays: [],
}
/** Files as they were at some moments of the drive: what was deleted later was readable before. */
const files = new Map<string, string>()
const steps: string[] = []

/** Until nothing is on its way to the network or the disk: time that ran on meanwhile would be a slow machine's. */
async function rest(): Promise<void> {
  const isBusy = () => onTheWay.count > 0 || process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))
  for (let quiet = 0; quiet < 8; quiet = isBusy() ? 0 : quiet + 1) await new Promise((resolve) => setImmediate(resolve))
}
/** Time passes while `work` only waits for it. */
async function run<T>(work: Promise<T>): Promise<T> {
  const state = { done: false }
  const mark = () => void (state.done = true)
  work.then(mark, mark)
  for (;;) {
    await rest()
    if (state.done) return work
    await vi.advanceTimersByTimeAsync(250)
  }
}
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) {
    await rest()
    await vi.advanceTimersByTimeAsync(500)
  }
  await rest()
}
/** Keeps what came of it; a deed that fails is as telling as one that works. */
async function ask(name: string, ...args: unknown[]): Promise<unknown> {
  try {
    const reply = await run(main.ask('window', name, args))
    told.replies.push(`${name} ${JSON.stringify(reply)}`)
    return reply
  } catch (error) {
    told.refusals.push(`${name} ${String(error)} ${error instanceof Error ? error.stack : ''}`)
    return null
  }
}
const now = async () => (await ask('app.snapshot')) as Snapshot
function noteFiles(when: string): void {
  steps.push(when)
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  for (const { parentPath, name } of all) {
    const text = readFileSync(join(parentPath, name), 'latin1')
    files.set(`${join(parentPath, name).slice(folder.length + 1)} ${when}`, text)
  }
  const tray = currentTray()
  told.trays.push(
    JSON.stringify([tray?.tooltip, tray?.menu], (key, value: unknown) => (key === 'parent' ? null : value)),
  )
}

async function targetOf(text: string): Promise<unknown> {
  const answer = (await ask('search.find', text)) as Result<SearchAnswer> | null
  return answer?.ok ? answer.value.hits[0]?.target : null
}
async function useEverything(target: unknown): Promise<void> {
  await ask('checkin.start', { target, message })
  await ask('checkin.start', { target, startedMinutesAgo: 3 })
  await ask('wait.choose', 'replace')
  await ask('scrobble.pause', 20)
  await ask('scrobble.stop', 90)
  await ask('checkin.cancel')
  await ask('checkin.undo')
  await ask('search.find', 'severance')
  await ask('show.open', { slug: 'severance' })
  await ask('feed.open', { feed: { kind: 'friends' }, types: [], actions: [] })
  await ask('feed.more')
  await ask('feed.people')
  await ask('feed.rate', { kind: 'movie', ...(target as object) }, 8)
  await ask('position.remove', 1)
  await ask('settings.export')
  await ask('help.diagnostics')
  await ask('app.refresh')
  await pass(2_000)
}
/** What `rest` cannot see takes real time as well: on a busy machine a first import lasts seconds. */
const patienceMs = 60_000
/** Lets time pass until it is so; a drive that does not get there is none. */
async function until(what: string, isSo: (snapshot: Snapshot) => boolean, meanwhile = async () => {}): Promise<void> {
  const end = performance.now() + patienceMs
  for (let n = 0; n < 60 || performance.now() < end; n += 1) {
    if (isSo(await now())) return
    await meanwhile()
    await pass(2_000)
  }
  const { account, signIn: step, trouble } = await now()
  throw new Error(`never ${what}: ${JSON.stringify({ account, step, trouble })}`)
}
async function signIn(): Promise<void> {
  await ask('account.signIn')
  await until(
    'signed in',
    ({ account, signIn: { step } }) => account.state === 'signedIn' && step === 'none',
    async () => {
      const { signIn: step } = await now()
      if (step.step === 'code') trakt.embedded.approve(step.userCode)
    },
  )
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marquee-canaries-'))
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 10, 22, 20) })
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    stream.write = ((chunk: string | Uint8Array, ...rest: []) => {
      told.printed.push(Buffer.from(chunk as string).toString())
      return write(chunk, ...rest)
    }) as typeof stream.write
  }
  const send = WebContents.prototype.send
  WebContents.prototype.send = function (channel: string, ...args: unknown[]) {
    told.pushes.push(`${channel} ${JSON.stringify(args)}`)
    send.call(this, channel, ...args)
  }
  trakt = await canaryTrakt({
    now: Date.now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        setTimeout(resolve, ms)
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      }),
  })
  const { clientId } = trakt.embedded.addresses
  main = await startMain(folder, {
    MARQUEE_API_URL: trakt.served.url,
    MARQUEE_AUTH_URL: trakt.served.authUrl,
    MARQUEE_CLIENT_ID: clientId,
    MARQUEE_CLIENT_SECRET: trakt.typed.builtSecret,
  })

  await until('started', ({ account }) => account.state !== 'unknown')

  // A sign-in that meets every refusal on its way, with the build's secret; then one that works; then the user's own secret.
  await ask('settings.change', { message, noteSound: true })
  for (const at of ['/oauth/device/code', '/oauth/device/token', '/users/settings']) {
    for (const status of statuses) {
      trakt.temper.at = at
      trakt.temper.echo = status
      await ask('account.signIn')
      await pass(6_000)
      await ask('account.cancelSignIn')
    }
  }
  trakt.temper.echo = null
  await signIn()
  noteFiles('signed in')
  await ask('account.setSecret', trakt.typed.ownSecret)
  const target = await targetOf('dune 2021')
  await useEverything(target)
  noteFiles('used')

  // A renewal that is refused by an echo, then one that works.
  vi.setSystemTime(Date.now() + 7 * day)
  for (const status of [500, 503, 429, 'breaks'] as const) {
    trakt.temper.at = '/oauth/token'
    trakt.temper.echo = status
    await useEverything(target)
    vi.setSystemTime(Date.now() + day / 4)
  }
  trakt.temper.echo = null
  vi.setSystemTime(Date.now() + day / 4)
  await until(
    'renewed',
    () => trakt.issued.access_token.length > 1,
    () => useEverything(target),
  )
  await useEverything(target)
  noteFiles('renewed')

  // Everything fails, and repeats what it was sent.
  trakt.temper.at = '/'
  for (const status of [...statuses, 'breaks'] as const) {
    trakt.temper.echo = status
    await useEverything(target)
    vi.setSystemTime(Date.now() + 7_200_000)
  }
  trakt.temper.echo = 401
  await useEverything(target)
  // What waits is saved to a file by its user, with why it waits.
  trakt.temper.echo = 500
  await ask('checkin.start', { target, message })
  await ask('queue.export')
  noteFiles('failed')
  trakt.temper.echo = 'revokes'
  await until(
    'lost',
    ({ account }) => account.state === 'signedOut',
    () => useEverything(target),
  )
  noteFiles('lost')
  trakt.temper.echo = null
  await signIn()
  trakt.temper.echo = 500
  await ask('account.signOut')
  trakt.temper.echo = null
  noteFiles('signed out')
  await signIn()
  await useEverything(target)
  trakt.temper.echo = 'breaks'
  await ask('account.signOut')

  // The same by name and password.
  const { apiKey, passwordSha1 } = trakt.typed
  const credentials = { server: trakt.served.url, apiKey, username: trakt.embedded.v1.username, passwordSha1 }
  const byPassword = async () => {
    await ask('account.signInWithPassword', { ...credentials, allowInsecure: false })
    // What speaks API v1 is loaded by the first who asks for it.
    await vi.dynamicImportSettled()
  }
  for (const status of [...statuses, 401, 'breaks'] as const) {
    trakt.temper.echo = status
    await byPassword()
    await pass(10_000)
    await ask('account.cancelSignIn')
    await ask('account.signOut')
  }
  trakt.temper.echo = null
  vi.setSystemTime(Date.now() + day)
  await byPassword()
  await until('signed in by password', ({ account }) => account.state === 'signedIn')
  noteFiles('signed in by password')
  for (const status of [null, ...statuses, 401, 'breaks'] as const) {
    trakt.temper.echo = status
    await useEverything(target)
  }
  // Whatever can be asked without saying what: exports, too.
  trakt.temper.echo = 400
  for (const name of requestNames) if (name !== 'app.quit' && name !== 'account.signOut') await ask(name)
  noteFiles('everything asked')
  trakt.temper.echo = null
  await ask('account.signOut')
  await run(main.stop())
  noteFiles('stopped')
}, 240_000)
afterAll(async () => {
  vi.useRealTimers()
  await trakt?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** All secrets but the hash of the password begin so; nothing else does. */
const stem = 'canary-'
/** In the middle of a longer text base64 has three forms, of which the ends depend on what stands beside them. */
const coded = (text: string) =>
  [0, 1, 2]
    .map((shift) => Buffer.from('x'.repeat(shift) + text).toString('base64'))
    .map((form, shift) => form.slice(shift === 0 ? 0 : 4, -4))
    .filter((form) => form.length >= 6)
/** Where one of these was found, and which: as it is, in whatever case, or as Basic authentication and files of ours code it. */
const found = (texts: readonly (readonly [string, string])[], what: readonly string[]) =>
  texts.flatMap(([where, text]) => {
    const small = text.toLowerCase()
    const isIn = (one: string) => small.includes(one.toLowerCase()) || coded(one).some((form) => text.includes(form))
    return what.filter(isIn).map((one) => `${where}: ${one} ${small.split(one.toLowerCase())[1]?.slice(0, 30)}`)
  })
const secrets = () => [stem, trakt.typed.passwordSha1]
const isVault = (name: string) => /^secrets[/\\]\w+\.sealed /.test(name)

describe('the drive', () => {
  it('went everywhere it was to go: every kind of secret was given out or typed, and was sent', () => {
    expect(steps).toHaveLength(9)
    for (const given of Object.values(trakt.issued)) {
      expect(given.length).toBeGreaterThan(1)
      expect(given.filter((secret) => trakt.heard.has(secret)).length).toBeGreaterThan(0)
    }
    for (const secret of Object.values(trakt.typed)) expect([secret, trakt.heard.has(secret)]).toEqual([secret, true])
  })

  it('was heard of on every way there is', () => {
    expect(told.replies.length).toBeGreaterThan(300)
    expect(told.refusals.length).toBeGreaterThan(5)
    expect(told.pushes.some((push) => push.startsWith('snapshot'))).toBe(true)
    expect(told.pushes.some((push) => push.startsWith('feed'))).toBe(true)
    const names = [...files.keys()].map((name) => name.split(' ')[0]?.replaceAll('\\', '/'))
    for (const name of ['settings.json', 'state.json', 'activity.db', 'journal.log', 'logs/marquee.log'])
      expect(names).toContain(name)
    for (const name of ['session', 'clientSecret', 'passwordSession']) expect(names).toContain(`secrets/${name}.sealed`)
    // A queue that was saved by its user, with something in it.
    expect([...files].some(([name, text]) => name.startsWith('exported') && text.includes(message))).toBe(true)
    // What a search would find is found: the message is where it belongs.
    expect(found([['replies', told.replies.join('\n')]], [message])).toHaveLength(1)
  })
})

describe('no secret', () => {
  it('lies in any file but the vault, which is encrypted', () => {
    expect([...files.keys()].filter(isVault).length).toBeGreaterThan(3)
    expect(found([...files], secrets())).toEqual([])
  })

  it('is told to a page: in no reply, no refusal, no push', () => {
    const all = (['replies', 'refusals', 'pushes'] as const).map((way) => [way, told[way].join('\n')] as const)
    expect(found(all, secrets())).toEqual([])
  })

  it('is shown: in no note, no menu, no address that is opened', () => {
    const shown = JSON.stringify([recorded.notifications, recorded.opened, recorded.console, recorded.messages])
    expect(
      found(
        [
          ['shown', shown],
          ['tray', told.trays.join('\n')],
        ],
        secrets(),
      ),
    ).toEqual([])
  })

  it('is printed', () => {
    expect(found([['printed', told.printed.join('')]], [...secrets(), message])).toEqual([])
  })
})

it('the log names nobody and quotes nothing: no user, no code, no message, no title', () => {
  const log = [...files].filter(([name]) => name.startsWith('logs')).map(([, text]) => text)
  expect(log.join('').length).toBeGreaterThan(1_000)
  const { user } = trakt.embedded
  expect(found([['log', log.join('\n')]], [message, user, trakt.embedded.v1.username, 'Dune', 'Severance'])).toEqual([])
})
