// Builds the bridge from the contract. The page gets two functions and no Electron.
import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from './contract/channels.ts'
import { pushNames, requestNames } from './contract/channels.ts'

type Heard = (_event: unknown, ...args: unknown[]) => void

const requests: ReadonlySet<string> = new Set(requestNames)

/**
 * What was pushed while nobody listened: a window is brought up as soon as it can be painted, and its page may only then
 * be about to mount. Kept until the first listeners of that name have heard it.
 */
const early = new Map<string, unknown[]>()
const listening = new Set<string>()
for (const name of pushNames) {
  const keep: Heard = (_event, ...args) => {
    if (!listening.has(name)) early.set(name, args)
  }
  ipcRenderer.on(name, keep)
}

const bridge: Bridge = {
  request: (name, ...args) =>
    requests.has(name) ? ipcRenderer.invoke(name, ...args) : Promise.reject(new Error('unknown request')),
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
