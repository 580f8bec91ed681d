// Whom an address names, and whether the one who asks may see what they do.
import { json, type Reply } from '../call.ts'
import { canSee, personNamed } from '../friends.ts'
import type { Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { notFound } from './checkin.ts'

type Run = (ask: Ask, person: Person) => Reply

/** `me` or a slug; Trakt also takes the user name. */
const personAt = ({ user, params }: Ask): Person | null =>
  personNamed((params['user'] === 'me' ? user : params['user']) ?? '')

export function forPerson(run: Run): (ask: Ask) => Reply {
  return (ask) => {
    // `me` without a session is nobody: Trakt says 401, not 404.
    if (ask.params['user'] === 'me' && ask.user === '') return json(401, { error: 'unauthorized' })
    const person = personAt(ask)
    return person ? run(ask, person) : notFound()
  }
}

/** What they do, which a private profile shows to friends alone. The header tells that from a token that is not good. */
export const forVisible = (run: Run) =>
  forPerson((ask, person) =>
    canSee(ask.world, ask.user, person)
      ? run(ask, person)
      : json(401, { error: 'unauthorized', message: 'This profile is private' }, { 'x-private-user': 'true' }),
  )

/** `GET /users/:user/…`, under each of the tails. */
export const visible = (path: string, run: Run, tails: readonly string[] = ['']): readonly Route[] =>
  tails.map((tail) => ({ method: 'GET', path: `/users/:user/${path}${tail}`, auth: 'optional', run: forVisible(run) }))
