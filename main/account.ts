// Who is signed in: the real account or the demo, its session, the device-code sign-in and what the snapshot says of it.
import type { Account, PasswordSignIn, SignIn } from '../preload/contract/account.ts'
import type { SignedOutReason } from '../preload/contract/failure.ts'
import type { Fetch, Ports, TraktAddresses } from './ports.ts'
import { createPlaces, type Place } from './places.ts'
import { silence } from './silence.ts'
import type { KeptState } from './state/kept.ts'
import type { Store } from './state/store.ts'
import type { Profile, ServiceEvents, TraktAccount, TraktService } from './trakt/service.ts'
import { createUnsavedSession } from './unsavedSession.ts'

export type Accounts = {
  /** null: nobody is signed in. */
  readonly service: () => TraktService | null
  /** Reads the kept session. Afterwards `snapshot.account` is no longer `unknown`. */
  readonly restore: () => Promise<void>
  /** Reads a session once more that could not be read: the keychain may be open now. Otherwise does nothing. */
  readonly tryAgain: () => Promise<void>
  readonly signIn: () => Promise<void>
  readonly signInDemo: () => Promise<void>
  readonly signInWithPassword: (account: PasswordSignIn) => Promise<void>
  readonly cancelSignIn: () => void
  readonly signOut: () => Promise<void>
  /** Empty: forgets it. */
  readonly setSecret: (clientSecret: string) => Promise<void>
  /** Settings changed where Trakt is. A session is bound to its server and key, so it ends here. */
  readonly addressesChanged: () => Promise<void>
  /** Asks who is signed in; for when it could not be asked at the start. */
  readonly refreshProfile: () => Promise<void>
  /** The user decided anew whether the session may lie unprotected on disk. */
  readonly protectionChanged: () => Promise<void>
  /** Where pictures come from: the fetch of the current account and the host of its API. */
  readonly pictures: () => { readonly fetch: Fetch; readonly apiUrl: string }
  /** Resolves when `stop` can cost nobody their session. */
  readonly settled: () => Promise<void>
  readonly stop: () => void
}

type Options = {
  readonly ports: Ports
  readonly store: Store
  readonly kept: KeptState
  /** Somebody is signed in now. */
  readonly onSignedIn: () => void
  /** Nobody is any more; `byUser` when they asked for it. */
  readonly onSignedOut: (byUser: boolean) => void
}

type Current = Omit<Place, 'account'> & { readonly account: TraktAccount }

