// Whom an address of API v1 names, if the one who asks may see what they do.
import { canSee, personNamed } from '../friends.ts'
import type { Person } from '../people.ts'
import { failure, unknown, type V1Ask } from './ask.ts'
import type { Named } from './named.ts'

/** No document has the sentence. It is not a 401: the credentials, where there are any, are good. */
export function visiblePerson({ world, user }: V1Ask, name: string | undefined): Named<Person> {
  const person = personNamed(name ?? '')
  if (!person) return { reply: unknown('user') }
  return canSee(world, user, person) ? { item: person } : { reply: failure('this profile is protected') }
}
