// One machine with the app on it, from outside: its true time, its process and that one's successors, and all that it says.
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestName } from '../../preload/contract/channels.ts'
import type { Notice } from '../../preload/contract/model.ts'
import type { Fault } from './judge.ts'
import type { Act } from './acts.ts'
import type { Death, Seen, Told } from './orders.ts'
import type { AppProcess } from './process.ts'
import { beginning, type Trakt } from './trakt.ts'

export type Stage = {
  readonly acts: readonly Act[]
  readonly notices: readonly Notice[]
  readonly faults: readonly Fault[]
  /** What happened, a line each, for people. */
  readonly story: readonly string[]
  readonly say: (line: string) => void
  readonly fault: (kind: Fault['kind'], detail: string) => void
  readonly kills: () => number
  readonly intents: () => number
  /** The newest that is known of the page; null: nothing yet. */
  readonly seen: () => Seen | null
  readonly isAlive: () => boolean
  /** Starts the app, and again for as long as it dies in the start. */
  readonly begin: () => Promise<void>
  /** It is dead, or about to be: starts it again after its time. */
  readonly revive: () => Promise<void>
  /** Lets time pass in the app; null: it died. */
  readonly run: (forMs: number, until: 'over' | 'answered') => Promise<{ seen: Seen; unanswered: number } | null>
  /** `act`: what goes into the books. */
  readonly ask: (name: RequestName, args: readonly unknown[], act?: Act) => void
  /** Something that another program did. */
  readonly note: (act: Act) => void
  readonly online: (on: boolean) => Promise<void>
  readonly setClock: (byMs: number) => Promise<void>
  readonly suspend: (ms: number) => Promise<void>
  /** Quits tidily, and starts again after `ms`. */
  readonly restart: (ms: number) => Promise<void>
  /** `death` null: at once. Starts again after `ms`, with `again` waiting for it. */
  readonly die: (death: Death | null, ms: number, again: Death | null) => Promise<void>
  readonly spare: () => Promise<void>
  readonly quit: () => Promise<void>
}

/** More than any schedule asks for. */
const mostLives = 100

/** What the answers fill in. */
type Open = { before: Seen | null; after: Seen | null; value?: unknown }

