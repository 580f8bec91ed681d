// Words of the hotkey: how it stands.
import type { Hotkey } from '../../preload/contract/settings.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say } from '../say.ts'
import { sentences } from './sentences.ts'

/** null: all is well, nothing to say. `shown` turns an accelerator into what is printed on the keys. */
export function hotkeyWords(hotkey: Hotkey, shown: (accelerator: string) => string): string | null {
  switch (hotkey.state) {
    case 'none':
      return say('hotkey.noneSet')
    case 'registered':
      return hotkey.refused === null ? null : sentences(taken(), kept())
    case 'unconfirmed':
      return say('hotkey.unconfirmed')
    case 'taken':
      return sentences(taken(), kept())
    case 'invalid':
      return sentences(invalid(), kept())
    case 'unsupported':
      return say('hotkey.unsupported')
    default:
      return assertNever(hotkey.state)
  }
  function kept(): string {
    return hotkey.active === null ? say('hotkey.keptNone') : say('hotkey.kept', { keys: shown(hotkey.active) })
  }
  function taken(): string {
    return hotkey.refused === null ? say('hotkey.takenUnnamed') : say('hotkey.taken', { keys: shown(hotkey.refused) })
  }
  function invalid(): string {
    const { refused } = hotkey
    return refused === null ? say('hotkey.invalidUnnamed') : say('hotkey.invalid', { keys: shown(refused) })
  }
}
