// What matters of a snapshot to whoever keeps the books.
import type { CheckInRequest, Item, Snapshot, Target } from '../../../preload/contract/model.ts'
import type { Rateable } from '../../../preload/contract/feed.ts'
import type { Intent } from '../../../preload/contract/intent.ts'
import type { Name, Seen } from '../orders.ts'

export const nameOf = (item: Item): Name =>
  item.kind === 'movie'
    ? `m${item.movie.ids.trakt}`
    : `${item.show.ids.trakt} ${item.episode.season}x${item.episode.number}`

export function nameOfTarget(target: Target): Name {
  switch (target.form) {
    case 'movie':
      return `m${target.movie.ids.trakt}`
    case 'episode':
      return `${target.show.ids.trakt} ${target.episode.season}x${target.episode.number}`
    case 'number':
      return `${target.show.ids.trakt} ${target.season}x${target.number}`
    case 'absolute':
      return `${target.show.ids.trakt} #${target.numberAbs}`
  }
}

function nameOfRateable(what: Rateable): Name {
  switch (what.kind) {
    case 'movie':
      return `m${what.movie.ids.trakt}`
    case 'show':
      return `${what.show.ids.trakt}`
    case 'episode':
      return nameOf(what)
  }
}

function nameOfIntent(intent: Intent): Name {
  switch (intent.kind) {
    case 'checkIn':
      return nameOfTarget(intent.wanted.target)
    case 'cancel':
      return nameOfTarget(intent.target)
    case 'rate':
    case 'watchlist':
      return nameOfRateable(intent.what)
  }
}

const wantedOf = (wanted: CheckInRequest): Name => nameOfTarget(wanted.target)

export function seenOf({ account, signIn, checkIn, undo, paused, queue }: Snapshot): Seen {
  const { step, playing } = checkIn
  return {
    account: account.state === 'signedIn' || account.state === 'signedOut' ? account.state : 'unknown',
    signIn: signIn.step,
    userCode: signIn.step === 'code' ? signIn.userCode : null,
    step,
    playing: playing && { name: nameOf(playing.item), action: playing.action, expiresAt: playing.expiresAt },
    wanted: 'wanted' in checkIn ? wantedOf(checkIn.wanted) : null,
    undo: undo && nameOf(undo.item),
    paused: paused && nameOf(paused.item),
    queue: queue.map(({ id, intent, state, nextTryAt }) => ({
      id,
      kind: intent.kind,
      name: nameOfIntent(intent),
      state,
      nextTryAt,
    })),
  }
}
