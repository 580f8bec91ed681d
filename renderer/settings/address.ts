// Checks of what is typed under Advanced. Each gives a sentence when the text cannot be used, null when it can.

const loopback = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** https, or this computer: nobody listens on the way. */
export function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))
}

/** Empty means the build's own address. Secrets travel there: https, or this computer. */
export function addressProblem(text: string): string | null {
  if (text === '') return null
  if (!URL.canParse(text)) return 'This is no address. It looks like https://api.trakt.tv.'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return 'Leave user name and password out of the address.'
  return isSafe(url) ? null : 'Only https is safe here. Plain http works for this computer alone.'
}

/** Trakt's ids are 64 hexadecimal digits; compatible servers may have others, so only the obviously wrong is refused. */
export function clientIdProblem(text: string): string | null {
  return /\s/.test(text) ? 'An id has no spaces in it. Something more was pasted along.' : null
}
