// A source of activity whose first page has been asked for already.
import type { Result } from '../../preload/contract/result.ts'
import type { ActivitySource, SourcePage } from './sources.ts'

/** Hands out that answer once, whatever it was; afterwards the source itself is asked. */
export function startedWith(source: ActivitySource, first: Result<SourcePage>): ActivitySource {
  let held: Result<SourcePage> | null = first
  return {
    ...source,
    page: async (after, signal) => {
      if (after !== null || held === null) return source.page(after, signal)
      const answer = held
      held = null
      return answer
    },
  }
}
