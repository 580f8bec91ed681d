// The same in the window, whose queue shows the rest: that it is kept, and Undo. Gone as soon as it has left the queue.
import { useCallback } from 'react'
import type { CheckInOutcome } from '../../preload/contract/model.ts'
import { Banner } from '../ui/Banner.tsx'
import { checkInWords } from '../words/outcome.ts'
import { useSaved } from './useSaved.ts'
import { verbStore } from './verbs.ts'

function Saved({ of }: { readonly of: Extract<CheckInOutcome, { kind: 'saved' }> }) {
  const dismiss = useCallback(() => verbStore.setState({ saved: null }), [])
  const { undo } = useSaved(of.wanted, dismiss)
  const words = checkInWords(of)
  return (
    <Banner
      icon="check"
      title={words?.title}
      detail={words?.detail}
      action={undo === null ? undefined : { label: 'Undo', onClick: undo }}
      dismiss={{ label: 'Dismiss', onClick: dismiss }}
    />
  )
}

export function SavedBanner() {
  const saved = verbStore((s) => s.saved)
  return saved === null ? null : <Saved of={saved} />
}
