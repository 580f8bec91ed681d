// `BrowserWindow` and `WebContents` of the host. Pages come up asynchronously; what is asked before that waits.
import { EventEmitter } from 'node:events'
import { app, hostApp } from './app.ts'
import { chromiumPages } from './chromiumPages.ts'
import { fakedPages } from './fakedPages.ts'
import { ipcMain } from './ipcMain.ts'
import { nativeTheme } from './nativeTheme.ts'
import { hostOptions } from './options.ts'
import type { HostPage, PageEvents, Pages, Rect } from './pages.ts'
import { protocol } from './protocol.ts'
import { recorded } from './recorded.ts'

type Given = { width?: number; height?: number; webPreferences?: { preload?: string } }

let pages: Promise<Pages> | null = null
const browser = () =>
  (pages ??=
    hostOptions.mode === 'faked' ? Promise.resolve(fakedPages) : chromiumPages(hostOptions.shared, hostOptions.headed))
const all = new Set<BrowserWindow>()
let focusedWindow: BrowserWindow | null = null
let ids = 0

hostApp.onFarewell(async () => {
  if (pages) await (await pages).stop()
})
hostApp.onCloseWindows(() => {
  for (const one of all) one.close()
  return all.size === 0
})

export class WebContents extends EventEmitter {
  readonly id: number
  page: HostPage | null = null
  url = ''
  #destroyed = false

  constructor(id: number) {
    super()
    this.id = id
  }
  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new Error('Object has been destroyed')
    this.page?.push(channel, args)
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  getURL(): string {
    return this.url
  }
  setWindowOpenHandler(): void {
    // Nothing opens windows here: window.open of a page is a new target that nobody answers.
  }
  end(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.emit('destroyed')
  }
}

export class BrowserWindow extends EventEmitter {
  readonly options: Given
  readonly webContents: WebContents
  readonly #opening: Promise<HostPage>
  #bounds: Rect
  #visible = false
  #destroyed = false

  constructor(options: Given = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    this.options = options
    this.#bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 }
    ids += 1
    this.webContents = new WebContents(ids)
    all.add(this)
    recorded.windows.push(options)
    app.emit('web-contents-created', {}, this.webContents)
    this.#opening = this.#open()
    this.#opening.catch((error: unknown) => console.error(`host: no page: ${String(error)}`))
  }
  static getAllWindows(): BrowserWindow[] {
    return [...all]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return focusedWindow
  }

  async #open(): Promise<HostPage> {
    const { webContents } = this
    const events: PageEvents = {
      onRequest: (request) => protocol.answer(request),
      onInvoke: (channel, args, frame) => ipcMain.answer(channel, args, webContents, frame),
      onNavigate: (url) => {
        let prevented = false
        const event = { url, isMainFrame: true, preventDefault: () => (prevented = true) }
        webContents.emit('will-frame-navigate', event)
        webContents.emit('will-navigate', event, url)
        return !prevented
      },
      onLoad: () => {
        webContents.emit('did-finish-load')
        this.emit('ready-to-show')
      },
      onGone: () => {
        if (!this.#destroyed) webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
      },
      onConsole: (level, text) => void recorded.console.push({ level, text }),
    }
    const options = {
      preload: this.options.webPreferences?.preload ?? '',
      bounds: this.#bounds,
      dark: nativeTheme.shouldUseDarkColors,
    }
    const page = await (await browser()).open(options, events)
    webContents.page = page
    if (this.#destroyed) page.close()
    return page
  }
  #tell(): void {
    this.webContents.page?.show({ visible: this.#visible, focused: focusedWindow === this })
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.url = url
    const page = await this.#opening
    if (!this.#destroyed) await page.load(url)
  }
  show(): void {
    const before = this.#visible
    this.#visible = true
    if (!before) this.emit('show')
    this.focus()
  }
  showInactive(): void {
    this.#visible = true
    this.emit('show')
    this.#tell()
  }
  focus(): void {
    const before = focusedWindow
    if (before === this) return this.#tell()
    focusedWindow = this
    this.#tell()
    before?.lose()
    this.emit('focus')
  }
  /** The focus went elsewhere. */
  lose(): void {
    if (focusedWindow === this) focusedWindow = null
    this.#tell()
    this.emit('blur')
  }
  blur(): void {
    if (focusedWindow === this) this.lose()
  }
  hide(): void {
    if (!this.#visible) return
    this.#visible = false
    this.blur()
    this.#tell()
    this.emit('hide')
  }
  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#visible = false
    all.delete(this)
    if (focusedWindow === this) focusedWindow = null
    this.webContents.page?.close()
    this.webContents.end()
    this.emit('closed')
    if (all.size === 0) app.emit('window-all-closed')
  }
  isVisible(): boolean {
    return this.#visible
  }
  isFocused(): boolean {
    return focusedWindow === this
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  getBounds(): Rect {
    return this.#bounds
  }
  setBounds(bounds: Partial<Rect>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
    this.webContents.page?.place(this.#bounds)
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  setVisibleOnAllWorkspaces(): void {}
  removeMenu(): void {}
  setBackgroundColor(): void {}
  repaint(dark: boolean): void {
    this.webContents.page?.scheme(dark)
  }
}

nativeTheme.on('updated', () => {
  for (const one of all) one.repaint(nativeTheme.shouldUseDarkColors)
})
