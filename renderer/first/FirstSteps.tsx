// The first steps behind the sign-in, one at a time.
import type { ReactNode } from 'react'
import { assertNever } from '../../preload/contract/result.ts'
import { useMirror } from '../mirror.ts'
import { DoneStep } from './DoneStep.tsx'
import { HotkeyStep } from './HotkeyStep.tsx'
import { LoginStep } from './LoginStep.tsx'

export function FirstSteps(): ReactNode {
  const first = useMirror((s) => s.first)
  switch (first.step) {
    case 'hotkey':
      return <HotkeyStep heard={first.heard} />
    case 'login':
      return <LoginStep />
    case 'done':
      return <DoneStep />
    // The one is the sign-in's, the other nobody's.
    case 'welcome':
    case 'none':
      return null
    default:
      return assertNever(first)
  }
}
