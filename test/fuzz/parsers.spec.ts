// Everything that reads what came from outside (files, the environment, typed text, addresses, headers): whatever it is given,
// it does not throw, and what it makes of it is sound.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readQuery } from '../../main/checkin/readQuery.ts'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { sqliteArchive } from '../../main/electron/archive.ts'
import { fileDocument } from '../../main/electron/document.ts'
import { addressesOf, intentOf, isWayland, readIntent } from '../../main/electron/launch.ts'
import { redact } from '../../main/electron/log.ts'
import { readSettings, settingsStore } from '../../main/electron/settings.ts'
import { isAccelerator } from '../../main/electron/shortcuts.ts'
import { createPlaces } from '../../main/places.ts'
import { activitySchema, settingsSchemas } from '../../main/schemas.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { nothingKept, parseKept } from '../../main/state/kept.ts'
import { readSettingsFile, writeSettingsFile } from '../../main/state/settingsFile.ts'
import { createSnapshotStore } from '../../main/state/store.ts'
import { addressesBelow } from '../../main/trakt/address.ts'
import { pictureHosts, picturePath, pictureUrl } from '../../main/trakt/pictures.ts'
import { plainQuery } from '../../main/trakt/plainQuery.ts'
import { retryAtOf } from '../../main/trakt/rateGate.ts'
import { createServerClock } from '../../main/trakt/serverClock.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { serverAddress } from '../../renderer/account/serverAddress.ts'
import { capture, chips } from '../../renderer/settings/accelerator.ts'
import { addressProblem } from '../../renderer/settings/address.ts'
import { storedTexts } from '../../renderer/storedTexts.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakeDocument } from '../fakes/document.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakePorts } from '../fakes/ports.ts'
import { episode, movie, show } from '../trakt/samples.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { edited, nasty } from './twist.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

/** Of all cases: 10,000 each at night. */
const share = 1 / 10
vi.setConfig({ testTimeout: fuzzTimeout(share) })
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (made: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (made) => void property(made)),
    fuzzRuns(share),
  )
