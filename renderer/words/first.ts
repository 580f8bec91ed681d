// Words of the first steps.
import type { Platform } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { HotkeyTest } from '../first/hotkeyTest.ts'
import { say } from '../say.ts'
import { sentences } from './sentences.ts'
import type { Words } from './words.ts'

/** What the test says. `shown` turns an accelerator into what is printed on the keys. */
export function hotkeyTestWords(test: HotkeyTest, shown: (accelerator: string) => string): Words {
  switch (test.kind) {
    case 'press':
      return { title: say('first.press', { keys: shown(test.active) }), detail: say('first.pressDetail') }
    case 'pressToProve':
      return {
        title: say('first.press', { keys: shown(test.active) }),
        detail: test.asks ? say('first.desktopAsks') : say('first.desktopSilent'),
      }
    case 'heard':
      return { title: say('first.heard'), detail: say('first.heardDetail', { keys: shown(test.active) }) }
    case 'taken':
      return {
        title: say('first.taken', { keys: shown(test.refused) }),
        detail: sentences(stillWorks(test.active, shown), say('first.takenHint')),
      }
    case 'invalid':
      return {
        title: say('first.invalid', { keys: shown(test.refused) }),
        detail: sentences(stillWorks(test.active, shown), say('first.invalidHint')),
      }
    case 'none':
      return { title: say('first.none'), detail: say('first.noneDetail') }
    case 'unsupported':
      return { title: say('first.unsupported'), detail: say('first.unsupportedDetail') }
    default:
      return assertNever(test)
  }
}

function stillWorks(active: string | null, shown: (accelerator: string) => string): string {
  return active === null ? say('first.noneLeft') : say('first.stillWorks', { keys: shown(active) })
}

/** Where Marquee is to be found. `perhaps`: this desktop shows tray icons with an extension only. */
export function whereItIs(platform: Platform, tray: 'shown' | 'perhaps'): string {
  switch (platform) {
    case 'darwin':
      return say('first.inMenuBar')
    case 'win32':
      return say('first.besideClock')
    case 'linux':
      return tray === 'shown' ? say('first.inTray') : say('first.perhapsInTray')
    default:
      return assertNever(platform)
  }
}
