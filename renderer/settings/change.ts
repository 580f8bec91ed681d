// Sends a change of the settings; the answer comes back as the next snapshot.
import type { SettingsPatch } from '../../preload/contract/channels.ts'
import { bridge } from '../bridge.ts'

export function change(patch: SettingsPatch): void {
  void bridge.request('settings.change', patch)
}
