// All settings, in one column.
import { useMirror } from '../mirror.ts'
import { AccountSection } from './AccountSection.tsx'
import { AdvancedSection } from './AdvancedSection.tsx'
import { CheckInSection } from './CheckInSection.tsx'
import { FirstStepsSection } from './FirstStepsSection.tsx'
import { GeneralSection } from './GeneralSection.tsx'
import { HotkeySection } from './HotkeySection.tsx'
import { NotificationsSection } from './NotificationsSection.tsx'

export function SettingsSections() {
  const version = useMirror((s) => s.version)
  return (
    <div className="sections">
      <AccountSection />
      <HotkeySection />
      <CheckInSection />
      <NotificationsSection />
      <GeneralSection />
      <FirstStepsSection />
      <AdvancedSection />
      <p className="hint sections__end">Marquee {version}</p>
    </div>
  )
}
