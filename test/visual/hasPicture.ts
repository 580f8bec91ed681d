// Which states of the gallery have a recorded picture: each screen in each of its shapes.
import { languages } from '../../preload/contract/language.ts'

/** These look like another one with other words; they are judged, read and walked through like all others. */
const alike = [
  /-long$/,
  /^window-signed-out-(?!revoked$)/,
  /^window-trouble-(?!server-down$)/,
  /^window-scrobble-outcome-(?!paused-1$|scrobbled-3$|failed-12$)/,
  /^window-first-hotkey-(?!press$|heard$|taken$|unsupported$)/,
  /^window-first-done-(mac|windows)$/,
  /^window-activity-no-such-/,
  /^window-server-(unreadable|key-refused)$/,
  /^settings-notifications-(mac|windows)$/,
  /^settings-updates-(?!available$|downloading$|failed$|off-deb$)/,
]

const inLanguage = new RegExp(`-(?:${languages.join('|')})$`)

/** A state in another language has one where it has one in English. */
export function hasPicture(name: string): boolean {
  const plain = name.replace(inLanguage, '')
  return !alike.some((pattern) => pattern.test(plain))
}
