// The report of a problem: it says what helps, and whatever is the user's own is not in it.
import { describe, expect, it } from 'vitest'
import { diagnostics } from '../../main/diagnostics.ts'
import type { Ids, Item, Notice, Snapshot } from '../../preload/contract/model.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { base, signedIn } from '../gallery/snapshots.ts'
import { context, signedIn as run } from './rig.ts'

const now = Date.UTC(2026, 10, 22, 20)
const machine = {
  facts: () => ({ electron: '45.2.0', desktop: 'GNOME', 'Wayland display': true }),
  warnings: () => [{ event: 'trakt.failed', why: 'offline', count: 3, at: now - 12 * 60_000 }],
}
const report = (changes: Partial<Snapshot>) =>
  diagnostics({ snapshot: { ...base, ...changes }, machine, rows: 1_204, now })

describe('the report', () => {
  it('says what helps', () => {
    const text = report({
      hotkey: { state: 'taken', active: 'Control+Alt+W', refused: 'F9' },
      trouble: { kind: 'rateLimited', retryAt: now },
      queue: [
        { id: '1', state: 'refused' },
        { id: '2', state: 'waiting' },
      ] as unknown as Snapshot['queue'],
      settings: { ...defaultSettings, theme: 'dark', message: 'x', sharing: { mastodon: true } },
    })
    for (const line of [
      'version: 0.1.0',
      'taken: 2026-11-22T20:00:00.000Z',
      'platform: linux',
      'electron: 45.2.0',
      'desktop: GNOME',
      'Wayland display: yes',
      'state: taken',
      'works: Control+Alt+W',
      'refused: F9',
      'on: Trakt',
      'VIP: yes',
      'session kept in: keychain',
      'trouble: rateLimited',
      'waiting to be sent: 2',
      'refused by Trakt: 1',
      'rows kept: 1204',
      'theme: dark',
      'message: own',
      'sharing.mastodon: yes',
      'server.apiUrl: default',
      'launchAtLogin: no',
      'trakt.failed offline: 3 times, last 12 min ago',
    ])
      expect(text.split('\n')).toContain(`  ${line}`)
    expect(text).toMatch(/^ {2}can: .*savedPositions=(true|false)/m)
  })

  it('says why nobody is signed in', () =>
    expect(report({ account: { state: 'signedOut', reason: 'revoked' }, hasKey: false })).toMatch(
      /state: signedOut\n {2}reason: revoked\n {2}has a key: no/,
    ))

  it('is one line for each thing, whatever it is', () => {
    const told = diagnostics({
      snapshot: base,
      machine: { facts: () => ({ odd: `a\nb${'x'.repeat(500)}` }), warnings: () => [] },
      rows: 0,
      now,
    })
    expect(told.split('\n').find((line) => line.includes('odd'))).toBe(`  odd: a b${'x'.repeat(117)}`)
    expect(told).toContain('Last warnings\n  none')
  })

  it('names nobody and nothing, wherever the app knows a name', () => {
    let canaries = 0
    const canary = () => `canary-${(canaries += 1)}`
    const ids: Ids = { slug: canary(), imdb: canary() }
    const movie = { title: canary(), year: 2_020, ids, runtimeMinutes: 90, poster: { path: canary(), tint: '#000000' } }
    const item: Item = { kind: 'movie', movie }
    const wanted = {
      target: { form: 'movie', movie },
      message: canary(),
      venueId: canary(),
      venueName: canary(),
    } as const
    const failure = { kind: 'insecureAddress', url: canary() } as const
    const notices: readonly Notice[] = [
      { id: canary(), kind: 'fileSetAside', file: 'settings', keptAs: canary() },
      { id: canary(), kind: 'checkInFailed', wanted, failure },
      { id: canary(), kind: 'sentLate', item },
    ]
    const later = { later: { name: canary(), many: [canary()] } }
    const text = report({
      account: {
        ...signedIn,
        username: canary(),
        name: canary(),
        server: canary(),
        avatar: { path: canary(), tint: '#000000' },
        watchingText: canary(),
      },
      signIn: {
        step: 'code',
        userCode: canary(),
        link: canary(),
        linkWithCode: canary(),
        expiresAt: now,
        polling: 'waiting',
      },
      checkIn: {
        step: 'waiting',
        playing: { item, action: 'checkin', startedAt: now, expiresAt: now + 1 },
        wanted,
        until: now,
      },
      undo: { item, until: now },
      paused: { item, progress: 5, pausedAt: now },
      positions: [{ id: 1, item, progress: 5, pausedAt: now }],
      recent: [{ item, watchedAt: now }],
      lastFeed: { feed: { kind: 'user', username: canary() }, types: [], actions: [], people: [canary()] },
      trouble: failure,
      notices,
      settings: {
        ...defaultSettings,
        message: canary(),
        server: { apiUrl: canary(), authUrl: canary(), clientId: canary() },
        // A key of a later version: what is typed there is not known to be harmless.
        ...later,
      },
    })
    expect(canaries).toBeGreaterThan(25)
    expect(text).not.toContain('canary')
    expect(text).toContain('notices: fileSetAside checkInFailed sentLate')
  })

  it('of the running app names neither its user nor what is watched', async () => {
    const all = await run()
    const { account, upNext } = all.now()
    const [next] = upNext
    if (account.state !== 'signedIn' || !next) throw new Error('there is nobody')
    await all.app.requests['checkin.start']({
      target: { form: 'episode', show: next.item.show, episode: next.item.episode },
      message: 'a text of mine',
    })
    await all.app.requests['feed.open']({ feed: { kind: 'user' }, types: [], actions: [] }, context())
    const text = await all.app.requests['help.diagnostics']()
    expect(text).toMatch(/check-in: watching/)
    const { clientId, clientSecret, apiUrl } = all.trakt.addresses
    for (const word of [
      account.username,
      account.name,
      next.item.show.title,
      next.item.show.ids.slug,
      'a text of mine',
      clientId,
      clientSecret,
      apiUrl,
      ...[...all.ports.vault.kept.values()].map((kept) => String(kept).slice(0, 24)),
    ])
      if (word) expect(text).not.toContain(word)
  })

  it('counts the rows that are kept', async () => {
    const all = await run()
    await all.app.requests['feed.open']({ feed: { kind: 'user' }, types: [], actions: [] }, context())
    await all.ports.clock.advance(5_000)
    const rows = await all.ports.archive(() => {}).count()
    expect(await all.app.requests['help.diagnostics']()).toContain(`rows kept: ${rows}\n`)
    expect(rows).toBeGreaterThan(0)
  })
})
