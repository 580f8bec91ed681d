// Updates: what Marquee does about new versions, and how far the next one has come.
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { assertNever } from '../../preload/contract/result.ts'
import type { RequestName } from '../../preload/contract/channels.ts'
import type { Release, UpdateFailure, UpdatePolicy } from '../../preload/contract/updates.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Progress } from '../ui/Progress.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { viewStore } from '../viewState.ts'
import {
  failedWords,
  lookedAt,
  offWords,
  policyHint,
  readyDetail,
  releaseFacts,
  shareWords,
  policyName,
} from '../words/updates.ts'
import '../styles/updates.css'
import { change } from './change.ts'
import { Section } from './Section.tsx'
import { say } from '../say.ts'

const policies: readonly UpdatePolicy[] = ['auto', 'ask', 'off']

type Ask = Extract<RequestName, `updates.${string}`>
const ask = (name: Ask) => () => void bridge.request(name)

export function UpdatesSection() {
  const step = useMirror((s) => s.updates.now)
  const policy = useMirror((s) => s.settings.updates)
  const wanted = viewStore((v) => v.place === 'updates')
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!wanted) return
    viewStore.setState({ place: null })
    const section = line.current?.closest('section')
    section?.scrollIntoView()
    section?.querySelector('h2')?.focus({ preventScroll: true })
  }, [wanted])
  if (step.step === 'off') {
    return (
      <Section title={say('updates.title')}>
        <div className="line">
          <div className="line__text">
            <p>{say('updates.none')}</p>
            <p className="hint">{offWords(step.why)}</p>
          </div>
        </div>
      </Section>
    )
  }
  return (
    <Section title={say('updates.title')}>
      <div className="line" ref={line}>
        <div className="line__text">
          <p>{say('updates.policy')}</p>
          <p className="hint">{policyHint(policy)}</p>
        </div>
        <Segmented
          label={say('updates.policy')}
          options={policies.map((one) => ({ value: one, label: policyName(one) }))}
          value={policy}
          onChange={(updates) => change({ updates })}
        />
      </div>
      <Standing />
      {'release' in step && <Notes of={step.release} />}
    </Section>
  )
}

/** How far it has come, and what can be done about it. */
function Standing() {
  const { now: step, checkedAt, failed, quiet } = useMirror((s) => s.updates)
  const version = useMirror((s) => s.version)
  const policy = useMirror((s) => s.settings.updates)
  const now = Date.now()
  switch (step.step) {
    case 'off':
      return null
    case 'idle':
    case 'checking': {
      const isChecking = step.step === 'checking'
      const hasLooked = checkedAt !== null && failed === null
      const title = isChecking
        ? say('updates.checking')
        : hasLooked
          ? say('updates.upToDate', { version })
          : say('updates.version', { version })
      return (
        <Line
          title={title}
          detail={checkedAt === null ? say('updates.neverLooked') : lookedAt(checkedAt, now)}
          failed={failed}
        >
          <Button busy={isChecking} onClick={ask('updates.check')}>
            {say('updates.check')}
          </Button>
        </Line>
      )
    }
    case 'available':
      return (
        <Line
          title={say('updates.available', { version: step.release.version })}
          detail={releaseFacts(step.release, now)}
          failed={failed}
        >
          <Button look="primary" onClick={ask('updates.download')}>
            {failed === null ? say('updates.download') : say('updates.downloadAgain')}
          </Button>
        </Line>
      )
    case 'downloading': {
      const words = shareWords(step.percent, step.release.bytes)
      return (
        <Line
          title={say('updates.downloading', { version: step.release.version })}
          detail={words}
          below={
            <Progress
              share={step.percent / 100}
              label={say('updates.downloading', { version: step.release.version })}
              text={words}
            />
          }
        />
      )
    }
    case 'ready':
      return (
        <Line
          title={say('updates.ready', { version: step.release.version })}
          detail={readyDetail(policy)}
          failed={failed}
        >
          <div className="updates__ways">
            {!quiet && policy !== 'off' && <Button onClick={ask('updates.later')}>{say('updates.atNextStart')}</Button>}
            <Button look="primary" onClick={ask('updates.restart')}>
              {say('updates.restart')}
            </Button>
          </div>
        </Line>
      )
    case 'restarting':
      return (
        <Line
          title={say('updates.restarting', { version: step.release.version })}
          detail={say('updates.restartingHint')}
        >
          <Button look="primary" busy>
            {say('updates.restart')}
          </Button>
        </Line>
      )
    default:
      return assertNever(step)
  }
}

type LineProps = {
  readonly title: string
  readonly detail: string
  readonly failed?: UpdateFailure | null
  readonly below?: ReactNode
  readonly children?: ReactNode
}

/** The title changes by itself and is said; the share of a download is left to the bar. */
function Line({ title, detail, failed = null, below, children }: LineProps) {
  const policy = useMirror((s) => s.settings.updates)
  const words = failed === null ? null : failedWords(failed, policy)
  return (
    <div className="line updates__now">
      <div className="line__text">
        <p role="status">{title}</p>
        {words === null ? (
          detail !== '' && <p className="hint">{detail}</p>
        ) : (
          <div role="alert">
            <p className="problem">{words.title}</p>
            <p className="hint">{words.detail}</p>
          </div>
        )}
      </div>
      {children}
      {below}
    </div>
  )
}

/** Plain text, line by line as it was written. */
function Notes({ of: { notes } }: { readonly of: Release }) {
  return (
    <details className="updates__notes" open>
      <summary>{say('updates.notes')}</summary>
      {/* Scrolled by the keyboard, too. */}
      <div className="updates__text" role="article" dir="auto" aria-label={say('updates.notes')} tabIndex={0}>
        {notes === '' ? say('updates.noNotes') : notes}
      </div>
    </details>
  )
}
