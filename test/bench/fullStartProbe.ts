// Runs in a process of its own: evaluates the main bundle on the faked Electron and tells when the window had heard of everything kept.
import { pathToFileURL } from 'node:url'
import type { Snapshot } from '../../preload/contract/model.ts'
import '../shell/register.ts'
// The faked Electron is loaded before the clock starts: real Electron has it built in.
import { WebContents } from '../shell/browserWindow.ts'

const patienceMs = 60_000
const queued = Number(process.argv[3])
let known: Partial<Snapshot> = {}
const { send } = WebContents.prototype
WebContents.prototype.send = function (channel: string, ...args: unknown[]) {
  send.call(this, channel, ...args)
  if (channel !== 'snapshot') return
  known = { ...known, ...(args[0] as Partial<Snapshot>) }
  if (known.account?.state === 'signedIn' && (known.queue ?? []).length === queued)
    process.send?.(performance.now() - startedAt, () => process.exit(0))
}
const startedAt = performance.now()
setTimeout(() => process.exit(1), patienceMs)
await import(`${pathToFileURL(process.argv[2] ?? '').href}/index.js`)
