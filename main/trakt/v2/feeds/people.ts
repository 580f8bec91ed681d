// Who somebody is, asked once: rows of their lists do not say it. Source: GET /users/{id}.
import type { Person } from '../../../../preload/contract/activity.ts'
import { ok, type Result } from '../../../../preload/contract/result.ts'
import { readBody, unreadable } from '../../read.ts'
import type { Door } from '../door.ts'
import { extended } from './pagedSource.ts'
import type { Rows } from './rows.ts'
import { userOf } from './wire.ts'

/** `id`: the name as a path segment. `private`: not even who it is, is told. */
export type People = (
  username: string,
  id: string,
  signal: AbortSignal | undefined,
) => Promise<Result<Person> | 'private'>

const what = 'person'

export function createPeople(door: Door, rows: Rows): People {
  const known = new Map<string, Person>()
  return async (username, id, signal) => {
    const kept = known.get(username)
    if (kept) return ok(kept)
    const answer = await door.send<Person | null>({
      what,
      method: 'GET',
      host: 'api',
      path: `/users/${id}`,
      query: { extended },
      bearer: 'required',
      hasFallback: true,
      // Only that of a protected profile: others are about the session, and the door sees to them.
      handBack: [401],
      read: (reply) =>
        reply.status === 401
          ? ok(null)
          : readBody(what, reply, (value) => {
              const user = userOf(value)
              return user ? ok(rows.person(user)) : unreadable(what)
            }),
      signal,
    })
    if (!answer.ok) return answer.failure.kind === 'keyRefused' ? 'private' : answer
    if (answer.value === null) return 'private'
    known.set(username, answer.value)
    return ok(answer.value)
  }
}
