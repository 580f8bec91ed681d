// Whether the specs run on the Chromium host. It alone can play other programs' hotkeys and look at every request.

/** `it.skipIf(!onHost)('[Chromium host] …')`: skipped on real Electron. */
export const onHost: boolean = process.env['MARQUEE_E2E_BACKEND'] !== 'electron'
