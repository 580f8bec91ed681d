// The app's process: the real app on real files and real sockets, in a time that is moved from outside. Made to be killed.
import './files.ts'
import { join } from 'node:path'
import { createApp, type App } from '../../../main/app.ts'
import { appendFile } from '../../../main/electron/appendFile.ts'
import { sqliteArchive } from '../../../main/electron/archive.ts'
import { fileDocument } from '../../../main/electron/document.ts'
import { fileLog } from '../../../main/electron/log.ts'
import { vault } from '../../../main/electron/vault.ts'
import type { Log, Ports } from '../../../main/ports.ts'
import type { RequestContext } from '../../../main/requests.ts'
import { plainDesktop } from '../../../preload/contract/desktop.ts'
import { defaultSettings } from '../../../preload/contract/settings.ts'
import type { Snapshot } from '../../../preload/contract/model.ts'
import { seededRandom } from '../seededRandom.ts'
import type { Begin, Drop, Breach, Death, Held, Order, Told } from '../orders.ts'
import { end, type Life, lives } from './life.ts'
import { createNetwork, type Network } from './network.ts'
import { seenOf } from './seen.ts'
import { stirring } from './stirring.ts'
import { createTime, type Time } from './time.ts'

type Running = {
  readonly life: Life
  readonly app: App
  readonly time: Time
  readonly network: Network
  readonly suspend: () => void
  readonly resume: () => void
}

/** More steps than this in one order: something spins. */
const mostSteps = 30_000
/** As the app waits after waking, and a little. */
const settleTurns = 4

const tell = (told: Told) => void process.send?.(told)
const breach = (kind: Breach, detail: string) => tell({ told: 'breach', kind, detail })
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
let running: Running | null = null
const unanswered = new Set<number>()
let silentUntil = 0

/** Until nothing moves any more but by time. */
async function quiet(life: Life, network: Network): Promise<void> {
  for (let calm = 0; calm < settleTurns && !life.isDead;) {
    await turn()
    const isBusy = network.isBusy() || life.pending > 0
    if (isBusy) await stirring.next()
    calm = isBusy ? 0 : calm + 1
  }
  // What it heard as it died is written down nowhere.
  if (life.isDead || network.silentUntil() === silentUntil) return
  silentUntil = network.silentUntil()
  tell({ told: 'silent', until: silentUntil })
}

async function run({ life, time, network }: Running, forMs: number, isOver: () => boolean): Promise<void> {
  const end = time.true() + forMs
  for (let steps = 0; ; steps += 1) {
    await quiet(life, network)
    if (life.isDead || isOver()) return
    const next = Math.max(time.true(), Math.min(time.next(), network.next()))
    if (next > end) return time.moveTo(end)
    time.moveTo(next)
    if (network.release()) tell({ told: 'time', now: time.true() })
    else time.wakeOne()
    if (steps > mostSteps) {
      breach('stuck', `the app does not come to rest: ${steps} steps in ${time.true() - end + forMs} ms`)
      return time.moveTo(end)
    }
  }
}

function portsFor(begin: Begin, time: Time, network: Network): Ports & Pick<Running, 'suspend' | 'resume'> {
  const { folder } = begin
  const sleepers = new Set<() => void>()
  const wakers = new Set<() => void>()
  const subscribe = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener)
    return () => void set.delete(listener)
  }
  const file = process.env['MARQUEE_CHAOS_LOG'] ? fileLog(join(folder, 'app.log'), time) : null
  const silent: Log = { info: () => {}, warn: () => {} }
  const log = file ?? silent
  let settings = defaultSettings
  return {
    clock: time,
    fetch: network.fetch,
    vault: vault({
      folder: join(folder, 'secrets'),
      platform: 'linux',
      unprotectedWanted: async () => false,
      now: time.now,
      log,
    }),
    settings: {
      load: async () => ({ settings, notices: [] }),
      save: async (next) => void (settings = next),
    },
    state: fileDocument(join(folder, 'state.json'), time.now),
    journal: appendFile(join(folder, 'journal.log'), time.now),
    exporter: { save: async () => true },
    importer: { choose: async () => null },
    machine: { facts: () => ({}), warnings: () => [], openLog: async () => true, licences: async () => '' },
    archive: (notify) => sqliteArchive({ file: join(folder, 'activity.db'), now: time.now, log, notify }),
    notifier: { show: () => {} },
    opener: { open: async () => true },
    tray: { render: () => {} },
    windows: { show: () => {}, hide: () => {}, toggle: () => {}, paletteHeight: () => {}, theme: () => {} },
    shortcuts: { set: () => 'registered', suspended: () => {} },
    login: { set: async () => true },
    updater: {
      off: async () => 'development' as const,
      check: () => Promise.reject(new Error('there are no updates here')),
      download: () => Promise.reject(new Error('there are no updates here')),
      atQuit: () => {},
      restart: () => Promise.reject(new Error('there are no updates here')),
    },
    power: { onSuspend: subscribe(sleepers), onResume: subscribe(wakers), onBattery: () => false },
    log,
    random: seededRandom(begin.seed),
    soon: setImmediate,
    embedded: () => Promise.reject(new Error('no demo here')),
    addresses: {
      apiUrl: begin.apiUrl,
      authUrl: begin.authUrl,
      clientId: begin.clientId,
      clientSecret: begin.clientSecret,
    },
    platform: 'linux',
    desktop: plainDesktop,
    version: '0.0.0',
    languages: () => ['en-US'],
    timeZone: () => 'Europe/Berlin',
    quit: () => {},
    startedAt: time.now(),
    suspend: () => sleepers.forEach((listener) => listener()),
    resume: () => wakers.forEach((listener) => listener()),
  }
}

