// Words of updates: what Marquee does about new versions, how far it has come, what came in the way, and why a copy has none.
import { assertNever } from '../../preload/contract/result.ts'
import type { Release, UpdateFailure, UpdatePolicy, UpdatesOff } from '../../preload/contract/updates.ts'
import { numberIn } from '../../preload/words/message.ts'
import { dayAndTime, shortDate } from '../format.ts'
import { locale, say, sayPercent } from '../say.ts'
import type { Words } from './words.ts'

export function policyName(policy: UpdatePolicy): string {
  switch (policy) {
    case 'auto':
      return say('updates.auto')
    case 'ask':
      return say('updates.ask')
    case 'off':
      return say('updates.off')
    default:
      return assertNever(policy)
  }
}

export function policyHint(policy: UpdatePolicy): string {
  switch (policy) {
    case 'auto':
      return say('updates.autoHint')
    case 'ask':
      return say('updates.askHint')
    case 'off':
      return say('updates.offHint')
    default:
      return assertNever(policy)
  }
}

/** `policy`: what was downloaded before updates were switched off is not put in place unasked. */
export const readyDetail = (policy: UpdatePolicy): string =>
  policy === 'off' ? say('updates.readyOffHint') : say('updates.readyHint')

/** "Last looked: Today, 14:02". Epoch ms by the local clock. */
export const lookedAt = (at: number, now: number): string => say('updates.looked', { when: dayAndTime(at, now) })

/** "45%", and of how much, where that is known: "45% of 112 MB". */
export function shareWords(percent: number, bytes: number | null): string {
  const share = sayPercent(percent)
  return bytes === null ? share : say('updates.share', { share, size: sizeWords(bytes) })
}

/** "20 Nov · 112 MB"; empty when neither is known. */
export function releaseFacts({ at, bytes }: Release, now: number): string {
  const facts = [at === null ? null : shortDate(at, now), bytes === null ? null : sizeWords(bytes)]
  return facts.filter((fact) => fact !== null).join(' · ')
}

/** "112 MB": millions of bytes, at least one. */
const sizeWords = (bytes: number): string =>
  numberIn(Math.max(1, bytes / 1_000_000), locale(), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 })

/** What came in the way, and what becomes of it. */
export function failedWords(why: UpdateFailure, policy: UpdatePolicy): Words {
  const isOff = policy === 'off'
  const goesOn = isOff ? say('updates.goesOn') : say('updates.goesOnDay')
  const thrownAway = isOff ? say('updates.thrownAway') : say('updates.thrownAwayDay')
  switch (why) {
    case 'offline':
      return { title: say('updates.offline'), detail: isOff ? goesOn : say('updates.goesOnSoon') }
    case 'notThere':
      return { title: say('updates.notThere'), detail: goesOn }
    case 'unreadable':
      return { title: say('updates.unreadable'), detail: goesOn }
    case 'damaged':
      return { title: say('updates.damaged'), detail: thrownAway }
    case 'signature':
      return { title: say('updates.signature'), detail: thrownAway }
    case 'older':
      return { title: say('updates.older'), detail: goesOn }
    case 'diskFull':
      return { title: say('updates.diskFull'), detail: goesOn }
    case 'unwritable':
      return { title: say('updates.unwritable'), detail: goesOn }
    case 'unexpected':
      return { title: say('updates.unexpected'), detail: goesOn }
    default:
      return assertNever(why)
  }
}

/** Why a copy has none, and what to do instead. */
export function offWords(why: UpdatesOff): string {
  switch (why) {
    case 'development':
      return say('updates.noneSources')
    case 'deb':
    case 'rpm':
    case 'pacman':
      return say('updates.nonePackage')
    case 'flatpak':
      return say('updates.noneFlatpak')
    case 'snap':
      return say('updates.noneSnap')
    case 'store':
      return say('updates.noneStore')
    case 'portable':
      return say('updates.nonePortable')
    case 'unpacked':
      return say('updates.noneUnpacked')
    case 'readOnly':
      return say('updates.noneReadOnly')
    case 'notInApplications':
      return say('updates.noneNotInApplications')
    case 'unsigned':
      return say('updates.noneUnsigned')
    case 'noFeed':
      return say('updates.noneNoFeed')
    default:
      return assertNever(why)
  }
}
