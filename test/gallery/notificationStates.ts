// The settings of notifications in all their states.
import type { Platform } from '../../preload/contract/model.ts'
import { defaultSettings, type Settings } from '../../preload/contract/settings.ts'
import { base } from './snapshots.ts'
import type { GalleryState } from './state.ts'

const state = (
  name: string,
  expects: string,
  settings: Partial<Settings> = {},
  platform: Platform = 'linux',
): GalleryState => ({
  name: `settings-notifications-${name}`,
  view: 'settings',
  expects,
  snapshot: { ...base, platform, settings: { ...defaultSettings, ...settings } },
  answers: {},
  act: async (page) => {
    const at = page.getByText(settings.quietHours?.on === true ? 'Ask for a rating' : 'Friends’ check-ins')
    await at.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  },
})

const night = { on: true, from: 23 * 60, to: 7 * 60, days: [1, 2, 3, 4, 5] } as const

export const notificationStates: readonly GalleryState[] = [
  state('usual', 'A wait is over'),
  state('mac', 'Answer it with 1 to 10', {}, 'darwin'),
  state('windows', 'Choose a rating right there', { noteSound: true }, 'win32'),
  state('quiet', 'Until the next morning', { quietHours: night }),
  state('quiet-no-days', 'Choose a day', { quietHours: { ...night, to: 23 * 60, days: [] } }),
]
