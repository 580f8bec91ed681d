// How client and app show each other that both can read the token file, without the token ever crossing the socket.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Rises when lines change their meaning: an app and a client of different versions refuse each other by name. */
export const protocolVersion = 1

const nonceBytes = 16
/** Hexadecimal digits. */
export const nonceDigits = nonceBytes * 2
export const proofDigits = 64

export const newNonce = (): string => randomBytes(nonceBytes).toString('hex')
export const newToken = (): string => randomBytes(32).toString('hex')

/** `who` proves it; `nonce` is what the other side made up, so that no proof serves twice. 64 hexadecimal digits. */
export const proofOf = (token: string, who: 'app' | 'client', nonce: string): string =>
  createHmac('sha256', token).update(`marquee ${protocolVersion} ${who} ${nonce}`).digest('hex')

/** In a time that does not tell how much of it was right. */
export function isProof(given: string, token: string, who: 'app' | 'client', nonce: string): boolean {
  const wanted = Buffer.from(proofOf(token, who, nonce))
  const got = Buffer.from(given)
  return got.length === wanted.length && timingSafeEqual(got, wanted)
}
