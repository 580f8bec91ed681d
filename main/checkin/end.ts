// Ends what is playing: a check-in by cancelling it, a scrobble by pausing or stopping it.
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { Watching } from '../../preload/contract/model.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, isAmbiguous, progressOf, serverNow } from './context.ts'
import { targetOf } from './sameItem.ts'

/** Below 80 % a stop keeps the position; from there on it counts as watched. Source: POST /scrobble/stop. */
const countsAsWatched = 80

/** `keep`: the place is kept, or it counts as watched where that is where it stands. `finish`: counts as watched. */
export async function endPlaying(
  context: CheckInContext,
  service: TraktService,
  playing: Watching,
  how: 'cancel' | 'keep' | 'finish',
): Promise<Result<void>> {
  const answer =
    playing.action === 'checkin' ? await service.cancelCheckIn() : await endScrobble(context, service, playing, how)
  if (answer.ok || !isAmbiguous(answer.failure)) return answer
  const looked = await service.watching()
  return looked.ok && looked.value === null ? ok(undefined) : answer
}

async function endScrobble(
  context: CheckInContext,
  service: TraktService,
  playing: Watching,
  how: 'cancel' | 'keep' | 'finish',
): Promise<Result<void>> {
  // Below 1 % Trakt refuses pause and stop alike, and then nothing would ever end it.
  const progress = how === 'finish' ? 100 : Math.max(1, progressOf(playing, serverNow(context)))
  const verb = progress >= countsAsWatched ? 'stop' : 'pause'
  const answer = await service.scrobble(verb, { target: targetOf(playing.item), progress })
  if (answer.ok) return ok(undefined)
  // "The same item was recently scrobbled" counts as done.
  return answer.failure.kind === 'duplicate' ? ok(undefined) : err(answer.failure)
}
