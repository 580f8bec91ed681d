// Accounts that come and go: what is given up leaves no session, what was one user's is not done in the name of the next.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'
import { check, quiet, rig, signedIn } from './rig.ts'

const atCode = async (all: ReturnType<typeof rig>) => {
  await all.app.start()
  await all.app.requests['account.signIn']()
  await quiet()
  const step = all.now().signIn
  if (step.step !== 'code') throw new Error(`sign-in is at ${step.step}`)
  return step.userCode
}
/** A Trakt whose answers at some addresses can be held back or refused. */
const withFetch = () => {
  const clock = fakeClock()
  const trakt = createEmbedded({ clock })
  const rules: { when: string; answer: () => Promise<Response> }[] = []
  const fetch = async (url: string, init?: RequestInit) => {
    const rule = rules.find(({ when }) => url.includes(when))
    return (await rule?.answer()) ?? trakt.fetch(url, init)
  }
  return { clock, trakt, rules, fetch }
}

describe('a sign-in', () => {
  it('that is called off while the tokens are being kept leaves no session behind', async () => {
    const all = rig()
    const code = await atCode(all)
    const disk = Promise.withResolvers<void>()
    all.ports.vault.faults.slowSave = disk.promise
    all.trakt.approve(code)
    await all.ports.clock.advance(6_000)
    await quiet()
    await all.app.requests['account.cancelSignIn']()
    disk.resolve()
    await quiet()
    expect(all.now()).toMatchObject({ account: { state: 'signedOut' }, signIn: { step: 'none' } })
    expect(all.ports.vault.kept.has('session')).toBe(false)
  })

  it('that cannot begin says so, and the next one can', async () => {
    const all = rig()
    await all.app.start()
    await all.app.requests['account.signInDemo']()
    await quiet()
    expect(all.now().signIn).toMatchObject({ step: 'failed' })
    await all.app.requests['account.signIn']()
    await quiet()
    expect(all.now().signIn.step).toBe('code')
  })

  it('is not undone by a demo that was asked for before it and comes up after it', async () => {
    const clock = fakeClock()
    const slow = Promise.withResolvers<void>()
    const all = rig({ clock, embedded: () => slow.promise.then(() => createEmbedded({ clock })) })
    await all.app.start()
    await all.app.requests['account.signInDemo']()
    await all.app.requests['account.signIn']()
    slow.resolve()
    await quiet()
    const step = all.now().signIn
    if (step.step !== 'code') throw new Error(`sign-in is at ${JSON.stringify(step)}`)
    all.trakt.approve(step.userCode)
    await clock.advance(6_000)
    await quiet()
    expect(all.now().account).toMatchObject({ state: 'signedIn', demo: false })
  })

  it('asks who it is before anything that waited is sent in their name, and sends nothing when it cannot know', async () => {
    const { clock, trakt, rules, fetch } = withFetch()
    const first = await signedIn({ clock, fetch }, trakt)
    await first.app.requests['checkin.start'](await check(first, 'dune 2021'))
    await clock.advance(2_000)
    await first.app.requests['checkin.start'](await check(first, 'severance s2e3'))
    await first.app.requests['wait.choose']('wait')
    await first.app.stop()
    // The session is lost without anybody having signed out.
    first.ports.vault.kept.delete('session')
    const second = rig({ from: first.ports, fetch }, trakt)
    const code = await atCode(second)
    rules.push({ when: '/users/settings', answer: async () => new Response('', { status: 500 }) })
    trakt.approve(code)
    await clock.advance(6_000)
    await quiet()
    expect(second.now().account).toMatchObject({ state: 'signedIn', username: '' })
    expect(second.now().checkIn.step).toBe('watching')
    expect(JSON.stringify(second.ports.state.value)).toContain('"waiting":null')
  })
})

describe('signing out', () => {
  it('ends a check-in that is on its way, and shows nothing of it', async () => {
    const { clock, trakt, rules, fetch } = withFetch()
    const all = await signedIn({ clock, fetch }, trakt)
    const wanted = await check(all, 'dune 2021')
    rules.push({ when: '/checkin', answer: () => new Promise<never>(() => {}) })
    const sending = all.app.requests['checkin.start'](wanted)
    await quiet()
    expect(all.now().checkIn.step).toBe('checkingIn')
    const out = all.app.requests['account.signOut']()
    await quiet()
    await out
    expect(await sending).toMatchObject({ kind: 'failed' })
    expect(all.now()).toMatchObject({ account: { state: 'signedOut' }, checkIn: { step: 'idle' }, undo: null })
  })

  it('takes along what was told to the one who leaves', async () => {
    const { clock, trakt, rules, fetch } = withFetch()
    const { app, now } = await signedIn({ clock, fetch }, trakt)
    rules.push({ when: '/checkin', answer: async () => new Response('', { status: 404 }) })
    app.run('checkin-next:0')
    await quiet()
    expect(now().notices).toMatchObject([{ kind: 'checkInFailed' }])
    await app.requests['account.signOut']()
    expect(now().notices).toEqual([])
  })
})

describe('a client secret', () => {
  /** What the sign-in sent, with the user's own secret given beforehand and the server then changed to another one. */
  const sentElsewhere = async (given: string | null) => {
    const bodies: string[] = []
    const all = rig({
      fetch: async (_url, init) => {
        bodies.push(String(init?.body))
        return Response.json({
          device_code: 'd',
          user_code: 'U',
          verification_url: 'https://other.example/activate',
          expires_in: 600,
          interval: 5,
        })
      },
    })
    await all.app.start()
    if (given !== null) await all.app.requests['account.setSecret'](given)
    await all.app.requests['settings.change']({
      server: { apiUrl: 'https://other.example', authUrl: 'https://other.example', clientId: '' },
    })
    await all.app.requests['account.signIn']()
    await quiet()
    await all.ports.clock.advance(6_000)
    expect(bodies.length).toBeGreaterThan(1)
    return { sent: bodies.join(), all }
  }

  it('of the build is sent to the build’s own server only', async () => {
    const { sent, all } = await sentElsewhere(null)
    expect(sent).not.toContain(all.ports.addresses.clientSecret ?? 'none')
  })

  it('of the user’s own is sent only where sign-ins were made when it was given', async () => {
    const { sent, all } = await sentElsewhere('a-secret-of-ones-own')
    expect(sent).not.toContain('a-secret-of-ones-own')
    expect(sent).not.toContain(all.ports.addresses.clientSecret ?? 'none')
  })
})

describe('a client secret that is set while somebody is signed in', () => {
  it('is used for the next renewal, and the session goes on', async () => {
    const { clock, trakt } = withFetch()
    const bodies: string[] = []
    const fetch = (url: string, init?: RequestInit) => {
      if (url.includes('/oauth/token')) bodies.push(String(init?.body))
      return trakt.fetch(url, init)
    }
    const all = await signedIn({ clock, fetch }, trakt)
    await all.app.requests['account.setSecret']('a-secret-of-ones-own')
    expect(all.now().account.state).toBe('signedIn')
    await clock.jump(7 * 24 * 60 * 60_000)
    all.app.looked()
    await quiet()
    expect(bodies.at(-1)).toContain('a-secret-of-ones-own')
  })
})