const checkSoon = <T>(arbitrary: fc.Arbitrary<T>, property: (made: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, property), fuzzRuns(share))

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }))
/** In JSON as programs write it there is but one nought. */
const written = fc.jsonValue({ maxDepth: 2 }).map((made): unknown => JSON.parse(JSON.stringify(made)))
const wrong = fc.oneof(nasty, written)
/** Something of ours, with up to four parts of it changed, dropped or replaced. */
const twisted = (whole: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), wrong), { minLength: 1, maxLength: 4 })
    .map((all) => all.reduce<unknown>((left, [at, one]) => edited(left, at, one), whole))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marquee-fuzz-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('files', () => {
  const watching = { item: { kind: 'movie', movie }, action: 'checkin', startedAt: 1, expiresAt: 2 } as const
  const wanted = { target: { form: 'episode', show, episode }, message: 'x', sharing: { tumblr: false } } as const

  it('settings: each key is good or its default, and the others stand', () =>
    check(fc.oneof(twisted({ ...defaultSettings, hotkey: 'F9' }), fc.dictionary(text, wrong)), (stored) => {
      const read = readSettings(
        (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>,
      )
      expect(Object.keys(read).toSorted()).toEqual(Object.keys(defaultSettings).toSorted())
      for (const [key, schema] of Object.entries(settingsSchemas))
        expect([key, v.is(schema, read[key as keyof typeof read])]).toEqual([key, true])
    }))

  it(
    'settings.json, as bytes: what is no settings is set aside, and the app starts',
    () => {
      let n = 0
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        twisted(defaultSettings).map((one) => Buffer.from(JSON.stringify(one) ?? '')),
        fc.nat({ max: 60 }).map((at) => Buffer.from(JSON.stringify(defaultSettings)).subarray(0, at)),
      )
      return checkSoon(bytes, async (content) => {
        n += 1
        const own = mkdtempSync(join(folder, `settings-${n}-`))
        writeFileSync(join(own, 'settings.json'), content)
        const { settings, notices } = await settingsStore(own, () => 0).load()
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted())
        expect(notices.every(({ kind }) => kind === 'fileSetAside')).toBe(true)
        rmSync(own, { recursive: true })
      })
    },
    fuzzTimeout(share),
  )

  it('a settings file: taken whole or not at all, and what is taken passes the schemas', () =>
    check(
      fc.oneof(
        text,
        twisted(JSON.parse(writeSettingsFile({ ...defaultSettings, hotkey: 'F9' }, '0.1.0'))).map(
          (one) => JSON.stringify(one) ?? '',
        ),
        fc
          .dictionary(text, wrong)
          .map((settings) => JSON.stringify({ app: 'Marquee', kind: 'settings', format: 1, settings })),
      ),
      (file) => {
        const read = readSettingsFile(file, defaultSettings)
        if (!read.ok) return void expect(['notJson', 'notSettings', 'wrong', 'tooLarge']).toContain(read.failure.kind)
        const { patch, ignored } = read.value
        for (const [key, value] of Object.entries(patch))
          expect([key, v.is(settingsSchemas[key as keyof typeof settingsSchemas], value)]).toEqual([key, true])
        expect(ignored.length).toBeLessThanOrEqual(20)
        for (const name of ignored) expect(name.isWellFormed() && name.length <= 61 && !/\p{Cc}/u.test(name)).toBe(true)
        // What was taken and is written down says the same again.
        const again = readSettingsFile(writeSettingsFile({ ...defaultSettings, ...patch }, '0.1.0'), defaultSettings)
        expect(again.ok && again.value.ignored).toEqual([])
      },
    ))

  it('kept state: part by part, and what is read can be written and read again', () =>
    check(
      twisted({
        ...nothingKept,
        account: 'demo',
        profile: {
          server: null,
          username: 'a',
          name: null,
          vip: true,
          avatar: null,
          connections: ['tumblr'],
          watchingText: 'x',
        },
        waiting: { wanted, until: 5 },
        undo: { item: watching.item, until: 5, startedAt: 1, historyId: 1, scrobble: false },
        replacing: { old: watching, wanted, at: 1 },
        putBack: { ...watching, action: 'scrobble', begunAt: 1, toldAt: 0, shown: true, durationMinutes: 4 },
        starting: { wanted, at: 1, expiresAt: 5 },
        scrobbles: [{ ...watching, action: 'scrobble', begunAt: 1, toldAt: 0, shown: true }],
        paused: { item: watching.item, progress: 5, pausedAt: 1 },
        lastFeed: { feed: { kind: 'friends' }, types: [], actions: [] },
      }),
      (stored) => {
        const { kept } = parseKept(stored)
        const again = parseKept(JSON.parse(JSON.stringify(kept)))
        expect(again.damaged).toEqual([])
        expect(again.kept).toEqual(kept)
      },
    ))

  it(
    'a document: what cannot be read is set aside as it is',
    () => {
      const file = join(folder, 'state.json')
      const good = JSON.stringify({ version: 1, value: { a: [1, 'x'] } })
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc.nat({ max: good.length }).map((at) => Buffer.from(good).subarray(0, at)),
        twisted(JSON.parse(good)).map((one) => Buffer.from(JSON.stringify(one) ?? '')),
      )
      return checkSoon(bytes, async (content) => {
        writeFileSync(file, content)
        const { value, setAside } = await fileDocument(file, () => 0).load()
        if (setAside === null) expect(JSON.parse(Buffer.from(content).toString())).toMatchObject({ version: 1 })
        else {
          expect(value).toBeUndefined()
          rmSync(join(folder, setAside))
        }
      })
    },
    fuzzTimeout(share),
  )

  it('the client secret in the vault: taken only where it was meant for', () => {
    const authUrl = 'https://auth.example'
    const kept = fc.oneof(
      twisted({ authUrl, clientSecret: 'secret' }).map((one) => JSON.stringify(one) ?? ''),
      fc.constant(JSON.stringify({ authUrl, clientSecret: 'secret' })),
      text,
    )
    return checkSoon(kept, async (secret) => {
      const addresses = { apiUrl: 'https://api.example', authUrl, clientId: 'key', clientSecret: 'built' }
      const ports = fakePorts({ fetch: () => Promise.reject(new TypeError('no')), addresses })
      ports.vault.kept.set('clientSecret', secret)
      const store = createSnapshotStore(initialSnapshot({ platform: 'linux', version: '0', hasKey: true }))
      const { clientSecret } = await createPlaces(ports, store).realAddresses()
      const isMeant = (() => {
        try {
          return (JSON.parse(secret) as { authUrl?: unknown } | null)?.authUrl === authUrl
        } catch {
          return false
        }
      })()
      expect(typeof clientSecret).toBe('string')
      if (!isMeant) expect(clientSecret).toBe('built')
    })
  })

  const row: Activity = {
    key: 'a',
    at: 1,
    action: 'rating',
    type: 'episode',
    who: {
      username: 'yuki',
      slug: 'yuki',
      name: null,
      vip: true,
      isPrivate: false,
      avatar: { path: null, tint: '#000000' },
    },
    subject: { kind: 'episode', show, episode },
    rating: { value: 7, simple: false },
    text: { text: 'well', spoiler: true },
  }
  it('rows of activity: sound, or not taken', () =>
    check(twisted(row), (stored) => {
      const read = v.safeParse(activitySchema, stored)
      if (read.success) expect(v.parse(activitySchema, JSON.parse(JSON.stringify(read.output)))).toEqual(read.output)
    }))

  it(
    'the archive: any words may be looked for, and no words break it',
    async () => {
      const notices: unknown[] = []
      const log = fakeLog()
      const file = join(folder, 'activity.db')
      const archive = sqliteArchive({ file, now: () => 0, log, notify: (notice) => notices.push(notice) })
      await archive.keep('me', 'feed', { rows: [row], at: 0, ended: true })
      const asked = fc.oneof(
        text,
        fc
          .array(
            fc.constantFrom(
              '"',
              '*',
              '(',
              ')',
              ' OR ',
              ' AND ',
              ' NEAR/2 ',
              '^',
              ':',
              '-',
              '%',
              '_',
              '\\',
              '\u0000',
              'bad',
              'text:',
            ),
            {
              maxLength: 8,
            },
          )
          .map((all) => all.join('')),
      )
      await checkSoon(asked, async (words) => {
        expect((await archive.search('me', words, 5)).length).toBeLessThanOrEqual(1)
        expect(await archive.search('somebody else', words, 5)).toEqual([])
      })
      expect(await archive.search('me', 'breaking', 5)).toEqual([row])
      expect([notices, log.lines]).toEqual([[], []])
      await archive.close()
    },
    fuzzTimeout(share),
  )

  it(
    'the demo: what is kept of it is taken or begun anew, and it answers',
    async () => {
      const clock = fakeClock()
      const document = fakeDocument()
      const first = createEmbedded({ clock, document })
      await first.ready
      const shelf = { ...first.state().world.shelves['robin-hale'] }
      const world = { ...first.state().world }
      const parts = fc.oneof(
        twisted({ ...world, shelves: {} }).map((one) =>
          typeof one === 'object' && one !== null ? { shelves: world.shelves, ...one } : one,
        ),
        twisted(shelf).map((one) => ({ ...world, shelves: { ...world.shelves, 'robin-hale': one } })),
      )
      await checkSoon(parts, async (kept) => {
        const embedded = createEmbedded({ clock, document: fakeDocument(JSON.parse(JSON.stringify(kept ?? null))) })
        await embedded.ready
        const { apiKey, username } = embedded.v1
        const { apiUrl } = embedded.addresses
        for (const path of [`/activity/user.json/${apiKey}/${username}`, `/user/watching.json/${apiKey}/${username}`])
          expect((await embedded.fetch(apiUrl + path)).status).toBeLessThan(500)
        embedded.stop()
        // What is held weakly is let go of between tasks alone, and thousands of worlds fill the memory.
        await settle()
      })
    },
    // A world is made for each.
    fuzzTimeout(share * 4),
  )
})

