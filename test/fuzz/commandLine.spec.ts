// The command line's two ends, given anything at all: the app answers, refuses or hangs up, and the client ends with a code.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Ask } from '../../main/cli/ask.ts'
import { conversation } from '../../main/cli/conversation.ts'
import { lineReader } from '../../main/cli/lines.ts'
import { newToken, proofOf } from '../../main/cli/proof.ts'
import { readArgs } from '../../main/cli/readArgs.ts'
import { printed, printedStatus } from '../../main/cli/printed.ts'
import type { ServedApp } from '../../main/cli/servedApp.ts'
import { spokenHere } from '../../main/cli/spokenHere.ts'
import { languages } from '../../preload/contract/language.ts'
import { problemLine } from '../../main/cli/problemWords.ts'
import { commandAt } from '../../main/cli/launched.ts'
import { verbNames, verbs } from '../../main/cli/verbs.ts'
import { quiet, signedIn } from '../app/rig.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeLog } from '../fakes/log.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { edited, nasty } from './twist.ts'

const share = 1 / 10
vi.setConfig({ testTimeout: fuzzTimeout(share) })
const wrong = fc.oneof(nasty, fc.jsonValue({ maxDepth: 2 }))
const token = newToken()
const nonce = '0'.repeat(32)

const asks: readonly Ask[] = [
  {
    verb: 'checkin',
    wanted: { by: 'text', text: 'severance s2e3', id: null, first: false },
    onBlocked: 'say',
    message: null,
    minutesAgo: null,
    notify: false,
  },
  { verb: 'status' },
  { verb: 'watch' },
  { verb: 'cancel', waiting: false, notify: true },
  { verb: 'undo', notify: false },
  { verb: 'rate', rating: 8, show: false, notify: false },
  { verb: 'queue' },
  { verb: 'open', what: 'queue' },
  { verb: 'quit' },
]
const twisted = (whole: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), wrong), { minLength: 1, maxLength: 3 })
    .map((all) => all.reduce<unknown>((left, [at, one]) => edited(left, at, one), whole))

/** A conversation with an app in which every request is written down and none is done. */
function talk() {
  const said: string[] = []
  const asked: string[] = []
  const gone = new AbortController()
  const idle = new Proxy({}, { get: (_none, name) => () => (asked.push(String(name)), Promise.resolve(null)) })
  const clock = fakeClock()
  const app = { ...clock, known: async () => {}, run: () => {}, notify: () => {}, searchMs: 1, requests: idle }
  let ended = false
  const take = conversation(
    {
      app: {
        ...app,
        store: { getState: () => ({ account: { state: 'unknown' }, queue: [] }), subscribe: () => () => {} },
      } as unknown as ServedApp,
      token,
      log: fakeLog(),
      inTurn: (deed) => deed(),
    },
    { send: (line) => said.push(line) > 0, onDrain: () => {}, end: () => (ended = true), gone: gone.signal },
  )
  // Whether the app itself answers or not is no matter here: a line never throws.
  return { take, said, asked, isEnded: () => ended, proof: () => theirs(said[0]) }
}
/** The proof that the app asks for in its hello. */
const theirs = (hello = '{}') => proofOf(token, 'client', (JSON.parse(hello) as { nonce?: string }).nonce ?? '')

describe('the app', () => {
  it('takes any first line for a hello or refuses it, and hangs up', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          twisted({ marquee: 1, nonce }).map((one) => JSON.stringify(one) ?? ''),
        ),
        (line) => {
          const one = talk()
          one.take(line)
          expect(one.said).toHaveLength(1)
          expect(one.said[0]).toMatch(
            /^\{"marquee":1,"(?:nonce":"[0-9a-f]{32}","proof":"[0-9a-f]{64}"|refused":"\w+")\}\n$/,
          )
          expect(one.isEnded()).toBe(one.said[0]?.includes('refused'))
          expect(one.asked).toEqual([])
        },
      ),
      fuzzRuns(share),
    ))

  it('does nothing for whoever proves nothing, whatever is asked', () =>
    fc.assert(
      fc.property(fc.constantFrom(...asks), wrong, fc.array(fc.string(), { maxLength: 3 }), (ask, proof, more) => {
        const one = talk()
        one.take(JSON.stringify({ marquee: 1, nonce }))
        one.take(JSON.stringify({ proof, ask }))
        more.forEach(one.take)
        expect(one.said.at(-1)).toMatch(/"refused":"(?:malformed|proof)"/)
        expect([one.isEnded(), one.asked]).toEqual([true, []])
      }),
      fuzzRuns(share),
    ))

  it(
    'does what it is asked, or refuses what is no question, and goes on',
    async () => {
      const all = await signedIn()
      // The verbs that end it or fill the screen are looked at elsewhere.
      vi.spyOn(all.app.requests, 'app.quit').mockReturnValue()
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...asks).chain((ask) => fc.oneof(fc.constant(ask as unknown), twisted(ask))),
          async (ask) => {
            const said: string[] = []
            const gone = new AbortController()
            let ended = false
            const app: ServedApp = { ...all.app, ...all.ports.clock, searchMs: 1_000, notify: () => {} }
            const log = fakeLog()
            const take = conversation(
              { app, token, log, inTurn: (deed) => deed() },
              { send: (line) => said.push(line) > 0, onDrain: () => {}, end: () => (ended = true), gone: gone.signal },
            )
            take(JSON.stringify({ marquee: 1, nonce }))
            take(JSON.stringify({ proof: theirs(said[0]), ask }))
            // Some deeds pause between two writes.
            for (let turn = 0; turn < 20 && said.length < 2; turn += 1) {
              await quiet()
              if (said.length < 2) await all.ports.clock.advance(1_000)
            }
            expect(said).toHaveLength(2)
            expect(said[1]).toMatch(/^\{"(?:answer":\{"outcome"|status":\{"state"|marquee":1,"refused":"malformed")/)
            expect(log.lines.join()).not.toContain('cli.failed')
            const { verb } = (ask ?? {}) as { verb?: unknown }
            if (said[1]?.includes('refused')) expect(ended).toBe(true)
            else expect(ended).toBe(verb !== 'watch' && verb !== 'quit')
            gone.abort()
          },
        ),
        fuzzRuns(1 / 20),
      )
    },
    fuzzTimeout(1 / 5),
  )
})

