// The gate: who may ask. The sender must be the main frame of one of our own windows, showing our own bundle.

/** What the gate looks at, read from the event at once: `senderFrame` is gone after an await. */
export type Sender = {
  readonly frame: { readonly url: string; readonly parent: unknown; readonly detached: boolean } | null
  /** webContents id. */
  readonly id: number
}

export type Refusal = 'frame' | 'origin' | 'window'

/** null: may pass. Compares protocol and host, never `origin`: for `app:` that is the string 'null', as it is for `data:`. */
export function refuse(sender: Sender, isOurs: (webContentsId: number) => boolean): Refusal | null {
  const { frame } = sender
  if (!frame || frame.detached || frame.parent !== null) return 'frame'
  if (!isPageUrl(frame.url)) return 'origin'
  return isOurs(sender.id) ? null : 'window'
}

/** Pictures lie below `app://bundle/` too; as a document of its own none of them is a page of ours. */
const pages = /^\/(?:window|palette|settings)\.html$/

/** True for the pages at `app://bundle/…` and nothing that merely looks like them. */
export function isPageUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.protocol !== 'app:' || url.host !== 'bundle') return false
  return url.username === '' && url.password === '' && pages.test(url.pathname)
}
