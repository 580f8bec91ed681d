// Loaded with `node --import`: from here on `electron` is the Chromium host.
import { registerHooks } from 'node:module'

const host = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'electron' ? host : specifier, context),
})
await import('./control.ts')
