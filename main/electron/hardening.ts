// What no page of ours may ever do: permissions, navigation, new windows, webviews, devices.
import { app, session } from 'electron'
import type { Session, WebContents } from 'electron'
import { isPageUrl } from './gate.ts'

/** Call once, before any window. Holds for every session and every page to come. */
export function harden(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
  app.on('session-created', lockSession)
  lockSession(session.defaultSession)
}

function lockSession(one: Session): void {
  one.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  one.setPermissionCheckHandler(() => false)
  one.setDevicePermissionHandler(() => false)
  // Otherwise Chromium fetches dictionaries from a server of its own.
  one.setSpellCheckerEnabled(false)
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPageUrl(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}
