// One Marquee per data folder: a second launch hands over what it wants and leaves.
import { app } from 'electron'
import type { Intent } from './launch.ts'
import { readIntent } from './launch.ts'

/** True: we are the first, and `onSecond` hears what later launches ask for. False: the first was told. */
export function claimInstance(intent: Intent, onSecond: (intent: Intent) => void): boolean {
  if (!app.requestSingleInstanceLock({ intent })) return false
  // The argument list of a second instance is not exact (Chromium adds to it), the additional data is.
  app.on('second-instance', (_event, _args, _folder, data) => {
    onSecond(readIntent(typeof data === 'object' && data !== null && 'intent' in data ? data.intent : undefined))
  })
  return true
}
