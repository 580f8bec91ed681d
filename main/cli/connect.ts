// The client's end: finds the running app, has both sides prove themselves, asks, and hears until the other end hangs up.
import { readFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import type { Answer, Status } from './answer.ts'
import type { Ask } from './ask.ts'
import type { Endpoint } from './endpoint.ts'
import { lineReader, longestLine, parseLine } from './lines.ts'
import { isProof, newNonce, proofOf, protocolVersion } from './proof.ts'

export type Heard = { readonly answer: Answer } | { readonly status: Status }

/**
 * `absent`: nobody answers there, or nobody who knows the token. `left`: the app was there and has hung up, `heard` or not.
 * `otherVersion`: it is there and speaks differently.
 */
export type Ended = 'absent' | 'left' | 'otherVersion'

/** An app that is there answers at once; one that is just starting may be held up, ms. */
const helloMs = 5_000

/** Never rejects. `gone` hangs up. */
export async function connect(
  endpoint: Endpoint,
  ask: Ask,
  hear: (heard: Heard) => void,
  gone: AbortSignal,
): Promise<Ended> {
  const token = await readFile(endpoint.token, 'utf8').catch(() => null)
  if (token === null || gone.aborted) return 'absent'
  return new Promise((resolve) => {
    const nonce = newNonce()
    let ended: Ended = 'absent'
    const socket = createConnection({ path: endpoint.address(token) })
    const say = (said: object) => socket.write(`${JSON.stringify(said)}\n`)
    const hello = setTimeout(() => socket.destroy(), helloMs)
    const hangUp = () => void socket.destroy()
    gone.addEventListener('abort', hangUp, { once: true })
    const take = (line: string) => {
      const said = parseLine(line)
      if (ended === 'left') {
        if (isHeard(said)) hear(said)
        return
      }
      const { marquee, refused, nonce: theirs, proof } = fieldsOf(said)
      if (refused === 'version' || (typeof marquee === 'number' && marquee !== protocolVersion)) ended = 'otherVersion'
      const isApp = typeof proof === 'string' && typeof theirs === 'string' && isProof(proof, token, 'app', nonce)
      if (ended === 'otherVersion' || !isApp) return hangUp()
      clearTimeout(hello)
      ended = 'left'
      say({ proof: proofOf(token, 'client', theirs), ask })
    }
    socket.on('connect', () => say({ marquee: protocolVersion, nonce }))
    socket.on('data', lineReader(longestLine.app, take, hangUp))
    // Why there is nobody makes no difference.
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(hello)
      gone.removeEventListener('abort', hangUp)
      resolve(ended)
    })
  })
}

const fieldsOf = (said: unknown): Readonly<Record<string, unknown>> =>
  typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {}

/** Who has proved to be the app of the same version says what that version says. */
function isHeard(said: unknown): said is Heard {
  const { answer, status } = fieldsOf(said)
  return typeof fieldsOf(answer)['outcome'] === 'string' || typeof fieldsOf(status)['state'] === 'string'
}
