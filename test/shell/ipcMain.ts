// `ipcMain` of the host: handlers by channel; the sender's frame is gone after the first await, as in Electron.
import { EventEmitter } from 'node:events'
import type { Frame } from './pages.ts'

type Handler = (event: object, ...args: unknown[]) => unknown
const handlers = new Map<string, Handler>()

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel: string) => void handlers.delete(channel),
  /** For the host's own parts: answers a call of a page. */
  answer: async (channel: string, args: unknown[], sender: object, frame: Frame | null): Promise<unknown> => {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    let current = frame
    setImmediate(() => {
      current = null
    })
    const event = {
      sender,
      get senderFrame() {
        return current
      },
    }
    return handler(event, ...args)
  },
})
