// A page that was taken over: whatever it asks, on whatever channel, is done or refused. Nothing breaks, and what is refused
// changes nothing, neither in memory nor on disk nor on the network.
import { setTimeout as sleep } from 'node:timers/promises'
import { EventEmitter } from 'node:events'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serveRequests, type Handlers } from '../../main/electron/ipc.ts'
import { requestSchemas } from '../../main/electron/requests.ts'
import type { Stop } from '../../main/ports.ts'
import { requestNames, type RequestName } from '../../preload/contract/channels.ts'
import { quiet, signedIn, type Rig } from '../app/rig.ts'
import { settle } from '../fakes/clock.ts'
import { fakeLog, type FakeLog } from '../fakes/log.ts'
import { ipcMain } from '../shell/ipcMain.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { pageArguments } from './pageArguments.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

/** Of all cases, and of those each channel gets as many: 10,000 at night. */
const share = 1 / 10

const frame = { url: 'app://bundle/window.html', parent: null, detached: false }
let sender: EventEmitter & { id: number }
let log: FakeLog
let stop: Stop = () => {}
beforeEach(() => {
  sender = Object.assign(new EventEmitter(), { id: 1 })
  log = fakeLog()
})
afterEach(() => stop())

const serve = (handlers: Handlers) => {
  stop = serveRequests(handlers, (id) => (id === 1 ? 'window' : null), log)
}
type Answer = { readonly value: unknown } | { readonly thrown: string }
const ask = (name: RequestName, args: readonly unknown[]): Promise<Answer> =>
  ipcMain.answer(name, [...args], sender, frame).then(
    (value) => ({ value }),
    (error: unknown) => ({ thrown: error instanceof Error ? error.message : String(error) }),
  )

describe('the gate', () => {
  it.each(requestNames)(
    'lets through to %s what its schema says, and refuses the rest by name',
    (name) => {
      let heard: readonly unknown[] | null = null
      serve(
        Object.fromEntries(
          requestNames.map((one) => [one, (...args: unknown[]) => void (heard = args.slice(0, -1))]),
        ) as unknown as Handlers,
      )
      const property = fc.asyncProperty(pageArguments(name), async (args) => {
        heard = null
        const answer = await ask(name, args)
        if ('thrown' in answer) {
          expect(answer.thrown).toBe(`${name} was refused`)
          expect(heard).toBeNull()
          return
        }
        // What gets there is what the schema makes of it, and would pass again: nothing slips in beside it.
        expect(v.parse(requestSchemas[name], heard)).toEqual(heard)
        expect(JSON.stringify(heard).length).toBeLessThan(200_000)
      })
      return fc.assert(property, fuzzRuns(share))
    },
    fuzzTimeout(share),
  )
})

/** Everything that an app could have changed; the fakes note each write. */
function traces({ ports, sent, now }: Rig) {
  const { seen, vault, state, journal } = ports
  return {
    snapshot: now(),
    saves: state.saves + journal.appends + journal.replaces,
    settings: seen.saved,
    secrets: vault.saves.length + vault.kept.size,
    sent: sent.length,
    shown: seen.windows.length + seen.opened.length + seen.notes.length + seen.quits,
  }
}
const same = (a: ReturnType<typeof traces>, b: ReturnType<typeof traces>) =>
  a.snapshot === b.snapshot &&
  a.settings === b.settings &&
  a.saves === b.saves &&
  a.secrets === b.secrets &&
  a.sent === b.sent &&
  a.shown === b.shown

/** What is loaded when it is first asked for takes the time of the machine that it runs on. */
const longestLoadMs = 30_000

/** A deed may wait for its turn, a sign-in for the user: time passes until there is an answer. */
async function answered(work: Promise<Answer>, { clock }: Rig['ports']): Promise<Answer> {
  const state = { done: false }
  void work.then(() => (state.done = true))
  for (let turn = 0; turn < 4 && !state.done; turn += 1) await settle()
  for (let waits = 0; !state.done && waits < 200; waits += 1) await clock.advance(waits < 30 ? 1_000 : 60_000)
  const patience = new AbortController()
  const tooLong = sleep(longestLoadMs, null, { signal: patience.signal, ref: false }).then(() => {
    throw new Error('there is no answer')
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    tooLong.catch(() => {})
    patience.abort()
  }
}

describe('the whole app', () => {
  const asked = async (rig: Rig, name: RequestName, args: readonly unknown[]) => {
    const before = traces(rig)
    const logged = log.lines.length
    const asking = ask(name, args)
    const first = await Promise.race([asking, settle().then(() => null)])
    if (first && 'thrown' in first && first.thrown === `${name} was refused`) {
      // Refused at once, before anything else could run: what differs now, the refusal did.
      expect(same(traces(rig), before)).toBe(true)
      // Named, and nothing of what was asked: a page must not write into our log.
      expect(log.lines.slice(logged).join()).toMatch(
        new RegExp(`^warn request.refused {"name":"${name}","why":"(size|arguments)"}$`),
      )
      return
    }
    const answer = await answered(asking, rig.ports)
    expect(answer).not.toHaveProperty('thrown')
    // It has to cross the bridge.
    structuredClone(answer)
    structuredClone(rig.now())
  }

  it.each(requestNames)(
    'answers %s, whatever it is asked with',
    async (name) => {
      const rig = await signedIn()
      serve(rig.app.requests)
      await fc.assert(
        fc.asyncProperty(pageArguments(name), (args) => asked(rig, name, args)),
        fuzzRuns(share),
      )
      // It is still there.
      await quiet()
      expect(await ask('app.snapshot', [])).toEqual({ value: rig.now() })
      expect(rig.ports.log.lines.filter((line) => /(request|command|loop|tray)\.failed/.test(line))).toEqual([])
    },
    fuzzTimeout(share),
  )

  it(
    'goes on when everything is asked of it at random',
    async () => {
      const any = fc.constantFrom(...requestNames).chain((name) => pageArguments(name).map((args) => ({ name, args })))
      const rig = await signedIn()
      serve(rig.app.requests)
      await fc.assert(
        fc.asyncProperty(fc.array(any, { minLength: 2, maxLength: 6 }), async (all) => {
          for (const { name, args } of all) await asked(rig, name, args)
        }),
        fuzzRuns(share),
      )
      expect(rig.ports.log.lines.filter((line) => /(request|command|loop|tray)\.failed/.test(line))).toEqual([])
    },
    fuzzTimeout(share),
  )
})
