// One page in Chromium: its requests, its calls to main, its size, its look.
import type { Cdp, CdpEvent } from './cdp.ts'
import { headedWindow } from './headedWindow.ts'
import type { Frame, HostPage, PageEvents, Rect } from './pages.ts'
import { pageScript } from './pageScript.ts'
import { pack, unpack } from './wire.ts'

/** Chromium knows no `app:` scheme, so the bundle lives at a host that has no network behind it. */
const stage = 'https://bundle/'
const bundle = 'app://bundle/'
const toApp = (url: string) => (url.startsWith(stage) ? bundle + url.slice(stage.length) : url)
const toStage = (url: string) => (url.startsWith(bundle) ? stage + url.slice(bundle.length) : url)

type Paused = {
  requestId: string
  resourceType: string
  request: { url: string; method: string; headers: Record<string, string> }
}

export async function chromiumPage(
  cdp: Cdp,
  targetId: string,
  sessionId: string,
  preload: string,
  options: { readonly bounds: Rect; readonly dark: boolean },
  events: PageEvents,
  headed: boolean,
): Promise<HostPage> {
  const send = (method: string, params: object = {}) => cdp.send(method, params, sessionId)
  // A page that closes while something is said to it: nothing to be done.
  const tell = (method: string, params: object = {}) => void send(method, params).catch(() => {})
  const deliver = (message: object) =>
    tell('Runtime.evaluate', { expression: `globalThis.__shellDeliver?.(${JSON.stringify(pack(message))})` })

  let mainFrame = ''
  let url = 'about:blank'
  let own = false
  let state = { visible: false, focused: false }
  const contexts = new Map<number, string>()

  const answer = async ({ requestId, resourceType, request }: Paused) => {
    // A document that is aborted leaves the page where it is; one that is blocked would show an error page in its place.
    const errorReason = resourceType === 'Document' ? 'Aborted' : 'BlockedByClient'
    const refuse = () => tell('Fetch.failRequest', { requestId, errorReason })
    if (resourceType === 'Document' && !own && !events.onNavigate(toApp(request.url))) return refuse()
    own = false
    // Chromium asks for an icon by itself; Electron does not.
    if (request.url === `${stage}favicon.ico`) return tell('Fetch.fulfillRequest', { requestId, responseCode: 204 })
    const init: RequestInit = { method: request.method, headers: request.headers }
    // Anything else goes nowhere, but it is noted that it set out.
    const isOurs = request.url.startsWith(stage)
    const response = await events.onRequest(isOurs ? new Request(toApp(request.url), init) : new Request(request.url))
    if (!response) return refuse()
    tell('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    })
  }
  const called = async (payload: string, contextId: number) => {
    const { id, channel, args } = unpack(payload) as { id: number; channel: string; args: unknown[] }
    const frame: Frame | null =
      contexts.get(contextId) === mainFrame ? { url: toApp(url), parent: null, detached: false } : null
    try {
      deliver({ kind: 'reply', id, ok: true, value: await events.onInvoke(channel, args, frame) })
    } catch (error) {
      deliver({ kind: 'reply', id, ok: false, value: error instanceof Error ? error.message : String(error) })
    }
  }
  const heard = ({ method, params }: CdpEvent) => {
    if (method === 'Fetch.requestPaused') void answer(params as unknown as Paused)
    else if (method === 'Runtime.bindingCalled')
      void called(String(params['payload']), Number(params['executionContextId']))
    else if (method === 'Runtime.executionContextCreated') {
      const context = params['context'] as { id: number; auxData?: { frameId?: string } }
      contexts.set(context.id, context.auxData?.frameId ?? '')
    } else if (method === 'Page.frameNavigated') {
      const frame = params['frame'] as { id: string; parentId?: string; url: string }
      if (frame.parentId === undefined) {
        mainFrame = frame.id
        url = frame.url
      }
    } else if (method === 'Page.loadEventFired') {
      if (!url.startsWith(stage)) return
      deliver({ kind: 'visibility', ...state })
      events.onLoad()
    } else if (method === 'Inspector.targetCrashed') events.onGone()
    else if (method === 'Runtime.exceptionThrown') {
      const details = params['exceptionDetails'] as { text: string; exception?: { description?: string } }
      events.onConsole('error', details.exception?.description ?? details.text)
    } else if (method === 'Log.entryAdded') {
      const entry = params['entry'] as { level: string; text: string }
      events.onConsole(entry.level, entry.text)
    } else if (method === 'Runtime.consoleAPICalled') {
      const args = params['args'] as { value?: unknown; description?: string }[]
      events.onConsole(String(params['type']), args.map((one) => String(one.value ?? one.description ?? '')).join(' '))
    }
  }
  const stop = cdp.on((event) => {
    if (event.sessionId === sessionId) heard(event)
    else if (event.method === 'Target.detachedFromTarget' && event.params['sessionId'] === sessionId) events.onGone()
  })

  const scheme = (dark: boolean) =>
    send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }] })
  const window = headed ? await headedWindow(cdp, targetId, sessionId) : null
  const size = (bounds: Rect): Promise<unknown> => {
    if (window) return window.place(bounds)
    const { width, height } = bounds
    return send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false })
  }
  await Promise.all([
    send('Page.enable'),
    send('Runtime.enable'),
    send('Log.enable'),
    send('Runtime.addBinding', { name: '__shell' }),
    send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(preload) }),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    send('Emulation.setFocusEmulationEnabled', { enabled: true }),
    size(options.bounds),
    scheme(options.dark),
    window?.show(false),
  ])
  return {
    targetId,
    load: async (address) => {
      own = true
      const { errorText } = await send('Page.navigate', { url: toStage(address) })
      if (errorText) throw new Error(`${String(errorText)} loading ${address}`)
    },
    push: (channel, args) => deliver({ kind: 'push', channel, args }),
    show: (next) => {
      state = { ...next }
      deliver({ kind: 'visibility', ...state })
      void window?.show(next.visible)
      if (window && next.focused) tell('Page.bringToFront')
    },
    place: (bounds) => void size(bounds).catch(() => {}),
    scheme: (dark) => void scheme(dark).catch(() => {}),
    close: () => {
      stop()
      void cdp.send('Target.closeTarget', { targetId }).catch(() => {})
    },
  }
}
