// The books: what each thing that was asked for, as far as the user was told of it, must have left in the history.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CancelOutcome, CheckInOutcome, UndoOutcome } from '../../preload/contract/model.ts'
import type { Act } from './acts.ts'
import type { Name, Seen } from './orders.ts'

/** How often something may stand in the history. `owed`: Marquee promised to see to it, and may say that it could not. */
export type Account = {
  least: number
  most: number
  owed: 'wait' | 'scrobble' | null
  /** For people who read a failure. */
  readonly why: string[]
}

export type Ledger = {
  readonly plays: ReadonlyMap<Name, Account>
  /** A replacement that nobody knew the end of is finished or taken back: one of the two is there. */
  readonly pairs: readonly (readonly [Name, Name])[]
  /** The ratings that are right; null: none. */
  readonly ratings: ReadonlyMap<Name, ReadonlySet<number | null>>
  readonly wishes: ReadonlyMap<Name, ReadonlySet<boolean>>
}

/** It may have been done although nobody could tell. */
const isUnclear = (failure: Failure): boolean =>
  failure.kind === 'timeout' ||
  failure.kind === 'serverDown' ||
  failure.kind === 'unreadable' ||
  failure.kind === 'cancelled' ||
  (failure.kind === 'offline' && failure.sent) ||
  // Signed out in the middle: what was on its way was on its way.
  failure.kind === 'signedOut'

/**
 * What left the queue: the newest that would still run. Of several that are gone Trakt was told of all but one meanwhile, and
 * nobody says of which: one that is over goes to the history, whatever is cancelled now.
 */
function takenOut(before: Seen | null, after: Seen | null): readonly Name[] {
  const waited = before?.queue.filter(({ kind }) => kind === 'checkIn') ?? []
  const gone = after ? waited.filter(({ id }) => !after.queue.some((still) => still.id === id)) : []
  return (gone.length > 0 ? gone : waited.slice(-1)).map(({ name }) => name)
}

