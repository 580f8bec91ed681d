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
    const later = { ...session.defaultSession, setPermissionCheckHandler: vi.fn() }
    app.emit('session-created', later)
    expect(later.setPermissionCheckHandler).toHaveBeenCalledTimes(1)
  })

  it('stays in the bundle', () => {
    const { contents } = page()
    const at = (url: string, isMainFrame = true) => prevented(contents, 'will-frame-navigate', { url, isMainFrame })
    expect(at('app://bundle/settings.html')).toBe(false)
    expect(at('https://trakt.tv/')).toBe(true)
    expect(at('file:///etc/passwd')).toBe(true)
    expect(at('app://bundle/settings.html', false)).toBe(true)
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
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !packaged,
    })
    expect(webPreferences).not.toHaveProperty('webSecurity')
  })
})
