// Every state of the gallery, once; and the main ones in other languages.
import { activityStates } from './activityStates.ts'
import { afterStates } from './afterStates.ts'
import { firstStates } from './firstStates.ts'
import { inLanguages } from './inLanguages.ts'
import { notificationStates } from './notificationStates.ts'
import { paletteStates } from './paletteStates.ts'
import { queueStates } from './queueStates.ts'
import { scrobbleStates } from './scrobbleStates.ts'
import { serverStates } from './serverStates.ts'
import { settingsStates } from './settingsStates.ts'
import type { GalleryState } from './state.ts'
import { troubleStates } from './troubleStates.ts'
import { updatesStates } from './updatesStates.ts'
import { wholeStates } from './wholeStates.ts'
import { windowStates } from './windowStates.ts'

const inEnglish: readonly GalleryState[] = [
  ...windowStates,
  ...afterStates,
  ...troubleStates,
  ...firstStates,
  ...scrobbleStates,
  ...queueStates,
  ...serverStates,
  ...activityStates,
  ...paletteStates,
  ...settingsStates,
  ...notificationStates,
  ...wholeStates,
  ...updatesStates,
]

export const states: readonly GalleryState[] = [...inEnglish, ...inLanguages(inEnglish)]
