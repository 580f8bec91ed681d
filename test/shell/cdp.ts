// A connection to Chromium over the DevTools protocol: commands with answers, and events by session.
import { WebSocket } from 'ws'

export type CdpEvent = {
  readonly method: string
  readonly params: Record<string, unknown>
  readonly sessionId: string | null
}
export type Cdp = {
  /** Rejects with the protocol's own message. `sessionId` null: the browser itself. */
  readonly send: (method: string, params?: object, sessionId?: string | null) => Promise<Record<string, unknown>>
  readonly on: (listener: (event: CdpEvent) => void) => () => void
  readonly close: () => void
}
type Message = {
  id?: number
  method?: string
  params?: Record<string, unknown>
  sessionId?: string
  result?: Record<string, unknown>
  error?: { message: string }
}

export async function connectCdp(endpoint: string): Promise<Cdp> {
  // Node's own WebSocket packs every message, in threads, which makes each word between main and a page a millisecond late.
  const socket = new WebSocket(endpoint, { perMessageDeflate: false, maxPayload: 0 })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    // Also for what goes wrong later, which `close` tells.
    socket.on('error', () => reject(new Error(`no Chromium answers at ${endpoint}`)))
  })
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >()
  const listeners = new Set<(event: CdpEvent) => void>()
  let next = 0
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id === undefined) {
      const event = { method: message.method ?? '', params: message.params ?? {}, sessionId: message.sessionId ?? null }
      for (const listener of listeners) listener(event)
      return
    }
    const one = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) one?.reject(new Error(message.error.message))
    else one?.resolve(message.result ?? {})
  })
  socket.on('close', () => {
    for (const one of waiting.values()) one.reject(new Error('Chromium is gone'))
    waiting.clear()
  })
  return {
    send: (method, params = {}, sessionId = null) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error('Chromium is gone'))
        next += 1
        waiting.set(next, { resolve, reject })
        socket.send(JSON.stringify({ id: next, method, params, ...(sessionId ? { sessionId } : {}) }))
      }),
    on: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => socket.close(),
  }
}