describe('what a launch brings', () => {
  it('arguments and a second instance: one of three pages or none', () => {
    const argument = fc.oneof(text, fc.constantFrom('--hidden', '--palette', '--', '--palette=x', '-psn_0_1'))
    check(fc.tuple(fc.array(argument), fc.anything()), ([args, sent]) => {
      expect([null, 'window', 'palette']).toContain(intentOf(args))
      expect([null, 'window', 'palette']).toContain(readIntent(sent))
    })
  })

  it('the environment: addresses are there, and empty ones are the build’s', () => {
    const env = fc.dictionary(
      fc.constantFrom('MARQUEE_API_URL', 'MARQUEE_AUTH_URL', 'MARQUEE_CLIENT_ID', 'MARQUEE_CLIENT_SECRET', '__proto__'),
      text,
    )
    check(env, (given) => {
      const addresses = addressesOf(given, { clientId: 'key', clientSecret: '' })
      expect([addresses.apiUrl, addresses.authUrl, addresses.clientId].every((one) => one !== '')).toBe(true)
      expect(addresses.clientSecret).not.toBe('')
      isWayland('linux', given, [])
    })
  })
})

describe('addresses', () => {
  /** Said here once more, and otherwise: nobody on the network can read it. */
  const isPrivate = ({ protocol, hostname }: URL) =>
    protocol === 'https:' ||
    (protocol === 'http:' && (['localhost', '[::1]'].includes(hostname) || /^127(\.\d+){3}$/.test(hostname)))
  const piece = fc.constantFrom(
    'http:',
    'https:',
    'file:',
    '//',
    '/',
    '\\',
    '@',
    ':',
    '.',
    '?',
    '#',
    '%00',
    '\t',
    'localhost',
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '[::1]',
    'trakt.tv',
    'evil.example',
    'walter.trakt.tv',
    'a',
  )
  const address = fc.oneof(
    fc.webUrl(),
    text,
    fc.array(piece, { maxLength: 9 }).map((all) => all.join('')),
  )

  it('of a server: what secrets are sent to is https or this computer, unless the user insists', () =>
    check(fc.tuple(address, fc.boolean()), ([base, insists]) => {
      const joined = addressesBelow(base, insists)('/checkin', { q: '&=?#', none: undefined })
      if (!joined.ok) return
      const url = new URL(joined.value)
      expect(url.host).toBe(new URL(base).host)
      expect(url.pathname.endsWith('/checkin')).toBe(true)
      expect(isPrivate(url) || (insists && url.protocol === 'http:')).toBe(true)
      expect(url.username + url.password).toBe('')
    }))

  it('typed in settings or at the sign-in: what the page lets through, main takes', () =>
    check(address, (typed) => {
      if (addressProblem(typed) === null && typed !== '') expect(addressesBelow(typed)('/x').ok).toBe(true)
      const server = serverAddress(typed)
      if (!server.ok) return void expect(server.problem).toMatch(/\.$/)
      expect(addressesBelow(server.url, server.plain)('/x').ok).toBe(true)
      expect(new URL(server.url).username + new URL(server.url).password).toBe('')
    }))

  it('of pictures: a path leads to a host of the list or nowhere, and there and back is the same', () => {
    const hosts = pictureHosts('https://api.trakt.tv')
    check(fc.oneof(address, text), (any) => {
      for (const path of [any, Buffer.from(any).toString('base64url'), picturePath(any) ?? '']) {
        const url = pictureUrl(path, hosts)
        if (!url) continue
        expect(hosts).toContain(url.host)
        expect(isPrivate(url)).toBe(true)
        expect(url.username + url.password).toBe('')
        expect(picturePath(url.href)).toBe(path)
      }
    })
  })

  it('in the search field: never thrown at, and only what can be sent', () =>
    check(fc.oneof(address, text), (typed) => {
      const query = readQuery(typed)
      if (query.kind === 'text') expect(encodeURIComponent(query.text + query.withYear).length).toBeGreaterThan(0)
      if (query.kind === 'look') encodeURIComponent(JSON.stringify(query.lookUp))
      const plain = plainQuery(typed)
      expect(plain.isWellFormed() && !/\p{Cc}/u.test(plain) && plain === plain.trim()).toBe(true)
      expect([...plain].length).toBeLessThanOrEqual(200)
    }))
})

