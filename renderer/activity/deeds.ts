// What is done from a row: check in, watch along, rate, put on the watchlist. What came of it is said in the row.
import type { Rateable } from '../../preload/contract/feed.ts'
import type { Target } from '../../preload/contract/model.ts'
import type { Result } from '../../preload/contract/result.ts'
import { bridge } from '../bridge.ts'
import { emptyDraft } from '../checkin/draft.ts'
import { requestOf } from '../checkin/request.ts'
import { start, verbStore } from '../checkin/verbs.ts'
import { mirrorStore } from '../mirror.ts'
import { say } from '../say.ts'
import { viewStore } from '../viewState.ts'
import { failureWords } from '../words/failure.ts'
import type { Words } from '../words/words.ts'
import { feedStore } from './feedStore.ts'

function show(key: string, words: () => Words, bad: boolean): void {
  feedStore.setState({ said: { key, words, bad } })
}

/**
 * `from` percent: joins there, by a scrobble; null: a check-in. The wait prompt lies on the Now tab. `veiled`: what came of it is
 * said without the title of the episode.
 */
export async function checkInTo(key: string, target: Target, from: number | null, veiled: boolean): Promise<void> {
  const { snapshot } = mirrorStore.getState()
  if (snapshot === null) return
  // What is typed in the form belongs to another check-in.
  const request = requestOf(target, emptyDraft, snapshot.settings, snapshot.account, from)
  if (!(await start('resume', request, veiled))) return
  const { said } = verbStore.getState()
  if (said !== null) show(key, said.words, said.tone === 'bad')
  else viewStore.setState({ tab: 'now' })
}

async function tell(key: string, answer: Promise<Result<void>>, done: () => Words): Promise<void> {
  const result = await answer
  if (result.ok) show(key, done, false)
  else show(key, () => failureWords(result.failure, 'background'), true)
}

export function rate(key: string, what: Rateable, rating: number): Promise<void> {
  return tell(key, bridge.request('feed.rate', what, rating), () => ({
    title: say('act.rated', { value: rating }),
    detail: '',
  }))
}

export function addToWatchlist(key: string, what: Rateable): Promise<void> {
  return tell(key, bridge.request('feed.watchlist', what), () => ({ title: say('act.onWatchlist'), detail: '' }))
}
