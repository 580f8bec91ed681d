// Whom the user follows, asked for when a sheet opens.
import { useEffect, useState } from 'react'
import type { Person } from '../../preload/contract/activity.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import { bridge } from '../bridge.ts'

export type KnownPeople = {
  readonly following: readonly Person[]
  readonly failure: Failure | null
  readonly loading: boolean
}

/** `wanted` false: nobody is asked. */
export function usePeople(wanted = true): KnownPeople {
  const [people, setPeople] = useState<KnownPeople>({ following: [], failure: null, loading: wanted })
  useEffect(() => {
    if (!wanted) return undefined
    let gone = false
    void bridge.request('feed.people').then((result) => {
      if (gone) return
      setPeople(
        result.ok
          ? { following: result.value.following, failure: null, loading: false }
          : { following: [], failure: result.failure, loading: false },
      )
    })
    return () => {
      gone = true
    }
  }, [wanted])
  return people
}
