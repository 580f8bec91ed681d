// The foot of every first step: back, how far it is, and the way past.
import type { FirstStep } from '../../preload/contract/first.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { go } from './go.ts'

const steps: readonly FirstStep[] = ['welcome', 'hotkey', 'login', 'done']

export type FirstFootProps = {
  readonly step: FirstStep
  readonly back?: FirstStep
  /** Where the way past leads, and what it is called. */
  readonly past?: { readonly to: FirstStep; readonly label: string }
}

export function FirstFoot({ step, back, past }: FirstFootProps) {
  const at = steps.indexOf(step)
  return (
    <footer className="first__foot">
      <div className="first__side">
        {back !== undefined && (
          <Button look="quiet" onClick={() => go(back)}>
            {say('first.back')}
          </Button>
        )}
      </div>
      <p className="first__dots" role="img" aria-label={say('first.stepOf', { number: at + 1, steps: steps.length })}>
        {steps.map((one, index) => (
          <i key={one} data-is={index === at ? 'here' : index < at ? 'over' : 'ahead'} />
        ))}
      </p>
      <div className="first__side first__side--end">
        {past !== undefined && (
          <Button look="quiet" onClick={() => go(past.to)}>
            {past.label}
          </Button>
        )}
      </div>
    </footer>
  )
}
