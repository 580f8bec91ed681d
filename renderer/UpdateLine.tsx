// The quiet line of the window about a new version: there is one, or it is ready. Taken away, it does not come back for that version.
import { bridge } from './bridge.ts'
import { useMirror } from './mirror.ts'
import './styles/updateLine.css'
import { Button } from './ui/Button.tsx'
import { Icon } from './ui/Icon.tsx'
import { viewStore } from './viewState.ts'
import { atNextStartLabel, availableTitle, notesLabel, notNowLabel, readyTitle, restartLabel } from './words/updates.ts'

type LineProps = {
  readonly title: string
  readonly label: string
  readonly onClick: () => void
  /** What taking it away means. */
  readonly later: string
}

export function UpdateLine() {
  const { now, quiet } = useMirror((s) => s.updates)
  const policy = useMirror((s) => s.settings.updates)
  if (quiet) return null
  if (now.step === 'ready') {
    return (
      <Line
        title={readyTitle(now.release)}
        label={restartLabel}
        onClick={() => void bridge.request('updates.restart')}
        later={atNextStartLabel}
      />
    )
  }
  // Downloaded by itself, it is told of when it is ready.
  if (now.step !== 'available' || policy === 'auto') return null
  return (
    <Line
      title={availableTitle(now.release)}
      label={notesLabel}
      onClick={() => viewStore.setState({ tab: 'settings', place: 'updates' })}
      later={notNowLabel}
    />
  )
}

function Line({ title, label, onClick, later }: LineProps) {
  return (
    <div className="update-line">
      <p className="update-line__title">{title}</p>
      <Button onClick={onClick}>{label}</Button>
      <Button look="quiet" iconOnly label={later} onClick={() => void bridge.request('updates.later')}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