export function keepBooks(acts: readonly Act[]): Ledger {
  const plays = new Map<Name, Account>()
  let pairs: (readonly [Name, Name])[] = []
  const ratings = new Map<Name, Set<number | null>>()
  const wishes = new Map<Name, Set<boolean>>()
  const of = (name: Name): Account => {
    const known = plays.get(name)
    if (known) return known
    const fresh: Account = { least: 0, most: 0, owed: null, why: [] }
    plays.set(name, fresh)
    return fresh
  }
  const set = (name: Name, least: number, most: number, why: string, owed: Account['owed'] = null) => {
    // What is done to either of the two afterwards is another story.
    pairs = pairs.filter((pair) => !pair.includes(name))
    const account = of(name)
    account.least = least
    account.most = most
    account.owed = owed
    account.why.push(`${why}: ${least === most ? least : `${least} to ${most}`}`)
  }
  const certain = (name: Name, times: 0 | 1, why: string) => set(name, times, times, why)
  /** From here on it may not be there. */
  const maybeGone = (name: Name, why: string) => set(name, 0, of(name).most, why)
  const maybeThere = (name: Name, why: string) => set(name, of(name).least, Math.max(1, of(name).most), why)
  /** A wish that waits is overtaken by another, and forgotten by who leaves. */
  const release = (owed: 'wait' | 'scrobble', why: string) => {
    for (const [name, account] of plays) if (account.owed === owed) set(name, 0, 1, why)
  }

  const checkedIn = (name: Name, outcome: CheckInOutcome | undefined, scrobbles: boolean) => {
    if (outcome === undefined) return maybeThere(name, 'check-in without an answer')
    switch (outcome.kind) {
      case 'checkedIn':
      case 'alreadyPlaying':
      case 'saved':
        release('wait', 'overtaken by another check-in')
        // The user agreed to give up the old one, and by now wants something else than the new one.
        pairs = []
        if (scrobbles) set(name, 0, 1, `check-in ${outcome.kind}`, 'scrobble')
        else certain(name, 1, `check-in ${outcome.kind}`)
        return
      case 'scrobbling':
        release('wait', 'overtaken by a scrobble')
        pairs = []
        set(name, 0, 1, 'scrobbling', 'scrobble')
        return
      case 'failed':
        if (isUnclear(outcome.failure)) maybeThere(name, `check-in failed: ${outcome.failure.kind}`)
        return
      case 'blocked':
      case 'busy':
      case 'replaceFailed':
        return
    }
  }

  const ended = (name: Name, outcome: CancelOutcome | UndoOutcome | undefined, verb: string) => {
    // Whatever came of that: what was to replace it is not wanted any more.
    pairs = pairs.filter((pair) => !pair.includes(name))
    if (outcome === undefined) return maybeGone(name, `${verb} without an answer`)
    switch (outcome.kind) {
      case 'cancelled':
      case 'undone':
      case 'saved':
        return certain(name, 0, `${verb} ${outcome.kind}`)
      case 'failed':
        if (isUnclear(outcome.failure)) maybeGone(name, `${verb} failed: ${outcome.failure.kind}`)
        return
      case 'nothingPlaying':
      case 'tooLate':
        return
    }
  }

  const chosen = (act: Extract<Act, { kind: 'choose' }>) => {
    const { before, after, choice, value, running } = act
    if (before?.step !== 'blocked' || before.wanted === null) return
    const { wanted } = before
    if (choice === 'dismiss') return
    if (choice === 'wait') {
      if (value === undefined) return maybeThere(wanted, 'wait without an answer')
      if (after?.step === 'blocked') return
      // Where nobody knows how long, it is tried at once.
      if (after?.wanted !== wanted) return maybeThere(wanted, 'may wait')
      release('wait', 'another one waits')
      return set(wanted, of(wanted).least, 1, 'waits', 'wait')
    }
    const old = running && running.name !== wanted ? running : null
    if (value === undefined) {
      // Taken up at the next start, it overtakes an older wish that waits, as it would have done at once.
      release('wait', 'perhaps overtaken by a replacement')
      maybeThere(wanted, 'replacement without an answer')
      if (old) maybeGone(old.name, 'replaced without an answer')
      return
    }
    if (value === null) return
    switch (value.kind) {
      case 'checkedIn':
      case 'alreadyPlaying':
      case 'scrobbling':
      case 'saved':
        checkedIn(wanted, value, value.kind === 'scrobbling')
        if (!old) return
        // A scrobble counts where it stands; and what was about to end may have been quicker.
        if (old.action === 'checkin' && old.expiresAt > act.at + 120_000) certain(old.name, 0, 'replaced')
        else set(old.name, 0, 1, 'replaced near its end')
        return
      case 'failed':
        checkedIn(wanted, value, false)
        if (old && isUnclear(value.failure)) maybeGone(old.name, `replacement failed: ${value.failure.kind}`)
        return
      case 'replaceFailed':
        if (isUnclear(value.failure)) {
          // Taken up later, it overtakes an older wish that waits, as it would have done at once.
          release('wait', 'perhaps overtaken by a replacement')
          maybeThere(wanted, `replacement failed: ${value.failure.kind}`)
        }
        if (!old) return
        // Put back, or never touched: then it stands as before.
        if (value.putBack === false || old.action === 'scrobble') maybeGone(old.name, 'not put back')
        else if (value.putBack === null && isUnclear(value.failure)) {
          // What was perhaps cancelled before may be gone whatever becomes of the replacement.
          const stood = of(old.name).least > 0
          maybeGone(old.name, `replacement failed: ${value.failure.kind}`)
          if (stood) pairs.push([old.name, wanted])
        }
        return
      case 'blocked':
      case 'busy':
        return
    }
  }

  const scrobbled = (act: Extract<Act, { kind: 'scrobble' }>) => {
    const { before, value, verb } = act
    const name = before?.playing?.action === 'scrobble' ? before.playing.name : (before?.paused ?? null)
    if (name === null || verb === 'seek') {
      if (name !== null && value?.kind !== 'running') maybeGone(name, 'moved')
      return
    }
    if (value === undefined) return set(name, 0, 1, `${verb} without an answer`)
    switch (value.kind) {
      case 'scrobbled':
        return certain(name, 1, 'scrobbled')
      case 'paused':
      case 'stoppedEarly':
      case 'tooShort':
        return certain(name, 0, value.kind)
      case 'failed':
        return set(name, 0, 1, `${verb} failed: ${value.failure.kind}`, isUnclear(value.failure) ? null : of(name).owed)
      case 'nothingPlaying':
      case 'duplicate':
        return set(name, 0, 1, value.kind)
      case 'running':
      case 'tooLateToPause':
      case 'busy':
        return
    }
  }

  for (const act of acts) {
    switch (act.kind) {
      case 'checkIn':
        checkedIn(act.name, act.value, act.scrobbles)
        break
      case 'cancel': {
        const playing = act.before?.playing
        const names = playing ? [playing.name] : takenOut(act.before, act.after)
        const [name] = names
        // A scrobble counts where it stands.
        if (playing?.action === 'scrobble') set(playing.name, 0, 1, 'cancel of a scrobble')
        // Which of those that waited was the newest that would still run, nobody has told.
        else if (!playing && !act.value)
          for (const { name: waited } of act.before?.queue ?? []) maybeGone(waited, 'cancel without an answer')
        else if (names.length > 1 && act.value?.kind === 'cancelled')
          for (const one of names) maybeGone(one, 'cancel of one of several')
        else if (name !== undefined) ended(name, act.value, 'cancel')
        break
      }
      case 'undo':
        if (act.before?.undo) ended(act.before.undo, act.value, 'undo')
        break
      case 'choose':
        chosen(act)
        break
      case 'scrobble':
        scrobbled(act)
        break
      case 'callOff':
        release('wait', 'called off')
        break
      case 'signOut':
        release('wait', 'signed out')
        release('scrobble', 'signed out')
        pairs = []
        break
      case 'elsewhereCheckIn':
        certain(act.name, 1, 'checked in elsewhere')
        break
      case 'elsewhereCancel':
        maybeGone(act.name, 'cancelled elsewhere')
        break
      case 'rate': {
        const right = ratings.get(act.name) ?? new Set([null])
        if (act.value?.ok) right.clear()
        if (act.value === undefined || act.value.ok || isUnclear(act.value.failure)) right.add(act.rating)
        ratings.set(act.name, right)
        break
      }
      case 'watchlist': {
        const right = wishes.get(act.name) ?? new Set([false])
        if (act.value?.ok) right.clear()
        if (act.value === undefined || act.value.ok || isUnclear(act.value.failure)) right.add(true)
        wishes.set(act.name, right)
        break
      }
    }
  }
  return { plays, pairs, ratings, wishes }
}