describe('lines', () => {
  const cut = fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 30 })
  it('are the same however they are cut into pieces, and none is longer than allowed', () =>
    fc.assert(
      fc.property(cut, fc.nat({ max: 20 }), (chunks, longest) => {
        const read = (pieces: readonly Uint8Array[]) => {
          const lines: string[] = []
          let tooLong = 0
          const take = lineReader(
            longest,
            (line) => lines.push(line),
            () => (tooLong += 1),
          )
          pieces.forEach(take)
          return { lines, tooLong }
        }
        const whole = Buffer.concat(chunks)
        const inPieces = read(chunks)
        expect(inPieces).toEqual(read([whole]))
        expect(inPieces.lines.every((line) => line.length <= longest && !line.includes('\n'))).toBe(true)
        const all = whole.toString('utf8').split('\n')
        expect(inPieces.lines).toEqual(all.slice(0, inPieces.lines.length))
        if (inPieces.tooLong === 0) expect(inPieces.lines).toHaveLength(all.length - 1)
      }),
      fuzzRuns(share),
    ))
})

describe('the client', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      ...verbNames,
      ...verbNames.flatMap((name) => Object.keys(verbs[name].options).map((one) => `--${one}`)),
    ),
    fc.constantFrom('8', '-3', '--', '--id=', '--ago=5', '--json=1', '--__proto__', 'constructor'),
  )
  it('makes of any arguments a question, a page, or a reason why not', () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.boolean(), (args, packaged) => {
        const read = readArgs(args)
        if (read.kind === 'wrong') expect(problemLine(read.problem, read.verb)).toMatch(/`marquee (?:--help|help \w+)`/)
        const at = commandAt(['marquee', 'main.js', ...args], packaged)
        expect(at === null || (at > 0 && at < args.length + 2)).toBe(true)
      }),
      fuzzRuns(share),
    ))

  it('speaks some language, whatever its environment says', () => {
    const said = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'C', 'de_DE.UTF-8@euro', 'pt_BR', 'zh_Hant_TW', 'x-private', 'de:en::C', 'en_'.repeat(2_000)),
    )
    const env = fc.dictionary(fc.constantFrom('LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'), said)
    const platform = fc.constantFrom('linux' as const, 'darwin' as const, 'win32' as const)
    fc.assert(
      fc.property(env, platform, said, (named, on, system) => {
        const { language, tag } = spokenHere({ platform: on, env: named, system: () => system })
        expect(languages).toContain(language)
        expect(new Intl.Locale(tag).language).toBe(new Intl.Locale(language).language)
      }),
      fuzzRuns(share),
    )
  })

  it('prints nothing that steers a terminal, whatever a title is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (name, json) => {
        const thing = {
          type: 'movie',
          name,
          title: name,
          year: null,
          season: null,
          number: null,
          episodeTitle: name,
          ids: {},
        } as const
        const playing = { ...thing, action: 'checkin', startedAt: '', endsAt: '', percent: 1, minutesLeft: 2 } as const
        const status = {
          state: 'watching',
          user: name,
          playing,
          paused: null,
          waiting: null,
          queued: 0,
          trouble: null,
          pausedUntil: null,
        } as const
        const lines = [
          printedStatus(status, json),
          ...printed({ outcome: 'checkedIn', playing }, json),
          ...printed({ outcome: 'notFound', text: name }, json),
        ]
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        if (json) for (const line of lines) expect(typeof JSON.parse(line)).toBe('object')
      }),
      fuzzRuns(share),
    ))
})