describe('headers', () => {
  const date = fc.oneof(
    text,
    fc.date({ noInvalidDate: true }).map((one) => one.toUTCString()),
    fc.constantFrom('-1', '0', '1e9', '99999999999999', 'Thu, 01 Jan 1970 00:00:00 GMT', 'NaN', '{"until":5}'),
  )
  const headers = (values: Record<string, string>) =>
    new Headers(Object.entries(values).map(([name, value]) => [name, value.replace(/[^\t\x20-\x7e]/g, '')]))

  it('of when to come back: between a second and an hour, or unsaid', () =>
    check(fc.tuple(date, date, fc.integer({ min: -1e12, max: 1e12 })), ([after, until, offset]) => {
      const now = 1.8e12
      const at = retryAtOf(headers({ 'retry-after': after, 'x-ratelimit': JSON.stringify({ until }) }), now, offset)
      if (at === null) return
      expect(at).toBeGreaterThanOrEqual(now + 1_000)
      expect(at).toBeLessThanOrEqual(now + 3_600_000)
    }))

  it('of what time it is there: a number, always', () =>
    check(fc.array(fc.tuple(date, date), { maxLength: 4 }), (said) => {
      const clock = createServerClock()
      for (const [at, age] of said) clock.learn(headers({ date: at, age }), 1.8e12, 1.8e12 + 200)
      expect(Number.isFinite(clock.offset())).toBe(true)
    }))
})

