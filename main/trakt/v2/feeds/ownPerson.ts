// Who one is oneself: rows of one's own lists do not say it.
import type { Person } from '../../../../preload/contract/activity.ts'
import { ok, type Result } from '../../../../preload/contract/result.ts'
import type { Profile, TraktService } from '../../service.ts'

export type OwnPerson = {
  /** As the service's own; remembers who it is. */
  readonly profile: TraktService['profile']
  /** Asked for only when nobody has asked for the profile before. */
  readonly who: (signal?: AbortSignal) => Promise<Result<Person>>
}

/** To oneself nobody is private. */
const personOf = ({ username, slug, name, vip, avatar }: Profile): Person => ({
  username,
  slug,
  name,
  vip,
  isPrivate: false,
  avatar,
})

export function createOwnPerson(ask: TraktService['profile']): OwnPerson {
  let known: Person | null = null
  const profile: OwnPerson['profile'] = async (signal) => {
    const answer = await ask(signal)
    if (answer.ok) known = personOf(answer.value)
    return answer
  }
  return {
    profile,
    who: async (signal) => {
      if (known) return ok(known)
      const answer = await profile(signal)
      return answer.ok ? ok(personOf(answer.value)) : answer
    },
  }
}
