// The control door: what tests and the demo runner do to the server from outside. Its path carries a random token.
import { json, type Reply } from './call.ts'
import type { EmbeddedTrakt } from './embedded.ts'
import { parseFaults } from './faults.ts'
import { parseObject, type Json } from './site.ts'
import { mostMs } from './world.ts'

const wrong = (message: string) => json(400, { error: 'bad_request', message })
const done = (value: Json = {}) => json(200, { ok: true, ...value })

/** `POST` /approve {"user_code"}, /deny {"user_code"}, /clock {"advanceMs"}, /faults {…}, /reset {}; `GET` /state. */
export function control(embedded: EmbeddedTrakt, method: string, verb: string, text: string): Reply {
  if (verb === 'state')
    return method === 'GET' ? json(200, embedded.state()) : json(405, { error: 'method' }, { allow: 'GET' })
  if (!['approve', 'deny', 'clock', 'faults', 'reset'].includes(verb)) return json(404, { error: 'not_found' })
  if (method !== 'POST') return json(405, { error: 'method' }, { allow: 'POST' })
  const body = parseObject(text)
  if (!body) return wrong('The body is not a JSON object')
  switch (verb) {
    case 'clock': {
      const ms = body['advanceMs']
      if (typeof ms !== 'number' || !Number.isInteger(ms)) return wrong('advanceMs is a whole number of milliseconds')
      if (Math.abs(embedded.state().world.advanceMs + ms) > mostMs)
        return wrong('advanceMs moves the clock a hundred years at most, in one step or many')
      embedded.advance(ms)
      return done({ now: new Date(embedded.now()).toISOString() })
    }
    case 'faults': {
      const read = parseFaults(body)
      if ('wrong' in read) return wrong(read.wrong)
      embedded.faults(read.faults)
      return done()
    }
    case 'reset':
      embedded.reset()
      return done()
    default: {
      const code = body['user_code']
      if (typeof code !== 'string') return wrong('user_code is a text')
      const known = verb === 'approve' ? embedded.approve(code) : embedded.deny(code)
      return known ? done() : json(404, { error: 'not_found', message: 'No such code is waiting' })
    }
  }
}

/** What follows `/TOKEN/`, or null for anybody without the token. */
export function controlVerb(pathname: string, token: string): string | null {
  const [, given, ...rest] = pathname.split('/')
  return given === token ? rest.join('/') : null
}
