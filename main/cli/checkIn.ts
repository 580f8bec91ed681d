// `marquee checkin`: finds what is meant, asks the app for it, and does what was asked for when something else is checked in.
import type { CheckInOutcome, CheckInRequest, Target, UpNextEntry } from '../../preload/contract/model.ts'
import type { SearchHit } from '../../preload/contract/search.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { Answer, Choice, Named } from './answer.ts'
import type { Ask, OnBlocked, Wanted } from './ask.ts'
import { mediaOf, pick, plainTitle } from './pick.ts'
import { failed, type ServedApp } from './servedApp.ts'
import { namedTarget } from './named.ts'
import { called, isoOf, playingOf } from './said.ts'

type Found = { readonly target: Target } | { readonly answer: Answer }
const because = (answer: Answer): Found => ({ answer })

export async function checkIn(app: ServedApp, ask: Extract<Ask, { verb: 'checkin' }>): Promise<Answer> {
  const found = await look(app, ask.wanted)
  if ('answer' in found) return found.answer
  const { message, sharing } = app.store.getState().settings
  const said = ask.message ?? message
  const request: CheckInRequest = {
    target: found.target,
    ...(said === '' ? {} : { message: said }),
    ...(Object.keys(sharing).length === 0 ? {} : { sharing }),
    ...(ask.minutesAgo === null ? {} : { startedMinutesAgo: ask.minutesAgo }),
  }
  const outcome = await app.requests['checkin.start'](request)
  const item = namedTarget(request.target)
  return outcome.kind === 'blocked' ? blocked(app, item, ask.onBlocked) : answerOf(app, item, outcome)
}

/** The prompt is open now, in the window too: whoever asked for neither way out can still choose there. */
async function blocked(app: ServedApp, item: Named, onBlocked: OnBlocked): Promise<Answer> {
  const snapshot = app.store.getState()
  const { checkIn: prompt } = snapshot
  const { name: wanted } = called(item)
  switch (onBlocked) {
    case 'say': {
      const by = prompt.playing && playingOf(prompt.playing, snapshot, app.now())
      const until = prompt.step === 'blocked' ? prompt.until : null
      return { outcome: 'blocked', wanted, item, by, until: until === null ? null : isoOf(until, snapshot) }
    }
    case 'replace': {
      const outcome = await app.requests['wait.choose']('replace')
      if (outcome === null) return { outcome: 'busy' }
      // Something else plays by now than what the prompt named: that was not agreed to.
      return outcome.kind === 'blocked' ? blocked(app, item, 'say') : answerOf(app, item, outcome)
    }
    case 'wait': {
      await app.requests['wait.choose']('wait')
      const after = app.store.getState()
      if (after.checkIn.step !== 'waiting') return { outcome: 'busy' }
      return { outcome: 'waiting', wanted, item, at: isoOf(after.checkIn.until, after) ?? '' }
    }
    default:
      return assertNever(onBlocked)
  }
}

function answerOf(app: ServedApp, item: Named, outcome: Exclude<CheckInOutcome, { kind: 'blocked' }>): Answer {
  switch (outcome.kind) {
    case 'checkedIn':
    case 'scrobbling':
    case 'alreadyPlaying':
      return { outcome: outcome.kind, playing: playingOf(outcome.watching, app.store.getState(), app.now()) }
    case 'saved':
      return { outcome: 'saved', ...called(item), failure: outcome.failure }
    case 'busy':
      return { outcome: 'busy' }
    case 'failed':
      return failed(outcome.failure)
    case 'replaceFailed':
      return { outcome: 'replaceFailed', failure: outcome.failure, putBack: outcome.putBack }
    default:
      return assertNever(outcome)
  }
}

async function look(app: ServedApp, wanted: Wanted): Promise<Found> {
  const { upNext } = app.store.getState()
  if (wanted.by === 'text') return search(app, wanted)
  const { show } = wanted
  if (show === null) return upNext[0] ? next(upNext[0]) : because({ outcome: 'nothingNext', show: null })
  const known = inProgress(upNext, show)
  return known ? next(known) : search(app, { text: show, id: null, first: true }, true)
}

const next = ({ item: { show, episode } }: UpNextEntry): Found => ({ target: { form: 'episode', show, episode } })

/** By its title, or by how it begins where only one begins so. */
function inProgress(upNext: readonly UpNextEntry[], typed: string): UpNextEntry | undefined {
  const wanted = plainTitle(typed)
  if (wanted === '') return undefined
  const title = ({ item }: UpNextEntry) => plainTitle(item.show.title)
  const begins = upNext.filter((entry) => title(entry).startsWith(wanted))
  return upNext.find((entry) => title(entry) === wanted) ?? (begins.length === 1 ? begins[0] : undefined)
}

async function search(
  app: ServedApp,
  { text, id, first }: Omit<Extract<Wanted, { by: 'text' }>, 'by'>,
  showsOnly = false,
): Promise<Found> {
  const signal = AbortSignal.timeout(app.searchMs)
  const answer = await app.requests['search.find'](text, { signal, view: 'commandLine' })
  if (!answer.ok) return because(failed(answer.failure))
  const picked = pick(answer.value.hits, text, app.store.getState().upNext, { id, first, showsOnly })
  switch (picked.kind) {
    case 'none':
      return because({ outcome: 'notFound', text })
    case 'several':
      return because({ outcome: 'ambiguous', text, choices: picked.hits.map(choiceOf) })
    case 'one':
      return picked.hit.target ? { target: picked.hit.target } : nextOf(app, picked.hit, signal)
    default:
      return assertNever(picked)
  }
}

/** A show that was named without an episode: the next unwatched one. */
async function nextOf(app: ServedApp, { media }: SearchHit, signal: AbortSignal): Promise<Found> {
  if (media.kind === 'movie') return { target: { form: 'movie', movie: media.movie } }
  const opened = await app.requests['show.open'](media.show.ids, { signal, view: 'window' })
  if (!opened.ok) return because(failed(opened.failure))
  const { next: at, seasons, show } = opened.value
  const episode = seasons
    .flatMap(({ episodes }) => episodes)
    .find((one) => one.episode.season === at?.season && one.episode.number === at.number)?.episode
  return episode
    ? { target: { form: 'episode', show, episode } }
    : because({ outcome: 'nothingNext', show: show.title })
}

const choiceOf = (hit: SearchHit): Choice => {
  const { title, year } = mediaOf(hit)
  return { id: hit.key, type: hit.media.kind, title, year }
}
