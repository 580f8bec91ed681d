// The settings window.
import { useEffect } from 'react'
import { bridge } from './bridge.ts'
import { later } from './later.tsx'
import { Notices } from './Notices.tsx'
import { say } from './say.ts'
import { listenForPlace } from './settings/place.ts'

// A chunk of its own, because the window has it as a tab that most starts never open.
const sections = later(async () => (await import('./settings/SettingsSections.tsx')).SettingsSections)

export function SettingsPage() {
  useEffect(listenForPlace, [])
  useEffect(() => {
    document.title = say('page.settingsTitle')
  }, [])
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
      <main className="page__main">
        <h1 className="unseen">{say('page.settings')}</h1>
        <div className="page__scroll">
          <sections.Part />
        </div>
        <Notices />
      </main>
    </div>
  )
}
