// `app` of the host: paths, readiness, one instance per data folder, leaving.
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instanceLock } from './instanceLock.ts'

const paths = new Map<string, string>([['userData', join(tmpdir(), 'marquee-host')]])
let ready = false
let leaving = false
let release = () => {}
const events = new EventEmitter()
/** Run before the process ends: closes pages and the browser. */
const farewells: (() => Promise<void> | void)[] = []
/** Asks every window to close; false when one refused. */
let closeWindows = () => true

const readiness = new Promise<void>((resolve) => {
  // Electron is never ready before the main script has run through.
  setImmediate(() => {
    ready = true
    events.emit('ready')
    resolve()
  })
})

async function leave(code: number): Promise<void> {
  await Promise.allSettled(farewells.map((farewell) => farewell()))
  release()
  process.exit(code)
}

export const app = Object.assign(events, {
  isPackaged: false,
  commandLine: { appendSwitch: () => {}, hasSwitch: () => false },
  getVersion: () => '0.0.0-host',
  getLocale: () => 'en-GB',
  getPreferredSystemLanguages: () => (process.env['MARQUEE_HOST_LANGUAGES'] ?? 'en-GB').split(','),
  getGPUFeatureStatus: () => ({ gpu_compositing: 'disabled_software', webgl: 'enabled' }),
  getName: () => 'marquee',
  getAppPath: () => process.cwd(),
  getPath: (name: string) => paths.get(name) ?? join(tmpdir(), name),
  setPath: (name: string, value: string) => void paths.set(name, value),
  setAppUserModelId: () => {},
  setLoginItemSettings: () => {},
  enableSandbox: () => {
    if (ready) throw new Error('app.enableSandbox() can only be called before app is ready')
  },
  isReady: () => ready,
  whenReady: () => readiness,
  requestSingleInstanceLock: (data?: unknown): boolean => {
    const claim = instanceLock(paths.get('userData') ?? tmpdir(), { args: process.argv, data }, (second) => {
      events.emit('second-instance', { preventDefault() {} }, second.args, process.cwd(), second.data)
    })
    release = claim.release
    return claim.first
  },
  releaseSingleInstanceLock: () => release(),
  quit: () => {
    if (leaving) return
    events.emit('before-quit', { preventDefault() {} })
    if (!closeWindows()) return
    let prevented = false
    events.emit('will-quit', { preventDefault: () => (prevented = true) })
    if (prevented) return
    leaving = true
    events.emit('quit', {}, 0)
    void leave(0)
  },
  exit: (code = 0) => {
    leaving = true
    void leave(code)
  },
})

/** For the host's own parts: not in Electron. */
export const hostApp = {
  onFarewell: (farewell: () => Promise<void> | void) => void farewells.push(farewell),
  onCloseWindows: (close: () => boolean) => {
    closeWindows = close
  },
}