describe('in the page and in the log', () => {
  it('keys pressed: an accelerator that main takes, or a refusal', () => {
    const code = fc.oneof(
      text,
      fc.constantFrom('KeyT', 'Digit1', 'F9', 'Space', 'Minus', 'NumpadAdd', 'ShiftLeft', 'Escape', 'constructor'),
    )
    const press = fc.record({
      code,
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      metaKey: fc.boolean(),
    })
    check(fc.tuple(press, fc.constantFrom('darwin', 'win32', 'linux')), ([pressed, platform]) => {
      const got = capture(pressed, platform)
      if (got.kind === 'accelerator') {
        expect(chips(got.accelerator, platform).length).toBeGreaterThan(0)
        if (!got.accelerator.includes('Media'))
          expect([got.accelerator, isAccelerator(got.accelerator)]).toEqual([got.accelerator, true])
      }
    })
    check(text, (any) => {
      isAccelerator(any)
      chips(any, 'darwin')
    })
  })

  it('texts that a page kept: those that are texts', () => {
    check(
      fc.oneof(
        text,
        twisted({ apiKey: 'a', server: 'b' }).map((one) => JSON.stringify(one) ?? ''),
      ),
      (stored) => {
        vi.stubGlobal('localStorage', { getItem: () => stored })
        const kept = storedTexts(() => 'x', ['apiKey', 'server'])
        expect(Object.values(kept).every((one) => typeof one === 'string')).toBe(true)
      },
    )
    vi.unstubAllGlobals()
  })

  it('lines of the log: one line each, whatever is in it, and no field of a secret left', () =>
    check(
      fc.tuple(
        text,
        fc.constantFrom('access_token', 'clientSecret', 'password', 'device_code', 'authorization', 'api_key'),
      ),
      ([value, name]) => {
        const line = redact(
          JSON.stringify({ event: 'x', [name]: value, note: `Bearer ${value}`, more: `${value}${'canary'.repeat(6)}` }),
        )
        expect(line).not.toContain('\n')
        expect(line).not.toContain('canarycanary')
        expect(JSON.parse(line)).toMatchObject({ [name]: '…' })
      },
    ))
})
