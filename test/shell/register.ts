// Loaded with `node --import`: from here on `electron` is the Chromium host.
import { registerHooks } from 'node:module'

const host = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: host, shortCircuit: true } : next(specifier, context),
})
if (process.env['MARQUEE_SHELL_TIME'] === 'fake') (await import('./fakeTime.ts')).installFakeTime()
await import('./control.ts')
// The app's own start is measured from here to the mark `tray`.
performance.mark('host')
