// Words of updates: what Marquee does about new versions, how far it has come, what came in the way, and why a copy has none.
import { assertNever } from '../../preload/contract/result.ts'
import type { Release, UpdateFailure, UpdatePolicy, UpdatesOff } from '../../preload/contract/updates.ts'
import { dayAndTime, shortDate } from '../format.ts'

export const updatesTitle = 'Updates'
export const policyLabel = 'New versions'
export const checkLabel = 'Check now'
export const downloadLabel = 'Download'
export const downloadAgainLabel = 'Try again'
export const restartLabel = 'Restart now'
export const atNextStartLabel = 'At next start'
export const notNowLabel = 'Not now'
export const notesLabel = 'What is new'
export const checkingTitle = 'Looking for a new version'
export const neverLooked = 'Not looked yet.'
export const noNotes = 'Nothing is said about this version.'

export const policies: readonly { readonly value: UpdatePolicy; readonly label: string }[] = [
  { value: 'auto', label: 'Automatic' },
  { value: 'ask', label: 'Ask first' },
  { value: 'off', label: 'Off' },
]

export function policyHint(policy: UpdatePolicy): string {
  switch (policy) {
    case 'auto':
      return 'Looks once a day, downloads quietly, and changes over when Marquee quits.'
    case 'ask':
      return 'Looks once a day, and tells you here.'
    case 'off':
      return 'Looks only when you ask.'
    default:
      return assertNever(policy)
  }
}

export const upToDateTitle = (version: string): string => `Marquee ${version} is up to date`
export const versionTitle = (version: string): string => `Marquee ${version}`
export const availableTitle = ({ version }: Release): string => `Marquee ${version} is available`
export const downloadingTitle = ({ version }: Release): string => `Downloading Marquee ${version}`
export const readyTitle = ({ version }: Release): string => `Marquee ${version} is ready`
export const restartingTitle = ({ version }: Release): string => `Restarting into Marquee ${version}`
export const restartingDetail = 'As soon as everything is sent.'

/** `policy`: what was downloaded before updates were switched off is not put in place unasked. */
export const readyDetail = (policy: UpdatePolicy): string =>
  policy === 'off'
    ? 'Restart when you like: until then this version goes on.'
    : 'Restart when you like; otherwise it takes over at the next start.'

/** "Last looked: Today, 14:02". Epoch ms by the local clock. */
export const lookedAt = (at: number, now: number, locale?: string): string =>
  `Last looked: ${dayAndTime(at, now, locale)}`

/** "45 %", and of how much, where that is known: "45 % of 112 MB". */
export function shareWords(percent: number, bytes: number | null, locale?: string): string {
  return bytes === null ? `${percent} %` : `${percent} % of ${sizeWords(bytes, locale)}`
}

/** "20 Nov · 112 MB"; empty when neither is known. */
export function releaseFacts({ at, bytes }: Release, now: number, locale?: string): string {
  const facts = [at === null ? null : shortDate(at, now, locale), bytes === null ? null : sizeWords(bytes, locale)]
  return facts.filter((fact) => fact !== null).join(' · ')
}

/** "112 MB": millions of bytes, at least one. */
const sizeWords = (bytes: number, locale?: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 }).format(
    Math.max(1, bytes / 1_000_000),
  )

/** What came in the way, and what becomes of it. */
export function failedWords(
  why: UpdateFailure,
  policy: UpdatePolicy,
): { readonly title: string; readonly detail: string } {
  const later = policy === 'off' ? goesOn : `${goesOn} Marquee tries again in a day.`
  const thrownAway = `It was thrown away. ${later}`
  switch (why) {
    case 'offline':
      return {
        title: 'The update could not be reached',
        detail: policy === 'off' ? goesOn : `${goesOn} Marquee tries again when it can.`,
      }
    case 'notThere':
      return { title: 'The update is not where it should be', detail: later }
    case 'unreadable':
      return { title: 'The update’s description could not be read', detail: later }
    case 'damaged':
      return { title: 'What was downloaded is not what was announced', detail: thrownAway }
    case 'signature':
      return { title: 'The update is not signed by the makers of Marquee', detail: thrownAway }
    case 'older':
      return { title: 'Only an older version was offered', detail: later }
    case 'diskFull':
      return { title: 'The disk is too full for the update', detail: later }
    case 'unwritable':
      return { title: 'The update could not be written', detail: later }
    case 'unexpected':
      return { title: 'The update did not work', detail: later }
    default:
      return assertNever(why)
  }
}
const goesOn = 'This version goes on as it is.'

export const offTitle = 'This copy does not update itself'

/** Why, and what to do instead. */
export function offWords(why: UpdatesOff): string {
  switch (why) {
    case 'development':
      return 'It runs from its sources.'
    case 'deb':
    case 'rpm':
    case 'pacman':
      return 'It came as a package: your system’s updates bring new versions, or install the newer package.'
    case 'flatpak':
      return 'Flatpak brings new versions.'
    case 'snap':
      return 'Snap brings new versions.'
    case 'store':
      return 'The store that it came from brings new versions.'
    case 'portable':
      return 'It is the portable edition: replace its file by the newer one.'
    case 'unpacked':
      return 'It runs from a folder that was unpacked by hand: unpack the newer version in its place.'
    case 'readOnly':
      return 'You may not write where it lies. Move it to a folder of yours, and it can.'
    case 'notInApplications':
      return 'Move Marquee to Applications, and it can.'
    case 'unsigned':
      return 'It is not signed, so nothing would show that an update comes from the same makers.'
    case 'noFeed':
      return 'It was built without an address to ask.'
    default:
      return assertNever(why)
  }
}

/** Other words under which the section is looked for. */
export const updateSynonyms: readonly (readonly [shown: string, names: string])[] = [
  [policyLabel, 'update upgrade version automatic download release changelog patch'],
]
