// The way back to the first steps.
import { bridge } from '../bridge.ts'
import { Button } from '../ui/Button.tsx'
import { viewStore } from '../viewState.ts'
import { Section } from './Section.tsx'
import { say } from '../say.ts'

function again(): void {
  // Where the settings are a tab, the steps are another.
  viewStore.setState({ tab: 'now' })
  void bridge.request('first.go', 'welcome')
  void bridge.request('window.show', 'window')
}

export function FirstStepsSection() {
  return (
    <Section title={say('settings.firstSteps')}>
      <div className="line">
        <p className="line__text">{say('settings.firstStepsLine')}</p>
        <Button onClick={again}>{say('settings.firstStepsAgain')}</Button>
      </div>
    </Section>
  )
}
