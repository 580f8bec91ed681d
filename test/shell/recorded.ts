// What the app did to the desktop, for the driver and the specs to look at.

export type RecordedMenuItem = {
  readonly label: string
  readonly type: 'normal' | 'separator' | 'submenu' | 'checkbox'
  readonly enabled: boolean
  readonly checked: boolean
  readonly items: readonly RecordedMenuItem[]
  readonly click: (() => void) | null
}
export type RecordedNote = {
  readonly title: string
  readonly body: string
  readonly actions: readonly string[]
  readonly choose: (what: 'click' | 'action') => void
}

export const recorded = {
  windows: [] as object[],
  notifications: [] as RecordedNote[],
  opened: [] as string[],
  /** Files that were shown in the file manager. */
  shown: [] as string[],
  /** Message boxes, by their first line. */
  messages: [] as string[],
  console: [] as { level: string; text: string }[],
  /** Requests of pages that went anywhere but to the bundle. */
  strayRequests: [] as string[],
}
