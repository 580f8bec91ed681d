// Everything between "no account" and "signed in": the welcome and the device-code sign-in, step by step.
import { Suspense, lazy } from 'react'
import type { ReactNode } from 'react'
import { assertNever } from '../../preload/contract/result.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { viewStore } from '../viewState.ts'
import { wayOutButton } from '../wayOutButton.ts'
import { signInFailedWords } from '../words/signIn.ts'
import { wayOutLabel } from '../words/words.ts'
import { CodeCard } from './CodeCard.tsx'
import { openServerForm } from './openServerForm.ts'
import { Welcome } from './Welcome.tsx'

// Few people need it, and nobody at first.
const ServerForm = lazy(async () => ({ default: (await import('./ServerForm.tsx')).ServerForm }))

export function SignInScreen(): ReactNode {
  const signIn = useMirror((s) => s.signIn)
  const serverForm = viewStore((v) => v.serverForm)
  // A page that was thrown away meanwhile has forgotten the form, but only the form asks for passwords.
  const failedThere = signIn.step === 'failed' && signIn.why === 'wrongPassword'
  if ((serverForm && signIn.step !== 'code') || failedThere) {
    return (
      <Suspense>
        <ServerForm />
      </Suspense>
    )
  }
  switch (signIn.step) {
    case 'none':
      return <Welcome />
    case 'starting':
      return (
        <Step title={say('account.asking')}>
          <Spinner />
          <Cancel />
        </Step>
      )
    case 'code':
      return <CodeCard signIn={signIn} />
    case 'finishing':
      return (
        <Step title={say('account.signingIn')}>
          <Spinner />
        </Step>
      )
    case 'failed': {
      const words = signInFailedWords(signIn.why)
      const way = words.action === 'retry' || words.action === 'signIn' ? undefined : wayOutButton(words.action)
      return (
        <Step title={words.title} detail={words.detail}>
          <div className="stack">
            <Button look="primary" size="large" onClick={() => void bridge.request('account.signIn')}>
              {wayOutLabel('retry')}
            </Button>
            {way !== undefined && (
              <Button size="large" onClick={way.onClick}>
                {way.label}
              </Button>
            )}
            <Button look="quiet" size="large" onClick={openServerForm}>
              {say('server.open')}
            </Button>
            <Cancel />
          </div>
        </Step>
      )
    }
    default:
      return assertNever(signIn)
  }
}

function Cancel() {
  return (
    <Button look="quiet" size="large" onClick={() => void bridge.request('account.cancelSignIn')}>
      {say('account.cancel')}
    </Button>
  )
}

type StepProps = { readonly title: string; readonly detail?: string; readonly children: ReactNode }

function Step({ title, detail, children }: StepProps) {
  return (
    <section className="welcome" role="status">
      <h2 className="welcome__title">{title}</h2>
      {detail !== undefined && <p className="welcome__detail">{detail}</p>}
      {children}
    </section>
  )
}
