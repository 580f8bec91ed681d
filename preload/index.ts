// Builds the bridge from the contract. The page gets two functions and no Electron.
import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, RequestName, Requests } from './contract/channels.ts'
import { pushNames, requestNames } from './contract/channels.ts'

type Heard = (_event: unknown, ...args: unknown[]) => void

const requests: ReadonlySet<string> = new Set(requestNames)

/**
 * What was pushed while nobody listened: a window is brought up as soon as it can be painted, and its page may only then
 * be about to mount. Kept until the first listeners of that name have heard it. Parts of the snapshot add up; of anything
 * else the last word counts.
 */
const early = new Map<string, unknown[]>()
const listening = new Set<string>()
for (const name of pushNames) {
  const keep: Heard = (_event, ...args) => {
    if (listening.has(name)) return
    early.set(name, name === 'snapshot' ? [Object.assign({}, early.get(name)?.[0], args[0])] : args)
  }
  ipcRenderer.on(name, keep)
}

/**
 * Every page asks for the snapshot and its words first, so the answers are fetched while its scripts still load. A push that
 * came meanwhile is told to the page after it. Should main not know the page yet, the page's own question is asked as any other.
 */
const fetched = new Map<RequestName, Promise<unknown>>()
for (const name of ['app.snapshot', 'app.words'] as const)
  fetched.set(
    name,
    ipcRenderer.invoke(name).catch(() => null),
  )

async function fetchedOnce(name: RequestName): Promise<unknown> {
  const answer = fetched.get(name)
  fetched.delete(name)
  return (await answer) ?? ipcRenderer.invoke(name)
}

const bridge: Bridge = {
  request: <N extends RequestName>(name: N, ...args: Parameters<Requests[N]>) => {
    if (!requests.has(name)) return Promise.reject(new Error('unknown request'))
    if (!fetched.has(name)) return ipcRenderer.invoke(name, ...args)
    // Main's handlers are typed over the same map.
    return fetchedOnce(name) as Promise<Awaited<ReturnType<Requests[N]>>>
  },
  on: (name, listener) => {
    if (!pushNames.includes(name)) throw new Error('unknown push')
    const tell = listener as (...args: unknown[]) => void
    // The event object stays here: it carries the sender, which is a way to main.
    const heard: Heard = (_event, ...args) => tell(...args)
    listening.add(name)
    ipcRenderer.on(name, heard)
    const missed = early.get(name)
    if (missed) {
      // Everybody who subscribes in this turn hears it, later ones do not.
      setTimeout(() => {
        early.delete(name)
        tell(...missed)
      })
    }
    return () => void ipcRenderer.removeListener(name, heard)
  },
}

contextBridge.exposeInMainWorld('marquee', bridge)
