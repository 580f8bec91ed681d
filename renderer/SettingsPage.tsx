// The settings window.
import { useEffect } from 'react'
import { bridge } from './bridge.ts'
import { Notices } from './Notices.tsx'
import { listenForPlace } from './settings/place.ts'
import { SettingsSections } from './settings/SettingsSections.tsx'

export function SettingsPage() {
  useEffect(listenForPlace, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') void bridge.request('window.hide')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className="page">
      <main className="page__main">
        <h1 className="unseen">Settings</h1>
        <div className="page__scroll">
          <Notices />
          <SettingsSections />
        </div>
      </main>
    </div>
  )
}
