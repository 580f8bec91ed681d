// The one wrapper over webContents.send: what main tells its pages without being asked.
import type { WebContents } from 'electron'
import type { PushName, Pushes } from '../../preload/contract/channels.ts'

/** Does nothing when the page is gone: it will ask for the snapshot when it comes back. */
export function push<N extends PushName>(to: WebContents, name: N, ...args: Parameters<Pushes[N]>): void {
  if (!to.isDestroyed()) to.send(name, ...args)
}
