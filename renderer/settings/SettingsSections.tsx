// All settings: the search and the list of sections, and the sections themselves. One line here for each section.
import { useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import '../styles/settingsPage.css'
import { AccountSection } from './AccountSection.tsx'
import { AdvancedSection } from './AdvancedSection.tsx'
import { CheckInSection } from './CheckInSection.tsx'
import { FirstStepsSection } from './FirstStepsSection.tsx'
import { GeneralSection } from './GeneralSection.tsx'
import { HelpSection } from './HelpSection.tsx'
import { HotkeySection } from './HotkeySection.tsx'
import { NotificationsSection } from './NotificationsSection.tsx'
import { UpdatesSection } from './UpdatesSection.tsx'
import { SettingsSide } from './SettingsSide.tsx'
import { useSections } from './useSections.ts'
import { WholeSection } from './WholeSection.tsx'
import { say } from '../say.ts'

/** What the keyboard can act on, in a line that is shown. */
const controls = '.section:not([data-off]) .section__card > :not([data-off])'
const focusable = ['button', 'input', 'select', 'textarea'].map((tag) => `${controls} ${tag}`).join()

export function SettingsSections() {
  const root = useRef<HTMLDivElement>(null)
  const found = useSections(root)
  const enter = (): void => {
    const first = [...(root.current?.querySelectorAll<HTMLElement>(focusable) ?? [])].find((one) =>
      one.checkVisibility(),
    )
    first?.focus()
  }
  const isEmpty = found.typed.trim() !== '' && found.sections.length === 0
  return (
    <div className="settings">
      <div className="settings__columns">
        <SettingsSide {...found} enter={enter} />
        <div className="sections" ref={root}>
          <AccountSection />
          {/* High on the page: whoever cannot read it has to find the language. */}
          <GeneralSection />
          <HotkeySection />
          <CheckInSection />
          <NotificationsSection />
          <UpdatesSection />
          <FirstStepsSection />
          <AdvancedSection />
          <WholeSection />
          <HelpSection />
          {isEmpty && (
            <div className="settings__empty">
              <p>{say('settings.nothingFound', { typed: found.typed.trim() })}</p>
              <p className="hint">{say('settings.nothingFoundHint')}</p>
              <Button onClick={() => found.type('')}>{say('settings.showAll')}</Button>
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
