// The window: header with the mark and the tabs, and below it the tab, the welcome or the sign-in.
import { Activity, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Snapshot } from '../preload/contract/model.ts'
import { bridge } from './bridge.ts'
import { later } from './later.tsx'
import { mirrorStore, useMirror } from './mirror.ts'
import { Notices } from './Notices.tsx'
import { NowTab } from './NowTab.tsx'
import { say } from './say.ts'
import { Mark } from './ui/Mark.tsx'
import { useShown } from './useShown.ts'
import { viewStore } from './viewState.ts'
import type { Tab } from './viewState.ts'
import { whoseOf } from './whose.ts'

// None is needed to check in: they arrive after the first paint.
const signInScreen = later(async () => (await import('./account/SignInScreen.tsx')).SignInScreen)
const firstSteps = later(async () => (await import('./first/FirstSteps.tsx')).FirstSteps)
const activityTab = later(async () => (await import('./activity/ActivityTab.tsx')).ActivityTab)
const sections = later(async () => (await import('./settings/SettingsSections.tsx')).SettingsSections)
const spoken = later(async () => (await import('./Spoken.tsx')).Spoken)
const updateLine = later(async () => (await import('./UpdateLine.tsx')).UpdateLine)

const tabs: readonly Tab[] = ['now', 'activity', 'settings']

/** Rows lie ready on disk: once there is nothing else to do they are drawn, so that the tab opens with them. */
function useDrawn(whose: string): boolean {
  const [drawn, setDrawn] = useState('')
  useEffect(() => {
    if (whose === '') return
    let isStale = false
    const idle = requestIdleCallback(async () => {
      const { ownFeed, peekFeed } = await import('./activity/feedStore.ts')
      await Promise.all([activityTab.load(), peekFeed(mirrorStore.getState().snapshot?.lastFeed ?? ownFeed, whose)])
      if (!isStale) setDrawn(whose)
    })
    return () => {
      isStale = true
      cancelIdleCallback(idle)
    }
  }, [whose])
  return drawn === whose && whose !== ''
}

function Body({ tab }: { readonly tab: Tab }): ReactNode {
  const account = useMirror((s) => s.account.state)
  // Another account has feeds of its own.
  const whose = useMirror((s) => whoseOf(s.account))
  const signIn = useMirror((s) => s.signIn.step)
  const serverForm = viewStore((v) => v.serverForm)
  const isFirst = useMirror(({ first }) => first.step !== 'none' && first.step !== 'welcome')
  const isDrawn = useDrawn(whose)
  if (tab === 'settings') {
    return (
      <div className="page__scroll">
        <sections.Part />
      </div>
    )
  }
  if (account === 'unknown') return null
  const isSigningIn = signIn !== 'none' || serverForm
  if (isFirst && tab === 'now' && !isSigningIn) return <firstSteps.Part />
  if (account === 'signedOut' || isSigningIn) return <signInScreen.Part />
  return (
    <>
      {tab === 'now' && <NowTab />}
      {(tab === 'activity' || isDrawn) && (
        <Activity mode={tab === 'activity' ? 'visible' : 'hidden'}>
          <activityTab.Part key={whose} />
        </Activity>
      )}
    </>
  )
}

/** The first step that the tab went to. In another language the page is drawn anew, and stays where it is. */
let wentTo: Snapshot['first']['step'] = 'none'

export function WindowPage() {
  const hasUpdate = useMirror(({ updates }) => 'release' in updates.now && !updates.quiet)
  const tab = viewStore((v) => v.tab)
  const step = useMirror((s) => s.first.step)
  useEffect(() => {
    if (step === wentTo) return
    wentTo = step
    if (step !== 'none') viewStore.setState({ tab: 'now' })
  }, [step])
  useShown((_at, place) => {
    if (place === undefined) return
    // A rating that is not asked for any more must not wait for the next one.
    const isGone = place === 'rating' && mirrorStore.getState().snapshot?.after === null
    viewStore.setState({ tab: 'now', place: isGone ? null : place })
  })
  useEffect(() => {
    // What is open inside the page takes Escape first and stops it.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) void bridge.request('window.hide')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className="page">
      <header className="header">
        <Mark />
        <h1 className="unseen">Marquee</h1>
        <nav className="tabs" aria-label={say('page.sections')}>
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              className="tab"
              aria-current={one === tab ? 'page' : undefined}
              onClick={() => viewStore.setState({ tab: one })}
            >
              {say(`page.${one}`)}
            </button>
          ))}
        </nav>
      </header>
      <main className="page__main">
        <Body tab={tab} />
        {/* Below, where they move nothing that somebody is about to click. */}
        <Notices>{tab !== 'settings' && hasUpdate && <updateLine.Part />}</Notices>
        <spoken.Part />
      </main>
    </div>
  )
}
