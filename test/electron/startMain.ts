// The composition root itself, run in a spec: main/index.ts on the host's `electron`, with pages that are never drawn.
// A spec that uses it mocks `electron` with the host; env and arguments are read while main is imported.
import { vi } from 'vitest'

export type StartedMain = {
  /** Asks as a page of ours would. `frame` is replaced to ask as somebody else. */
  readonly ask: (view: string, name: string, args?: readonly unknown[], frame?: object | null) => Promise<unknown>
  /** As declared before `ready`. */
  readonly schemes: readonly unknown[]
  /** Writes down what is under way and lets go of everything, as quitting does. */
  readonly stop: () => Promise<void>
}

/** `noted` hears when the sandbox is asked for, and when main waits for `ready`. */
export async function startMain(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  noted: (what: 'sandbox' | 'ready') => void = () => {},
): Promise<StartedMain> {
  const host = await import('electron')
  const schemes: unknown[] = []
  const quits = Promise.withResolvers<void>()
  // Not spies: those are taken back after every single test. What ends the host ends the process, here the test runner's;
  // and the host is ready long before a spec imports main: that it is in time for that is shown by the end-to-end specs.
  const given = { ...host.app }
  Object.assign(host.app, {
    quit: () => quits.resolve(),
    exit: () => {},
    requestSingleInstanceLock: () => true,
    enableSandbox: () => noted('sandbox'),
    whenReady: () => (noted('ready'), given.whenReady()),
  })
  const { registerSchemesAsPrivileged } = host.protocol
  host.protocol.registerSchemesAsPrivileged = (declared) => void schemes.push(...declared)
  vi.stubGlobal('MARQUEE_BUILD', { clientId: '', clientSecret: '', version: '1.2.3' })
  for (const [name, value] of Object.entries({ ...env, MARQUEE_DATA_DIR: folder })) vi.stubEnv(name, value)
  await import('../../main/index.ts')
  const { BrowserWindow } = await import('../shell/browserWindow.ts')
  const { ipcMain } = await import('../shell/ipcMain.ts')
  const pageOf = (view: string) =>
    BrowserWindow.getAllWindows().find(({ webContents }) => webContents.url === `app://bundle/${view}.html`)
  await vi.waitFor(() => {
    if (!pageOf('window')) throw new Error('the window is not there yet')
  })
  return {
    schemes,
    ask: async (view, name, args = [], frame = { url: `app://bundle/${view}.html`, parent: null, detached: false }) => {
      const sender = pageOf(view)?.webContents
      if (!sender) throw new Error(`there is no ${view}`)
      return ipcMain.answer(name, [...args], sender, frame as Parameters<typeof ipcMain.answer>[3])
    },
    stop: async () => {
      host.app.emit('will-quit', { preventDefault: () => {} })
      await quits.promise
      for (const one of BrowserWindow.getAllWindows()) one.destroy()
      Object.assign(host.app, given)
      Object.assign(host.protocol, { registerSchemesAsPrivileged })
      vi.unstubAllEnvs()
      vi.unstubAllGlobals()
    },
  }
}
