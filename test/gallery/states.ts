// Every state of the gallery, once.
import { paletteStates } from './paletteStates.ts'
import { settingsStates } from './settingsStates.ts'
import type { GalleryState } from './state.ts'
import { windowStates } from './windowStates.ts'

export const states: readonly GalleryState[] = [...windowStates, ...paletteStates, ...settingsStates]