export function createAccounts({ ports, store, kept, onSignedIn, onSignedOut }: Options): Accounts {
  let current: Current | null = null
  let signedIn = false
  const { real, demo, keepSecret, own, last, realAddresses, approve, stop: stopPlaces } = createPlaces(ports, store)
  const tellUnsaved = createUnsavedSession(ports.vault, store)
  let underway: AbortController | null = null

  const same = (a: TraktAddresses, b: TraktAddresses) =>
    a.apiUrl === b.apiUrl && a.authUrl === b.authUrl && a.clientId === b.clientId

  const eventsFor = (isCurrent: () => boolean): ServiceEvents => ({
    onServerOffset: (serverOffsetMs) => {
      if (isCurrent()) store.set({ serverOffsetMs })
    },
    onTrouble: (trouble) => {
      // Being signed out is a state of the account, with its own words.
      if (isCurrent()) store.set({ trouble: trouble?.kind === 'signedOut' ? null : trouble })
    },
    onSignedOut: (reason) => {
      if (isCurrent()) lose(reason)
    },
    onProtection: (protection) => {
      if (isCurrent()) void tellUnsaved(protection)
      const { account } = store.getState()
      if (isCurrent() && account.state === 'signedIn' && account.protection !== protection)
        store.set({ account: { ...account, protection } })
    },
  })

  const lose = (reason: SignedOutReason) => {
    signedIn = false
    store.set({ account: { state: 'signedOut', reason }, trouble: null })
    onSignedOut(reason === 'user')
  }

  const open = (place: Place): Current => {
    current?.account.stop()
    // How far another server's clock was off says nothing about this one's.
    store.set({ serverOffsetMs: 0 })
    const opened: Current = {
      ...place,
      account: place.account(
        eventsFor(() => current === opened),
        silence(kept, place.addresses, ports.startedAt),
      ),
    }
    current = opened
    return opened
  }
  const openReal = async () => open(await real())

  const show = async (
    profile: Pick<Profile, 'username' | 'name' | 'vip' | 'avatar' | 'connections' | 'watchingText'>,
  ) => {
    if (!current || !signedIn) return
    const { username, name, vip, avatar, connections, watchingText } = profile
    const { capabilities } = current.account.service
    const protection = await ports.vault.protection()
    if (!current || !signedIn) return
    const account: Account = {
      state: 'signedIn',
      username,
      name,
      vip,
      avatar,
      connections,
      watchingText,
      demo: current.kind === 'demo',
      server: current.server,
      protection,
      capabilities,
    }
    store.set({ account })
  }
  const refreshProfile = async () => {
    const asked = current
    if (!asked || !signedIn) return
    const answer = await asked.account.service.profile()
    if (!answer.ok || current !== asked || !signedIn) return
    await takeOver(answer.value)
    await showKept()
  }
  /** What an earlier user left waiting is not this user's to send; nor is it when nobody knows who this is. */
  const takeOver = async (answered: Profile | null) => {
    const before = kept.get().profile
    const server = current?.server ?? null
    // Names are the same in whatever case, and a v1 server without settings knows but what was typed.
    const isSame = before?.username.toLowerCase() === answered?.username.toLowerCase() && before?.server === server
    if (before && !isSame) onSignedOut(true)
    if (answered === null) return kept.set({ profile: null })
    const { slug: _slug, ...profile } = answered
    await kept.set({ profile: { ...profile, server } })
  }
  /** Known from last time, or bare until Trakt answers: being offline is not being signed out. */
  const showKept = () =>
    show(
      kept.get().profile ?? { username: '', name: null, vip: false, avatar: null, connections: [], watchingText: null },
    )

  const run = async (where: () => Promise<Place>, onStep: (step: SignIn) => void) => {
    underway?.abort()
    const controller = new AbortController()
    underway = controller
    store.set({ signIn: { step: 'starting' } })
    const finish = (step: SignIn) => {
      underway = null
      store.set({ signIn: step })
    }
    try {
      const place = await where()
      if (underway !== controller) return
      if (place.kind !== 'password') store.set({ hasKey: place.addresses.clientId !== '' })
      if (place.addresses.clientId === '') return finish({ step: 'failed', why: { kind: 'noKey' } })
      const opened = open(place)
      const last = await opened.account.signIn((step) => {
        if (underway !== controller) return
        onStep(step)
        store.set({ signIn: step })
      }, controller.signal)
      if (last.step !== 'finishing') return underway === controller ? finish(last) : undefined
      // Asked before anything is done in their name: who is it?
      const answer = underway === controller ? await opened.account.service.profile() : null
      if (!answer || underway !== controller || current !== opened) {
        // Given up after Trakt had said yes: nobody is signed in, so no session may stay behind either.
        await opened.account.signOut()
        return underway === controller ? finish({ step: 'none' }) : undefined
      }
      if (!answer.ok && answer.failure.kind === 'signedOut') return finish({ step: 'failed', why: answer.failure })
      await takeOver(answer.ok ? answer.value : null)
      await kept.set({ account: place.kind })
      signedIn = true
      await showKept()
      finish({ step: 'none' })
      onSignedIn()
    } catch (error) {
      ports.log.warn('signIn.failed', { error: error instanceof Error ? error.name : typeof error })
      if (underway === controller) finish({ step: 'failed', why: { kind: 'unreadable', what: 'sign-in' } })
    }
  }

  const end = async (reason: SignedOutReason) => {
    underway?.abort()
    underway = null
    const leaving = current
    await leaving?.account.signOut()
    // What is still under way ends now: its answer would belong to nobody.
    leaving?.account.stop()
    await kept.set({ profile: null, account: 'real' })
    if (leaving && leaving.kind !== 'real') await openReal()
    store.set({ signIn: { step: 'none' } })
    lose(reason)
  }

  const restore = async () => {
    const { place, lost } = await last(kept.get().account)
    const opened = open(place)
    store.set({ hasKey: (await realAddresses()).clientId !== '' })
    if (lost) return lose(lost)
    const restored = await opened.account.restore()
    // The user was quicker and is signing in already.
    if (current !== opened) return
    if (!restored.signedIn) {
      // Somebody was signed in and did not leave, so their session was never written.
      const isUnwritten = restored.reason === 'never' && kept.get().profile !== null
      return lose(isUnwritten ? 'memoryOnly' : restored.reason)
    }
    signedIn = true
    await showKept()
    onSignedIn()
    await refreshProfile()
  }

  return {
    service: () => (signedIn ? (current?.account.service ?? null) : null),
    restore,
    tryAgain: async () => {
      const { account } = store.getState()
      if (account.state === 'signedOut' && account.reason === 'unreadable' && underway === null) await restore()
    },
    signIn: async () => {
      if (!signedIn) await run(real, () => {})
    },
    signInDemo: async () => {
      if (signedIn) return
      await run(demo, (step) => {
        if (step.step === 'code') approve(step.userCode)
      })
    },
    signInWithPassword: async (account) => {
      if (!signedIn)
        await run(
          async () => own(account),
          () => {},
        )
    },
    cancelSignIn: () => {
      underway?.abort()
      underway = null
      store.set({ signIn: { step: 'none' } })
    },
    signOut: () => end('user'),
    setSecret: async (clientSecret) => {
      await keepSecret(clientSecret)
      if (current && current.kind !== 'real') return
      if (!signedIn) return void (await openReal())
      // The session goes on with the new secret: without it the next renewal would still be refused.
      const place = await real()
      await current?.account.settled()
      if (!signedIn || current?.kind !== 'real') return
      const opened = open(place)
      const restored = await opened.account.restore()
      if (current === opened && !restored.signedIn) lose(restored.reason)
    },
    addressesChanged: async () => {
      const addresses = await realAddresses()
      store.set({ hasKey: addresses.clientId !== '' })
      if (current && (current.kind !== 'real' || same(current.addresses, addresses))) return
      if (signedIn) await end('user')
      await openReal()
    },
    refreshProfile,
    protectionChanged: async () => {
      // The session in use saves itself: read and written back from here, it could overwrite a pair renewed meanwhile.
      await current?.account.keepAnew()
      const inUse = signedIn ? current?.secretName : null
      for (const name of ['session', 'demoSession', 'passwordSession', 'clientSecret'] as const) {
        if (name === inUse) continue
        try {
          const kept = await ports.vault.load(name)
          if (kept.state === 'found') await ports.vault.save(name, kept.secret)
        } catch {
          ports.log.warn('vault.notMoved', { name })
        }
      }
      await showKept()
    },
    pictures: () => ({
      fetch: current?.fetch ?? ports.fetch,
      apiUrl: current?.addresses.apiUrl ?? ports.addresses.apiUrl,
    }),
    settled: async () => current?.account.settled(),
    stop: () => {
      underway?.abort()
      current?.account.stop()
      stopPlaces()
    },
  }
}
