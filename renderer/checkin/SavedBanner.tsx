// A saved check-in in the window, whose queue shows the rest: that it is kept, and Undo. Gone as soon as it has left the queue.
import { useCallback } from 'react'
import type { CheckInOutcome } from '../../preload/contract/model.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { checkInWords } from '../words/outcome.ts'
import { useSaved } from './useSaved.ts'
import { verbStore } from './verbs.ts'

function Saved({ of }: { readonly of: Extract<CheckInOutcome, { kind: 'saved' }> }) {
  const dismiss = useCallback(() => verbStore.setState({ saved: null }), [])
  const { undo } = useSaved(of.wanted, dismiss)
  const words = checkInWords(of)
  return (
    <section className="strip strip--card" aria-label={say('now.saved')}>
      <Icon name="check" />
      <div className="row__text">
        <p className="row__title">{words?.title}</p>
        <p className="row__line">{words?.detail}</p>
      </div>
      {undo !== null && <Button onClick={undo}>{say('text.undo')}</Button>}
      <Button look="quiet" iconOnly label={say('text.dismiss')} onClick={dismiss}>
        <Icon name="close" />
      </Button>
    </section>
  )
}

export function SavedBanner() {
  const saved = verbStore((s) => s.saved)
  return saved === null ? null : <Saved of={saved} />
}
