// What runs in a page before its own scripts: Electron's renderer side (contextBridge, ipcRenderer) around the real preload bundle.

/**
 * `preload` is the text of the built preload. Unlike Electron there is one world: the page could see the two host globals,
 * which are removed or hidden, and visibility is told to the page instead of being the compositor's.
 */
export function pageScript(preload: string): string {
  return `(${renderer.toString()})((require, module, exports) => {${preload}\n})`
}

type Sent = (payload: string) => void
type Preload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void
type Delivered =
  | { kind: 'reply'; id: number; ok: boolean; value: unknown }
  | { kind: 'push'; channel: string; args: unknown[] }
  | { kind: 'visibility'; visible: boolean; focused: boolean }

/** Turned into text and run in the page: it must not refer to anything outside itself. */
function renderer(preload: Preload): void {
  const page = globalThis as unknown as { __shell?: Sent } & Record<string, unknown>
  const send = page.__shell
  if (!send || window.top !== window) return
  delete page.__shell

  const mark = '__shellUndefined'
  const pack = (value: unknown) =>
    JSON.stringify(value, (_key, one: unknown) => (one === undefined ? { [mark]: 1 } : one))
  const unmark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unmark)
    if (typeof value !== 'object' || value === null) return value
    if (mark in value) return undefined
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unmark(one)]))
  }

  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void; channel: string }
  >()
  const listeners = new Map<string, Set<(event: object, ...args: unknown[]) => void>>()
  let next = 0
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const text = pack(structuredClone(args))
        next += 1
        waiting.set(next, { resolve, reject, channel })
        send(`{"id":${next},"channel":${JSON.stringify(channel)},"args":${text}}`)
      }),
    on: (channel: string, listener: (event: object, ...args: unknown[]) => void) => {
      if (!listeners.has(channel)) listeners.set(channel, new Set())
      listeners.get(channel)?.add(listener)
    },
    removeListener: (channel: string, listener: (event: object, ...args: unknown[]) => void) =>
      void listeners.get(channel)?.delete(listener),
  }

  const across = (value: unknown): unknown => (typeof value === 'function' ? value : structuredClone(value))
  const contextBridge = {
    exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
      const copy = Object.fromEntries(
        Object.entries(api).map(([key, value]) => [
          key,
          typeof value === 'function'
            ? (...args: unknown[]): unknown => value(...args.map(across))
            : structuredClone(value),
        ]),
      )
      Object.defineProperty(page, name, {
        value: Object.freeze(copy),
        writable: false,
        configurable: false,
        enumerable: true,
      })
    },
  }

  let visible = false
  let focused = false
  Object.defineProperty(Document.prototype, 'visibilityState', {
    configurable: true,
    get: () => (visible ? 'visible' : 'hidden'),
  })
  Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => !visible })
  Document.prototype.hasFocus = () => focused

  const deliver = (text: string) => {
    const plain: unknown = JSON.parse(text)
    // Rebuilding what has no mark in it would cost the page more than Electron's own bridge does.
    const message = (text.includes(mark) ? unmark(plain) : plain) as Delivered
    if (message.kind === 'reply') {
      const one = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.ok) one?.resolve(message.value)
      else one?.reject(new Error(`Error invoking remote method '${one.channel}': Error: ${String(message.value)}`))
    } else if (message.kind === 'push') {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args)
    } else {
      const before = { visible, focused }
      visible = message.visible
      focused = message.focused
      if (visible !== before.visible) document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      if (focused !== before.focused) window.dispatchEvent(new Event(focused ? 'focus' : 'blur'))
    }
  }
  Object.defineProperty(page, '__shellDeliver', { value: deliver, enumerable: false })

  const module = { exports: {} }
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`)
      return { contextBridge, ipcRenderer }
    },
    module,
    module.exports,
  )
}
