// The seam between the host's windows and what draws them: Chromium, or nothing at all.

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Frame = { readonly url: string; readonly parent: null; readonly detached: boolean }

export type PageEvents = {
  /** Every request of the page, `app://` addresses as the app knows them. null: blocked. */
  readonly onRequest: (request: Request) => Promise<Response | null>
  /** `ipcRenderer.invoke`. */
  readonly onInvoke: (channel: string, args: unknown[], frame: Frame | null) => Promise<unknown>
  /** False refuses it. */
  readonly onNavigate: (url: string) => boolean
  readonly onLoad: () => void
  /** The page's process died, or the page was closed from outside. */
  readonly onGone: () => void
  readonly onConsole: (level: string, text: string) => void
}

export type HostPage = {
  /** Chromium's target id; the driver finds the page by it. */
  readonly targetId: string | null
  readonly load: (url: string) => Promise<void>
  readonly push: (channel: string, args: unknown[]) => void
  readonly show: (state: { readonly visible: boolean; readonly focused: boolean }) => void
  readonly place: (bounds: Rect) => void
  readonly scheme: (dark: boolean) => void
  readonly close: () => void
}

export type OpenPage = (
  options: { readonly preload: string; readonly bounds: Rect; readonly dark: boolean },
  events: PageEvents,
) => Promise<HostPage>
export type Pages = { readonly open: OpenPage; readonly stop: () => Promise<void> }