export function createStage(
  trakt: Trakt,
  processOf: (last: AppProcess | null) => AppProcess,
  { folder, seed, isSoft }: { readonly folder: string; readonly seed: number; readonly isSoft: boolean },
): Stage {
  const acts: Act[] = []
  const asked = new Map<number, Open>()
  const notices: Notice[] = []
  const faults: Fault[] = []
  const story: string[] = []
  let now = beginning
  let wallOffset = 0
  let isOnline = true
  let silentUntil = 0
  let kills = 0
  let lives = 0
  let ids = 0
  let intents = 0
  let seen: Seen | null = null
  let death: Death | null = null
  let counted = 0
  let deadMs = 5_000
  let deathAgain: Death | null = null
  let app = processOf(null)
  mkdirSync(join(folder, 'data'))

  const say = (line: string) => void story.push(`${((now - beginning) / 1000).toFixed(1).padStart(10)}  ${line}`)
  const fault = (kind: Fault['kind'], detail: string) => {
    faults.push({ kind, detail })
    say(`!! ${kind}: ${detail}`)
  }
  const moveTo = (to: number) => {
    now = Math.max(now, to)
    trakt.moveTo(now)
  }
  const noticed = (notice: Notice) => {
    notices.push(notice)
    say(`   notice ${JSON.stringify(notice).slice(0, 160)}`)
    if (notice.kind === 'fileSetAside' || notice.kind === 'fileUnwritable' || notice.kind === 'journalOld')
      fault('unreadable', JSON.stringify(notice))
  }
  const listen = (told: Told) => {
    switch (told.told) {
      case 'asking': {
        const act = asked.get(told.id)
        if (act) act.before = told.seen
        return moveTo(told.now)
      }
      case 'answered': {
        const act = asked.get(told.id)
        moveTo(told.now)
        say(`   ${told.id} -> ${JSON.stringify(told.value).slice(0, 160)} [${told.seen.step}]`)
        if (act) Object.assign(act, { value: told.value, after: told.seen })
        return
      }
      case 'time':
        return moveTo(told.now)
      case 'silent':
        silentUntil = told.until
        return
      case 'notice':
        return noticed(told.notice)
      case 'breach':
        return fault(told.kind, told.detail)
      case 'ran':
        seen = told.seen
        return moveTo(told.now)
      default:
    }
  }
  const strikes = (at: 'heard' | 'done'): boolean => {
    if (death?.at !== at) return false
    counted += 1
    if (counted !== death.nth) return false
    death = null
    void app.kill()
    return true
  }
  trakt.watch({ held: (held) => app.send(held), heard: () => strikes('heard'), done: () => strikes('done') })

  const begin = async (): Promise<void> => {
    if (!app.isAlive()) app = processOf(app)
    app.onTold(listen)
    lives += 1
    if (lives > mostLives) throw new Error('the app dies again and again')
    counted = 0
    death = deathAgain
    deathAgain = null
    const { apiUrl, authUrl, clientId, clientSecret } = trakt.addresses
    // A name of its own for each life: what the last one was writing when it was cut off still holds the name it knew.
    const ownFolder = join(folder, `life-${lives}`)
    symlinkSync(join(folder, 'data'), ownFolder, 'junction')
    const given = {
      folder: ownFolder,
      apiUrl,
      authUrl,
      clientId,
      clientSecret: clientSecret ?? '',
      death,
      seed: seed + lives,
      isSoft,
    }
    const told = await app.order({ do: 'begin', ...given, now, wallOffset, isOnline, silentUntil }, 'begun')
    if (!told) return revive()
    seen = told.seen
    say(`begun: ${seen.account}, ${seen.step}${seen.queue.length > 0 ? `, queue ${JSON.stringify(seen.queue)}` : ''}`)
  }
  const revive = async (): Promise<void> => {
    await app.gone
    kills += 1
    death = null
    say('killed')
    moveTo(now + deadMs)
    deadMs = 5_000
    await begin()
  }

  return {
    acts,
    notices,
    faults,
    story,
    say,
    fault,
    kills: () => kills,
    intents: () => intents,
    seen: () => seen,
    isAlive: () => app.isAlive(),
    begin,
    revive,
    run: (forMs, until) => app.order({ do: 'run', forMs, until }, 'ran'),
    ask: (name, args, act) => {
      ids += 1
      const what = act && 'name' in act ? act.name : args.length > 0 ? JSON.stringify(args).slice(0, 60) : ''
      say(`${ids} ${name} ${what}`)
      if (act) {
        acts.push(act)
        // What it becomes is written into it as it is told.
        asked.set(ids, act as Open)
        intents += 1
      }
      app.send({ do: 'ask', id: ids, name, args })
    },
    note: (act) => void acts.push(act),
    online: async (on) => {
      isOnline = on
      await app.order({ do: 'online', on }, 'done')
    },
    setClock: async (byMs) => {
      wallOffset += byMs
      // Nobody can keep to a time by a clock that was set.
      silentUntil = 0
      await app.order({ do: 'set', wallOffset }, 'done')
    },
    suspend: async (ms) => void (await app.order({ do: 'suspend', ms }, 'done')),
    restart: async (ms) => {
      await app.order({ do: 'end' }, 'ended')
      if (!app.isAlive()) return
      death = null
      moveTo(now + ms)
      await begin()
    },
    die: async (next, ms, again) => {
      deadMs = ms
      counted = 0
      death = next
      deathAgain = again
      if (next) await app.order({ do: 'die', death: next }, 'done')
      else await app.kill()
    },
    spare: async () => {
      death = null
      deathAgain = null
      await app.order({ do: 'die', death: null }, 'done')
    },
    quit: async () => void (await app.order({ do: 'end' }, 'ended')),
  }
}
