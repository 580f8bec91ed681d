// The way back to the first steps.
import { bridge } from '../bridge.ts'
import { Button } from '../ui/Button.tsx'
import { viewStore } from '../viewState.ts'
import { againLabel, againLine, againTitle } from '../words/first.ts'
import { Section } from './Section.tsx'

function again(): void {
  // Where the settings are a tab, the steps are another.
  viewStore.setState({ tab: 'now' })
  void bridge.request('first.go', 'welcome')
  void bridge.request('window.show', 'window')
}

export function FirstStepsSection() {
  return (
    <Section title={againTitle}>
      <div className="line">
        <p className="line__text">{againLine}</p>
        <Button onClick={again}>{againLabel}</Button>
      </div>
    </Section>
  )
}
