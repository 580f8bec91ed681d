// Plays one schedule: the app's process against the embedded Trakt, until everything has settled and the books are compared.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { itemAt, nameOfKey, rateableOf, targetOf, wireOf } from './items.ts'
import { judge, type Fault } from './judge.ts'
import type { Running } from './acts.ts'
import { keepBooks } from './ledger.ts'
import type { Seen } from './orders.ts'
import type { AppProcess } from './process.ts'
import type { Schedule, Step } from './schedule.ts'
import { createStage, type Stage } from './stage.ts'
import type { Trakt } from './trakt.ts'

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

export async function perform(
  { seed, steps }: Schedule,
  trakt: Trakt,
  processOf: (last: AppProcess | null) => AppProcess,
  isSoft: boolean,
): Promise<Performed> {
  trakt.reset(seed)
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'marquee-chaos-'))
  const stage = createStage(trakt, processOf, { folder, seed, isSoft })
  const { say, fault } = stage
  const firstId = trakt.state().world.nextId
  try {
    await stage.begin()
    await signIn(stage, trakt)
    if (stage.seen()?.account !== 'signedIn') fault('stuck', 'the first sign-in failed')
    const act = createActor(stage, trakt)
    for (const step of steps) {
      if (!stage.isAlive()) await stage.revive()
      say(`# ${JSON.stringify(step).slice(0, 300)}`)
      await act.step(step)
    }
    say('# all is well again')
    trakt.rules([])
    if (!stage.isAlive()) await stage.revive()
    await stage.spare()
    await stage.online(true)
    await settle(stage, trakt)
    if (!isSettled(stage.seen())) fault('stuck', `in the end: ${JSON.stringify(stage.seen())}`)
    // What is on disk must be readable, and nothing may begin anew.
    if (seed % 2 === 0) await stage.restart(minute)
    else {
      await stage.die(null, minute, null)
      await stage.revive()
    }
    await stage.run(settleMs, 'over')
    if (!isSettled(stage.seen())) fault('stuck', `after the last start: ${JSON.stringify(stage.seen())}`)
    const aside = readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.corrupt-'),
    )
    if (aside.length > 0) fault('unreadable', `set aside: ${aside.join(', ')}`)
    const refused = new Set((stage.seen()?.queue ?? []).map(({ name }) => name))
    const books = keepBooks(stage.acts)
    for (const one of judge(trakt.state(), books, stage.notices, refused, firstId)) fault(one.kind, one.detail)
    await stage.quit()
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  return { kills: stage.kills(), intents: stage.intents(), faults: stage.faults, story: stage.story }
}

const isSettled = (seen: Seen | null): boolean =>
  seen !== null &&
  seen.account === 'signedIn' &&
  seen.step === 'idle' &&
  seen.queue.every(({ state }) => state === 'refused')

async function signIn(stage: Stage, trakt: Trakt): Promise<void> {
  stage.ask('account.signIn', [])
  for (let tries = 0; tries < 4; tries += 1) {
    const ran = await stage.run(2_000, 'over')
    const code = ran?.seen.userCode
    if (!code) continue
    trakt.approve(code)
    await stage.run(8_000, 'over')
    return
  }
}

/** Time passes until nothing is left to do. The user signs in again, and sends once more what was refused. */
async function settle(stage: Stage, trakt: Trakt): Promise<void> {
  const sentAgain = new Set<string>()
  for (let n = 0; n < mostSettles; n += 1) {
    if (!stage.isAlive()) await stage.revive()
    const seen = stage.seen()
    if (seen?.account === 'signedOut') await signIn(stage, trakt)
    if (seen?.step === 'blocked') {
      const about = { at: trakt.now(), before: seen, after: null, running: null }
      const dismissed = { kind: 'choose', choice: 'dismiss', ...about } as const
      stage.ask('wait.choose', ['dismiss'], dismissed)
    }
    for (const { id, state } of seen?.queue ?? []) {
      if (state !== 'refused' || sentAgain.has(id)) continue
      sentAgain.add(id)
      stage.ask('queue.send', [id])
    }
    await stage.run(settleMs, 'over')
    if (n > 0 && isSettled(stage.seen()) && runningOn(trakt) === null) return
  }
}

