// The main screens in the languages that differ most from English: long words, other scripts, lines from the right.
import { languages } from '../../preload/contract/language.ts'
import type { GalleryState } from './state.ts'

const shown: readonly string[] = ['de', 'ja', 'ar']

const main: readonly string[] = [
  'window-now-watching',
  'window-now-blocked',
  'window-activity-friends',
  'window-queue-mixed',
  'window-first-hotkey-press',
  'palette-results',
  'palette-episodes',
  'settings-notifications-usual',
]

/** Named `state-language`. */
export function inLanguages(states: readonly GalleryState[]): readonly GalleryState[] {
  const mains = states.filter(({ name }) => main.includes(name))
  return languages
    .filter((language) => shown.includes(language))
    .flatMap((language) => mains.map((state) => ({ ...state, name: `${state.name}-${language}`, language })))
}
