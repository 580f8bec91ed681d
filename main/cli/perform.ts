// Does what the command line asks, by the same requests that the windows use.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Rateable } from '../../preload/contract/feed.ts'
import type { CancelOutcome, Item } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { plain } from '../menu/commands.ts'
import type { Answer } from './answer.ts'
import type { Ask, Opened } from './ask.ts'
import { checkIn } from './checkIn.ts'
import { failed, type ServedApp } from './servedApp.ts'
import { namedItem, namedRateable, namedTarget } from './named.ts'
import { called, queuedOf, statusOf, thingOf } from './said.ts'

/** All but `watch` and `quit`, which concern the connection. */
export type Deed = Exclude<Ask, { verb: 'watch' | 'quit' }>

/** Never rejects: a bug of ours is answered as one. */
export async function perform(app: ServedApp, ask: Deed): Promise<Answer> {
  if (ask.verb === 'open') return open(app, ask.what)
  await app.known()
  const snapshot = app.store.getState()
  const { account } = snapshot
  if (ask.verb === 'status') return { outcome: 'status', status: statusOf(snapshot, app.now()) }
  // What waits goes on waiting when a session has ended by itself, and can be looked at.
  if (ask.verb === 'queue') return { outcome: 'queue', entries: snapshot.queue.map((one) => queuedOf(one, snapshot)) }
  if (account.state === 'unknown') return { outcome: 'busy' }
  if (account.state === 'signedOut') return { outcome: 'signedOut', reason: account.reason }
  switch (ask.verb) {
    case 'checkin':
      return checkIn(app, ask)
    case 'cancel':
      return ask.waiting ? callOff(app) : cancel(app)
    case 'undo':
      return undo(app)
    case 'rate':
      return rate(app, ask.rating, ask.show)
    default:
      return assertNever(ask)
  }
}

function open(app: ServedApp, what: Opened): Answer {
  if (what === 'queue') app.run(plain('show-queue'))
  else app.requests['window.show'](what)
  return { outcome: 'opened' }
}

async function cancel(app: ServedApp): Promise<Answer> {
  const { checkIn: shown } = app.store.getState()
  const item = shown.playing?.item ?? null
  const thing = item && thingOf(item)
  const outcome: CancelOutcome = await app.requests['checkin.cancel']()
  switch (outcome.kind) {
    case 'cancelled':
      return { outcome: 'cancelled', thing }
    case 'saved':
      return saved(item, outcome.failure)
    case 'nothingPlaying':
      return { outcome: 'nothingPlaying' }
    case 'failed':
      return outcome.failure.kind === 'cancelled' ? { outcome: 'busy' } : failed(outcome.failure)
    default:
      return assertNever(outcome)
  }
}

/** What was to be cancelled may have ended meanwhile: then it has no name. */
const saved = (item: Item | null, failure: Failure | null): Answer => ({
  outcome: 'saved',
  ...(item ? called(namedItem(item)) : { name: '', item: null }),
  failure,
})

async function callOff(app: ServedApp): Promise<Answer> {
  const { checkIn: shown } = app.store.getState()
  if (shown.step !== 'waiting') return { outcome: 'nothingWaiting' }
  await app.requests['wait.callOff']()
  return { outcome: 'calledOff', ...called(namedTarget(shown.wanted.target)) }
}

async function undo(app: ServedApp): Promise<Answer> {
  const { undo: offered } = app.store.getState()
  const item = offered?.item ?? null
  const thing = item && thingOf(item)
  const outcome = await app.requests['checkin.undo']()
  switch (outcome.kind) {
    case 'undone':
      return { outcome: 'undone', thing, removedFromHistory: outcome.removedFromHistory }
    case 'saved':
      return saved(item, outcome.failure)
    case 'tooLate':
      return { outcome: 'nothingToUndo' }
    case 'failed':
      return outcome.failure.kind === 'cancelled' ? { outcome: 'busy' } : failed(outcome.failure)
    default:
      return assertNever(outcome)
  }
}

/** What plays; when nothing does, what was watched last. */
async function rate(app: ServedApp, rating: number, wholeShow: boolean): Promise<Answer> {
  const before = app.store.getState()
  const item: Item | undefined = before.checkIn.playing?.item ?? before.recent[0]?.item
  if (!item) return { outcome: 'nothingToRate' }
  const what: Rateable = item.kind === 'episode' && wholeShow ? { kind: 'show', show: item.show } : item
  const rated = called(namedRateable(what))
  const done = await app.requests['feed.rate'](what, rating)
  if (!done.ok) return failed(done.failure)
  // What could not be told is in the queue now, and was not before.
  const waits = new Set(before.queue.map(({ id }) => id))
  const kept = app.store.getState().queue.find(({ id, intent }) => intent.kind === 'rate' && !waits.has(id))
  return kept ? { outcome: 'saved', ...rated, failure: kept.failure } : { outcome: 'rated', ...rated, rating }
}
