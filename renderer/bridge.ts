// The one place where the renderer touches `window.marquee`, the bridge that preload built.
import type { Bridge } from '../preload/contract/channels.ts'

declare global {
  interface Window {
    readonly marquee: Bridge
  }
}

/** Read at every use, so that a page can be mounted before anything is asked of it. */
export const bridge: Bridge = {
  request: (name, ...args) => window.marquee.request(name, ...args),
  on: (name, listener) => window.marquee.on(name, listener),
}
