// A change of settings and everything that follows from it: the hotkey, the theme, the start with the computer, the account.
import type { LanguageChoice } from '../preload/contract/language.ts'
import type { Notice } from '../preload/contract/model.ts'
import type { Settings } from '../preload/contract/settings.ts'
import type { SettingsPatch } from '../preload/contract/channels.ts'
import type { Ports } from './ports.ts'
import type { Store } from './state/store.ts'

export type SettingsChanges = {
  /** Applies what was loaded at the start. */
  readonly applyAll: () => Promise<void>
  readonly change: (patch: SettingsPatch) => Promise<void>
}

type Options = {
  readonly ports: Pick<Ports, 'settings' | 'shortcuts' | 'windows' | 'login' | 'log'>
  readonly store: Store
  readonly notice: (notice: Notice) => void
  readonly onHotkey: () => void
  readonly languageChanged: (choice: LanguageChoice) => Promise<void>
  readonly addressesChanged: () => Promise<void>
  /** Where the session is kept may have changed. */
  readonly protectionChanged: () => Promise<void>
}

export function createSettingsChanges({
  ports,
  store,
  notice,
  onHotkey,
  languageChanged,
  addressesChanged,
  protectionChanged,
}: Options): SettingsChanges {
  const pressed = () => {
    const { hotkey } = store.getState()
    // The first press is the proof that a Wayland desktop really delivers it.
    if (hotkey.state === 'unconfirmed') store.set({ hotkey: { ...hotkey, state: 'registered' } })
    onHotkey()
  }
  /** False: it could not be had, and the last good one goes on working. */
  const setHotkey = (accelerator: string | null): boolean => {
    const state = ports.shortcuts.set(accelerator, pressed)
    const { active } = store.getState().hotkey
    const got = state === 'none' || state === 'registered' || state === 'unconfirmed'
    store.set({ hotkey: got ? { state, active: accelerator, refused: null } : { state, active, refused: accelerator } })
    return got
  }
  const save = async (settings: Settings) => {
    store.set({ settings })
    try {
      await ports.settings.save(settings)
    } catch (error) {
      ports.log.warn('settings.unwritable', { code: (error as NodeJS.ErrnoException).code ?? 'unknown' })
      notice({ id: 'settings-unwritable', kind: 'fileUnwritable', file: 'settings' })
    }
  }
  return {
    applyAll: async () => {
      const { settings } = store.getState()
      ports.windows.theme(settings.theme)
      setHotkey(settings.hotkey)
      // The path of the program may have changed since the last start, so an entry is written again.
      if (settings.launchAtLogin) await ports.login.set(true)
    },
    change: async (patch) => {
      const before = store.getState().settings
      const { hotkey, launchAtLogin, ...accepted } = patch
      if (patch.theme !== undefined && patch.theme !== before.theme) ports.windows.theme(patch.theme)
      const gotHotkey = hotkey !== undefined && setHotkey(hotkey)
      const gotLogin =
        launchAtLogin !== undefined && launchAtLogin !== before.launchAtLogin && (await ports.login.set(launchAtLogin))
      // Onto what is there by now: another change may have come while the system was asked.
      const next: Settings = {
        ...store.getState().settings,
        ...accepted,
        ...(gotHotkey ? { hotkey } : {}),
        ...(gotLogin ? { launchAtLogin } : {}),
      }
      await save(next)
      if (next.language !== before.language) await languageChanged(next.language)
      if (next.keepSessionUnprotected !== before.keepSessionUnprotected) await protectionChanged()
      if (patch.server !== undefined) await addressesChanged()
    },
  }
}
