// What pages may not do: asked of the handlers that Electron was given.
import { describe, expect, it, vi } from 'vitest'
import { EventEmitter } from 'node:events'
import { harden } from '../../main/electron/hardening.ts'
import { windowOptions } from '../../main/electron/windowOptions.ts'
import { app } from '../shell/app.ts'
import { session } from '../shell/session.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

harden()
const page = () => {
  let open: () => unknown = () => null
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => (open = handler),
  })
  app.emit('web-contents-created', {}, contents)
  return { contents, open: () => open() }
}
/** True when the event was prevented. */
const prevented = (contents: EventEmitter, name: string, event: object = {}) => {
  let stopped = false
  contents.emit(name, { ...event, preventDefault: () => (stopped = true) })
  return stopped
}

describe('a page', () => {
  it('gets no permission, of any name', () => {
    const { request, check, device } = session.defaultSession.handlers
    const ask = request as unknown as (contents: null, name: string, answer: (granted: boolean) => void) => void
    for (const name of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'hid',
      'usb',
      'later',
    ]) {
      const answer = vi.fn()
      ask(null, name, answer)
      expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    }
    expect(check?.()).toBe(false)
    expect(device?.()).toBe(false)
  })

  it('gets none on a session that is made later either', () => {
    const asked: string[] = []
    const deny = (what: string) => (handler: (...args: unknown[]) => unknown) => {
      handler(null, what, (granted: boolean) => asked.push(`${what} ${granted}`))
    }
    const spelling = vi.fn()
    app.emit('session-created', {
      setPermissionRequestHandler: deny('request'),
      setPermissionCheckHandler: (handler: () => boolean) => asked.push(`check ${handler()}`),
      setDevicePermissionHandler: (handler: () => boolean) => asked.push(`device ${handler()}`),
      setSpellCheckerEnabled: spelling,
    })
    expect(asked.toSorted()).toEqual(['check false', 'device false', 'request false'])
    expect(spelling).toHaveBeenCalledExactlyOnceWith(false)
  })

  it('stays in the bundle', () => {
    const { contents } = page()
    const at = (url: string, isMainFrame = true) => prevented(contents, 'will-frame-navigate', { url, isMainFrame })
    expect(at('app://bundle/settings.html')).toBe(false)
    expect(at('https://trakt.tv/')).toBe(true)
    expect(at('file:///etc/passwd')).toBe(true)
    expect(at('app://bundle/settings.html', false)).toBe(true)
    for (const url of [
      'data:text/html,hi',
      'blob:app://bundle/1',
      'about:blank',
      'javascript:1',
      'app://bundle.evil/',
      'app://bundle/image/d2FsdGVy',
      '',
    ])
      expect([url, at(url)]).toEqual([url, true])
    expect(prevented(contents, 'will-redirect', { url: 'app://bundle/settings.html' })).toBe(true)
  })

  it('opens no window and no webview', () => {
    const { contents, open } = page()
    expect(open()).toEqual({ action: 'deny' })
    expect(prevented(contents, 'will-attach-webview')).toBe(true)
  })
})

describe.each(['window', 'palette', 'settings'] as const)('the %s', (view) => {
  it.each([true, false])('is a sandboxed page without Node (packaged: %s)', (packaged) => {
    const { webPreferences } = windowOptions(view, { preload: '/preload.cjs', dark: true, packaged, wayland: false })
    // Whole: whatever else could be set here (webSecurity, experimentalFeatures, Blink features) has a safe default.
    expect(webPreferences).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !packaged,
      v8CacheOptions: 'bypassHeatCheck',
    })
  })
})
