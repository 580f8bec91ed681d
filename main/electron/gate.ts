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
  if (!isBundleUrl(frame.url)) return 'origin'
  return isOurs(sender.id) ? null : 'window'
}

/** True for `app://bundle/…` and nothing that merely looks like it. */
export function isBundleUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && url.protocol === 'app:' && url.host === 'bundle' && url.username === '' && url.password === ''
}