/** What Trakt has running; null: nothing. */
function runningOn(trakt: Trakt): Running | null {
  const { world, user, now } = trakt.state()
  const watching = world.shelves[user]?.watching
  if (!watching || watching.expiresAt <= now) return null
  return { name: nameOfKey(watching.item), action: watching.action, expiresAt: watching.expiresAt }
}

function createActor(stage: Stage, trakt: Trakt) {
  let skew = 0
  const common = () => ({ at: trakt.now(), before: stage.seen(), after: null })
  const answered = async (hurry: number | undefined): Promise<void> => {
    const ran = await stage.run(hurry ?? longestAnswerMs, hurry === undefined ? 'answered' : 'over')
    if (ran && hurry === undefined && ran.unanswered > 0)
      stage.fault('stuck', `no answer after ${longestAnswerMs / minute} minutes`)
  }
  const elsewhere = async ({ deed, item }: Extract<Step, { do: 'elsewhere' }>): Promise<void> => {
    if (deed === 'checkIn') {
      const { name } = itemAt(item)
      const status = await trakt.elsewhere('POST', '/checkin', wireOf(itemAt(item)))
      stage.say(`   -> ${status}`)
      if (status === 201) stage.note({ ...common(), kind: 'elsewhereCheckIn', name })
      return
    }
    const running = runningOn(trakt)
    const status = await trakt.elsewhere('DELETE', '/checkin', null)
    stage.say(`   -> ${status}, ${running?.name ?? 'nothing'}`)
    if (status === 204 && running?.action === 'checkin')
      stage.note({ ...common(), kind: 'elsewhereCancel', name: running.name })
  }
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
          stage.ask('checkin.start', [request], { ...common(), kind: 'checkIn', name: item.name, scrobbles })
        return answered(one.hurry)
      }
      case 'cancel':
        stage.ask('checkin.cancel', [], { ...common(), kind: 'cancel' })
        return answered(one.hurry)
      case 'undo':
        stage.ask('checkin.undo', [], { ...common(), kind: 'undo' })
        return answered(one.hurry)
      case 'callOff':
        stage.ask('wait.callOff', [], { ...common(), kind: 'callOff' })
        return answered(one.hurry)
      case 'choose':
        stage.ask('wait.choose', [one.choice], {
          ...common(),
          kind: 'choose',
          choice: one.choice,
          running: runningOn(trakt),
        })
        return answered(one.hurry)
      case 'scrobble':
        stage.ask(`scrobble.${one.verb}`, [one.progress], { ...common(), kind: 'scrobble', verb: one.verb })
        return answered(one.hurry)
      case 'rate': {
        const item = itemAt(one.item)
        const { rating } = one
        stage.ask('feed.rate', [rateableOf(item), rating], { ...common(), kind: 'rate', name: item.name, rating })
        return answered(one.hurry)
      }
      case 'watchlist': {
        const item = itemAt(one.item)
        stage.ask('feed.watchlist', [rateableOf(item)], { ...common(), kind: 'watchlist', name: item.name })
        return answered(one.hurry)
      }
      case 'signOut':
        stage.ask('account.signOut', [], { ...common(), kind: 'signOut' })
        return answered(one.hurry)
      case 'signIn':
        return signIn(stage, trakt)
      case 'refresh':
        stage.ask('app.refresh', [])
        return answered(undefined)
      case 'faults':
        return trakt.rules(one.rules)
      case 'skew':
        skew += one.ms
        return trakt.skew(skew)
      case 'online':
        return stage.online(one.on)
      case 'elsewhere':
        return elsewhere(one)
      case 'pass':
        return void (await stage.run(one.ms, 'over'))
      case 'clock':
        return stage.setClock(one.ms)
      case 'suspend':
        await stage.suspend(one.ms)
        return void (await stage.run(6_000, 'over'))
      case 'restart':
        return stage.restart(one.ms)
      case 'kill':
        return stage.die(one.death, one.ms, one.again ?? null)
    }
  }
  return { step }
}
