// The main job, step by step, as a user does it: each step looks at the screen and at the server.
import { cast } from './cast.ts'
import type { Scene } from './scene.ts'
import { callOff } from './steps/callOff.ts'
import { checkInByPalette } from './steps/checkInByPalette.ts'
import { conflict } from './steps/conflict.ts'
import { openPalette } from './steps/openPalette.ts'
import { replace } from './steps/replace.ts'
import { restartWhileWaiting } from './steps/restartWhileWaiting.ts'
import { search } from './steps/search.ts'
import { signInByCode } from './steps/signInByCode.ts'
import { signOut } from './steps/signOut.ts'
import { timeIsUp } from './steps/timeIsUp.ts'
import { trayShows } from './steps/trayShows.ts'
import { undo } from './steps/undo.ts'
import { waitForIt } from './steps/waitForIt.ts'

/** Resolves to what was seen, in a sentence; rejects with what was expected and what was seen instead. */
export type Step = { readonly name: string; readonly run: (scene: Scene) => Promise<string> }

export const mainJob: readonly Step[] = [
  { name: 'sign-in', run: signInByCode },
  { name: 'hotkey', run: openPalette },
  { name: 'search', run: search },
  { name: 'check-in', run: checkInByPalette },
  { name: 'tray', run: trayShows },
  { name: 'conflict', run: (scene) => conflict(scene, 'conflict', cast.severance, cast.dune) },
  { name: 'replace', run: replace },
  { name: 'conflict-again', run: (scene) => conflict(scene, 'conflict-again', cast.partTwo, cast.severance) },
  { name: 'wait', run: waitForIt },
  { name: 'restart', run: restartWhileWaiting },
  { name: 'automatic-check-in', run: timeIsUp },
  { name: 'cancel', run: callOff },
  { name: 'undo', run: undo },
  { name: 'sign-out', run: signOut },
]
