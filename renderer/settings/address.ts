// Checks of what is typed under Advanced. Each gives a sentence when the text cannot be used, null when it can.
import { say } from '../say.ts'

const loopback = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** https, or this computer: nobody listens on the way. */
export function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))
}

/** Empty means the build's own address. Secrets travel there: https, or this computer. */
export function addressProblem(text: string): string | null {
  if (text === '') return null
  if (!URL.canParse(text)) return say('settings.noAddress')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return say('settings.addressPassword')
  return isSafe(url) ? null : say('settings.addressUnsafe')
}

/** Trakt's ids are 64 hexadecimal digits; compatible servers may have others, so only the obviously wrong is refused. */
export function clientIdProblem(text: string): string | null {
  return /\s/.test(text) ? say('settings.clientIdSpaces') : null
}