async function begin(order: Begin): Promise<void> {
  const time = createTime(order.now, order.wallOffset)
  const life: Life = {
    isDead: false,
    pending: 0,
    death: null,
    changes: 0,
    isSoft: order.isSoft,
    onEnd: () => void buried(life, network),
  }
  const network = createNetwork({
    life,
    now: time.true,
    isOnline: order.isOnline,
    silentUntil: order.silentUntil,
    breach,
  })
  const { suspend, resume, ...ports } = portsFor(order, time, network)
  const app = lives.run(life, () => createApp(ports))
  const told = new Set<string>()
  app.store.subscribe((next: Snapshot) => {
    for (const notice of next.notices) {
      if (told.has(notice.id) || life.isDead) continue
      told.add(notice.id)
      tell({ told: 'notice', notice })
    }
  })
  unanswered.clear()
  silentUntil = order.silentUntil
  running = { life, app, time, network, suspend, resume }
  armed(running, order.death)
  let isUp = false
  const started = lives
    .run(life, () => app.start())
    .then(
      () => (isUp = true),
      (error: unknown) => {
        isUp = true
        breach('crashed', `the app did not start: ${String(error)}`)
      },
    )
  // The session is asked for before the loop begins; a server that hangs may keep that for minutes.
  await run(running, 600_000, () => isUp)
  if (life.isDead) return
  await started
  tell({ told: 'begun', seen: seenOf(app.store.getState()) })
}

function ask({ life, app, time }: Running, { id, name, args }: Extract<Order, { do: 'ask' }>): void {
  const context: RequestContext = { signal: new AbortController().signal, view: 'window' }
  // The runner makes its orders from the same table of channels.
  const request = app.requests[name] as (...given: readonly unknown[]) => unknown
  tell({ told: 'asking', id, seen: seenOf(app.store.getState()), now: time.true() })
  unanswered.add(id)
  const answer = (value: unknown) => {
    if (life.isDead) return
    unanswered.delete(id)
    tell({ told: 'answered', id, value: value ?? null, seen: seenOf(app.store.getState()), now: time.true() })
  }
  Promise.resolve(lives.run(life, () => request(...args, context))).then(answer, (error: unknown) => {
    breach('crashed', `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    unanswered.delete(id)
  })
}

function armed({ life, network }: Running, death: Death | null): void {
  life.death = death?.at === 'file' ? death : null
  life.changes = 0
  network.die(death?.at === 'send' || death?.at === 'answer' ? death : null)
}

async function obey(order: Exclude<Order, Begin | Drop>, now: Running): Promise<void> {
  const { life, app, time, network } = now
  switch (order.do) {
    case 'ask':
      return ask(now, order)
    case 'run': {
      const isOver = () => order.until === 'answered' && unanswered.size === 0
      await run(now, order.forMs, isOver)
      if (life.isDead) return
      return tell({
        told: 'ran',
        now: time.true(),
        unanswered: unanswered.size,
        seen: seenOf(app.store.getState()),
      })
    }
    case 'online':
      network.online(order.on)
      return tell({ told: 'done' })
    case 'set':
      time.set(order.wallOffset)
      network.clockSet()
      return tell({ told: 'done' })
    case 'suspend':
      now.suspend()
      await quiet(life, network)
      time.moveTo(time.true() + order.ms)
      tell({ told: 'time', now: time.true() })
      network.release()
      time.resumed()
      now.resume()
      return tell({ told: 'done' })
    case 'die':
      armed(now, order.death)
      return tell({ told: 'done' })
    case 'end': {
      armed(now, null)
      let isDown = false
      const stopped = lives.run(life, () => app.stop()).then(() => (isDown = true))
      await run(now, 60_000, () => isDown)
      if (life.isDead) return
      await stopped
      running = null
      return tell({ told: 'ended' })
    }
  }
}

/** Cut off: what it had begun with files comes to its end as it does when a process dies, and then the next one may begin. */
async function buried(life: Life, network: Network): Promise<void> {
  running = null
  network.cutOff()
  while (life.pending > 0) await stirring.next()
  tell({ told: 'died' })
}

let queue: Promise<void> = Promise.resolve()
process.on('message', (message: Order | Held) => {
  if ('held' in message) return running?.network.hold(message.held, message.until)
  if (message.do === 'drop') return running ? end(running.life) : undefined
  queue = queue
    .then(async () => {
      if (message.do === 'begin') return begin(message)
      if (running) await obey(message, running)
    })
    .catch((error: unknown) =>
      breach('crashed', error instanceof Error ? (error.stack ?? error.message) : String(error)),
    )
})
process.once('disconnect', () => process.exit(0))
process.on('unhandledRejection', (error) =>
  breach('crashed', error instanceof Error ? (error.stack ?? '') : String(error)),
)
// What the first request would load: nobody waits for it now.
await fetch('http://127.0.0.1:9').catch(() => {})
tell({ told: 'warm' })
