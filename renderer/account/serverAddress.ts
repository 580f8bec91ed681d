// What was typed as the address of a server, understood.
import { say } from '../say.ts'
import { isSafe } from '../settings/address.ts'

export type ServerAddress =
  /** `plain`: neither https nor this computer, so whoever is on the way reads along. */
  | { readonly ok: true; readonly url: string; readonly plain: boolean }
  | { readonly ok: false; readonly problem: string }

const noAddress = (): ServerAddress => ({
  ok: false,
  problem: say('server.addressInvalid', { example: 'https://trakt.example' }),
})

/** A host alone is taken for https, on this computer for http. What follows `?` or `#` and a last slash are left out. */
export function serverAddress(text: string): ServerAddress {
  const typed = text.trim()
  if (typed === '') return { ok: false, problem: say('server.addressMissing') }
  if (/\s/.test(typed)) return noAddress()
  const guess = (scheme: string): string => (/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `${scheme}://${typed}`)
  const local = URL.canParse(guess('http')) && isSafe(new URL(guess('http')))
  const full = guess(local ? 'http' : 'https')
  if (!URL.canParse(full)) return noAddress()
  const url = new URL(full)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '') return noAddress()
  // Pasted behind another scheme, or with a slip in it: the password must not go to a computer of that name.
  if (/^https?$/.test(url.hostname)) return noAddress()
  if (url.username !== '' || url.password !== '') return { ok: false, problem: say('server.addressWithName') }
  return { ok: true, url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, plain: !isSafe(url) }
}
