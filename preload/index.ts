// Builds the bridge from the contract. The page gets two functions and no Electron.
import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from './contract/channels.ts'
import { pushNames, requestNames } from './contract/channels.ts'

const known: ReadonlySet<string> = new Set([...requestNames, ...pushNames])

const bridge: Bridge = {
  request: (name, ...args) =>
    known.has(name) ? ipcRenderer.invoke(name, ...args) : Promise.reject(new Error('unknown request')),
  on: (name, listener) => {
    if (!known.has(name)) throw new Error('unknown push')
    // The event object stays here: it carries the sender, which is a way to main.
    const heard = (_event: unknown, ...args: unknown[]) => (listener as (...all: unknown[]) => void)(...args)
    ipcRenderer.on(name, heard)
    return () => void ipcRenderer.removeListener(name, heard)
  },
}

contextBridge.exposeInMainWorld('marquee', bridge)
