// Plays one schedule: the app's process against the embedded Trakt, until everything has settled and the books are compared.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestName } from '../../preload/contract/channels.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { itemAt, nameOfKey, rateableOf, targetOf, wireOf } from './items.ts'
import { judge, type Fault } from './judge.ts'
import { type Act, keepBooks } from './ledger.ts'
import type { Death, Seen, Told } from './orders.ts'
import type { AppProcess } from './process.ts'
import type { Schedule, Step } from './schedule.ts'
import { beginning, type Trakt } from './trakt.ts'

export type Performed = {
  readonly kills: number
  readonly intents: number
  readonly faults: readonly Fault[]
  /** What happened, a line each, for people. */
  readonly story: readonly string[]
}

const minute = 60_000
/** An answer has to come within this, in the app's own time, whatever goes wrong. */
const longestAnswerMs = 15 * minute
const settleMs = 20 * minute
/** Longer than every film and every pause that a server asks for. */
const mostSettles = 45

/** Distributes over all the intersections. */
type Changed = { -readonly [K in keyof Act]: Act[K] } & { value?: unknown }

export async function perform({ seed, steps }: Schedule, trakt: Trakt, spare: () => AppProcess): Promise<Performed> {
  trakt.reset(seed)
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'marquee-chaos-'))
  const acts: Act[] = []
  const asked = new Map<number, Changed>()
  const notices: Notice[] = []
  const faults: Fault[] = []
  const story: string[] = []
  const firstId = trakt.state().world.nextId
  let now = beginning
  let wallOffset = 0
  let skew = 0
  let isOnline = true
  let silentUntil = 0
  let kills = 0
  let lives = 0
  let ids = 0
  let intents = 0
  // Changed in listeners, which the compiler does not follow.
  let seen = null as Seen | null
  let death: Death | null = null
  let counted = 0
  let deadMs = 5_000
  let app: AppProcess = spare()

  const say = (line: string) => void story.push(`${((now - beginning) / 1000).toFixed(1).padStart(10)}  ${line}`)
  const fault = (kind: Fault['kind'], detail: string) => {
    faults.push({ kind, detail })
    say(`!! ${kind}: ${detail}`)
  }
  const moveTo = (to: number) => {
    now = Math.max(now, to)
    trakt.moveTo(now)
  }
  const listen = (told: Told) => {
    switch (told.told) {
      case 'asking': {
        const act = asked.get(told.id)
        if (act) act.before = told.seen
        moveTo(told.now)
        return
      }
      case 'answered': {
        const act = asked.get(told.id)
        moveTo(told.now)
        say(`   ${told.id} -> ${JSON.stringify(told.value).slice(0, 160)} [${told.seen.step}]`)
        if (!act) return
        act.value = told.value
        act.after = told.seen
        return
      }
      case 'time':
        return moveTo(told.now)
      case 'silent':
        silentUntil = told.until
        return
      case 'notice':
        notices.push(told.notice)
        say(`   notice ${JSON.stringify(told.notice).slice(0, 160)}`)
        if (told.notice.kind === 'fileSetAside' || told.notice.kind === 'fileUnwritable')
          fault('unreadable', JSON.stringify(told.notice))
        return
      case 'breach':
        return fault(told.kind, told.detail)
      case 'ran':
        seen = told.seen
        return moveTo(told.now)
      default:
    }
  }
  const strike = (at: 'heard' | 'done'): boolean => {
    if (death?.at !== at) return false
    counted += 1
    if (counted !== death.nth) return false
    death = null
    void app.kill()
    return true
  }
  trakt.watch({ held: (held) => app.send(held), heard: () => strike('heard'), done: () => void strike('done') })

  const begin = async (again: Death | null): Promise<void> => {
    if (!app.isAlive()) app = spare()
    app.onTold(listen)
    lives += 1
    const { apiUrl, authUrl, clientId, clientSecret } = trakt.addresses
    const told = await app.order(
      {
        do: 'begin',
        folder,
        apiUrl,
        authUrl,
        clientId,
        clientSecret: clientSecret ?? '',
        now,
        wallOffset,
        isOnline,
        silentUntil,
        seed: seed + lives,
        death: again,
      },
      'begun',
    )
    if (!told) return revive()
    seen = told.seen
    say(`begun: ${seen.account}, ${seen.step}${seen.queue.length > 0 ? `, queue ${JSON.stringify(seen.queue)}` : ''}`)
  }
  const revive = async (again: Death | null = null): Promise<void> => {
    await app.gone
    kills += 1
    death = null
    say('killed')
    moveTo(now + deadMs)
    deadMs = 5_000
    await begin(again)
  }
  const run = async (forMs: number, until: 'over' | 'answered') => app.order({ do: 'run', forMs, until }, 'ran')
  const ask = (name: RequestName, args: readonly unknown[], act?: Act) => {
    ids += 1
    say(`${ids} ${name} ${act && 'name' in act ? act.name : args.length > 0 ? JSON.stringify(args).slice(0, 60) : ''}`)
    if (act) {
      acts.push(act)
      asked.set(ids, act as Changed)
      intents += 1
    }
    app.send({ do: 'ask', id: ids, name, args })
  }
  const answered = async (hurry: number | undefined): Promise<void> => {
    const ran = await run(hurry ?? longestAnswerMs, hurry === undefined ? 'answered' : 'over')
    if (ran && hurry === undefined && ran.unanswered > 0) fault('stuck', `no answer after ${longestAnswerMs} ms`)
  }
  const signIn = async (): Promise<void> => {
    ask('account.signIn', [])
    for (let tries = 0; tries < 4; tries += 1) {
      const ran = await run(2_000, 'over')
      const code = ran?.seen.userCode
      if (!code) continue
      trakt.approve(code)
      await run(8_000, 'over')
      return
    }
  }
  const common = () => ({ at: now, before: seen, after: null })

  const step = async (one: Step): Promise<void> => {
    switch (one.do) {
      case 'checkIn': {
        const item = itemAt(one.item)
        const scrobbles = one.minutesAgo !== undefined || one.from !== undefined
        const request = {
          target: targetOf(item, one.byNumber === true),
          ...(one.minutesAgo === undefined ? {} : { startedMinutesAgo: one.minutesAgo }),
          ...(one.from === undefined ? {} : { scrobbleFrom: one.from }),
        }
        for (let times = one.twice ? 2 : 1; times > 0; times -= 1)
          ask('checkin.start', [request], { ...common(), kind: 'checkIn', name: item.name, scrobbles })
        return answered(one.hurry)
      }
      case 'cancel':
        ask('checkin.cancel', [], { ...common(), kind: 'cancel' })
        return answered(one.hurry)
      case 'undo':
        ask('checkin.undo', [], { ...common(), kind: 'undo' })
        return answered(one.hurry)
      case 'callOff':
        ask('wait.callOff', [], { ...common(), kind: 'callOff' })
        return answered(one.hurry)
      case 'choose':
        ask('wait.choose', [one.choice], { ...common(), kind: 'choose', choice: one.choice })
        return answered(one.hurry)
      case 'scrobble':
        ask(`scrobble.${one.verb}`, [one.progress], { ...common(), kind: 'scrobble', verb: one.verb })
        return answered(one.hurry)
      case 'rate': {
        const item = itemAt(one.item)
        const { rating } = one
        ask('feed.rate', [rateableOf(item), rating], { ...common(), kind: 'rate', name: item.name, rating })
        return answered(one.hurry)
      }
      case 'watchlist': {
        const item = itemAt(one.item)
        ask('feed.watchlist', [rateableOf(item)], { ...common(), kind: 'watchlist', name: item.name })
        return answered(one.hurry)
      }
      case 'signOut':
        ask('account.signOut', [], { ...common(), kind: 'signOut' })
        return answered(one.hurry)
      case 'signIn':
        return signIn()
      case 'refresh':
        ask('app.refresh', [])
        return answered(undefined)
      case 'faults':
        return trakt.rules(one.rules)
      case 'skew':
        skew += one.ms
        return trakt.skew(skew)
      case 'online':
        isOnline = one.on
        return void (await app.order({ do: 'online', on: one.on }, 'done'))
      case 'elsewhere':
        return elsewhere(one)
      case 'pass':
        return void (await run(one.ms, 'over'))
      case 'clock':
        wallOffset += one.ms
        silentUntil = 0
        return void (await app.order({ do: 'set', wallOffset }, 'done'))
      case 'suspend':
        await app.order({ do: 'suspend', ms: one.ms }, 'done')
        return void (await run(6_000, 'over'))
      case 'restart':
        await app.order({ do: 'end' }, 'ended')
        if (!app.isAlive()) return
        moveTo(now + one.ms)
        return begin(null)
      case 'kill':
        deadMs = one.ms
        counted = 0
        death = one.death
        if (one.death) return void (await app.order({ do: 'die', death: one.death }, 'done'))
        return app.kill()
    }
  }
  const elsewhere = async ({ deed, item }: Extract<Step, { do: 'elsewhere' }>): Promise<void> => {
    const { world, user } = trakt.state()
    const watching = world.shelves[user]?.watching
    if (deed === 'checkIn') {
      const status = await trakt.elsewhere('POST', '/checkin', wireOf(itemAt(item)))
      say(`   -> ${status}`)
      if (status === 201) acts.push({ ...common(), kind: 'elsewhereCheckIn', name: itemAt(item).name })
      return
    }
    const status = await trakt.elsewhere('DELETE', '/checkin', null)
    const runs = watching?.action === 'checkin' && watching.expiresAt > trakt.now()
    if (status === 204 && runs) acts.push({ ...common(), kind: 'elsewhereCancel', name: nameOfKey(watching.item) })
  }

  const isSettled = (one: Seen | null): boolean =>
    one !== null &&
    one.account === 'signedIn' &&
    one.step === 'idle' &&
    one.queue.every(({ state }) => state === 'refused')

  const settle = async (): Promise<void> => {
    const sentAgain = new Set<string>()
    for (let n = 0; n < mostSettles; n += 1) {
      if (!app.isAlive()) await revive()
      if (seen?.account === 'signedOut') await signIn()
      if (seen?.step === 'blocked') ask('wait.choose', ['dismiss'], { ...common(), kind: 'choose', choice: 'dismiss' })
      for (const { id, state } of seen?.queue ?? []) {
        // The user looks at what was refused and tries again.
        if (state !== 'refused' || sentAgain.has(id)) continue
        sentAgain.add(id)
        ask('queue.send', [id])
      }
      await run(settleMs, 'over')
      if (n > 0 && isSettled(seen)) return
    }
  }

  try {
    await begin(null)
    await signIn()
    if (seen?.account !== 'signedIn') fault('stuck', 'the first sign-in failed')
    for (const one of steps) {
      if (!app.isAlive()) await revive('again' in one ? one.again : null)
      say(`# ${JSON.stringify(one).slice(0, 300)}`)
      await step(one)
    }
    say('# all is well again')
    trakt.rules([])
    death = null
    isOnline = true
    if (!app.isAlive()) await revive()
    await app.order({ do: 'die', death: null }, 'done')
    await app.order({ do: 'online', on: true }, 'done')
    await settle()
    if (!isSettled(seen)) fault('stuck', `in the end: ${JSON.stringify(seen)}`)
    // What is on disk must be readable, and nothing may begin anew.
    await app.kill()
    kills += 1
    moveTo(now + minute)
    await begin(null)
    await run(settleMs, 'over')
    if (!isSettled(seen)) fault('stuck', `after the last start: ${JSON.stringify(seen)}`)
    const aside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.corrupt-'),
    )
    if (aside.length > 0) fault('unreadable', `set aside: ${aside.join(', ')}`)
    const refused = new Set((seen?.queue ?? []).map(({ name }) => name))
    const books = keepBooks(acts, (at) => at + skew)
    for (const one of judge(trakt.state(), books, notices, refused, firstId)) fault(one.kind, one.detail)
    await app.order({ do: 'end' }, 'ended')
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  return { kills, intents, faults, story }
}
