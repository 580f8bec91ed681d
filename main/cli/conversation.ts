// One client at the door: its hello, the proof of both sides, what it asks, and the answer. Knows lines and no sockets.
import * as v from 'valibot'
import type { Log } from '../ports.ts'
import type { Answer, Status } from './answer.ts'
import type { Ask } from './ask.ts'
import { helloSchema, requestSchema } from './askSchema.ts'
import { parseLine } from './lines.ts'
import { type Deed, perform } from './perform.ts'
import { isProof, newNonce, proofOf, protocolVersion } from './proof.ts'
import type { ServedApp } from './servedApp.ts'
import { watchStatus } from './watchStatus.ts'

/** The other end. `send` answers false when no more should be sent before `onDrain`. */
export type Wire = {
  readonly send: (line: string) => boolean
  readonly onDrain: (listener: () => void) => void
  /** Sends what was said, and hangs up. */
  readonly end: () => void
  /** Aborted when the other end is gone. */
  readonly gone: AbortSignal
}

/** What the app says to a client. `refused` ends it. */
export type Said =
  | { readonly marquee: number; readonly nonce: string; readonly proof: string }
  | { readonly marquee: number; readonly refused: 'version' | 'malformed' | 'proof' }
  | { readonly answer: Answer }
  | { readonly status: Status }

export type Door = {
  readonly app: ServedApp
  readonly token: string
  readonly log: Log
  /** One deed after another: two searches at once would overtake each other. */
  readonly inTurn: <T>(deed: () => Promise<T>) => Promise<T>
}

/** Takes the lines of one client. Never throws and never rejects, whatever they are. */
export function conversation({ app, token, log, inTurn }: Door, wire: Wire): (line: string) => void {
  let step: 'hello' | 'request' | 'asked' = 'hello'
  const nonce = newNonce()
  const say = (said: Said) => wire.send(`${JSON.stringify(said)}\n`)
  const refuse = (refused: 'version' | 'malformed' | 'proof') => {
    step = 'asked'
    say({ marquee: protocolVersion, refused })
    wire.end()
  }

  const watch = () => {
    let free = true
    let latest: Status | null = null
    const tell = (status: Status) => {
      // A reader that is slow gets the newest when it is ready, and nothing piles up.
      if (free) free = say({ status })
      else latest = status
    }
    wire.onDrain(() => {
      free = true
      const held = latest
      latest = null
      if (held) tell(held)
    })
    watchStatus(app, tell, wire.gone)
  }

  const deed = async (ask: Deed) => {
    const alone = ask.verb === 'checkin' || ask.verb === 'cancel' || ask.verb === 'undo' || ask.verb === 'rate'
    const answer = await (alone ? inTurn(() => perform(app, ask)) : perform(app, ask))
    if ('notify' in ask && ask.notify) app.notify(answer)
    say({ answer })
    wire.end()
  }

  const answer = async (ask: Ask) => {
    if (ask.verb === 'watch') {
      await app.known()
      return watch()
    }
    if (ask.verb !== 'quit') return deed(ask)
    // The connection ends with the app, by which the client knows that it is gone.
    say({ answer: { outcome: 'quitting' } })
    return app.requests['app.quit']()
  }

  return (line) => {
    const sent = parseLine(line)
    switch (step) {
      case 'hello': {
        if (isOtherVersion(sent)) return refuse('version')
        const hello = v.safeParse(helloSchema, sent)
        if (!hello.success) return refuse('malformed')
        step = 'request'
        return void say({ marquee: protocolVersion, nonce, proof: proofOf(token, 'app', hello.output.nonce) })
      }
      case 'request': {
        const request = v.safeParse(requestSchema, sent)
        if (!request.success) return refuse('malformed')
        if (!isProof(request.output.proof, token, 'client', nonce)) return refuse('proof')
        step = 'asked'
        const { ask } = request.output
        return void answer(ask).catch((error: unknown) => {
          // A bug of ours: the client is told that it failed, and not why.
          log.warn('cli.failed', { verb: ask.verb, error: error instanceof Error ? error.name : typeof error })
          say({ answer: { outcome: 'failed', failure: { kind: 'unexpected', status: 0 } } })
          wire.end()
        })
      }
      // One question for each connection: what comes after it nobody listens to.
      case 'asked':
        return
    }
  }
}

const isOtherVersion = (sent: unknown): boolean =>
  typeof sent === 'object' &&
  sent !== null &&
  'marquee' in sent &&
  typeof sent.marquee === 'number' &&
  sent.marquee !== protocolVersion
