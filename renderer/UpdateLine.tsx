// The quiet line of the window about a new version: there is one, or it is ready. Taken away, it does not come back for that version.
import { bridge } from './bridge.ts'
import { useMirror } from './mirror.ts'
import './styles/updateLine.css'
import { Button } from './ui/Button.tsx'
import { Icon } from './ui/Icon.tsx'
import { viewStore } from './viewState.ts'
import { say } from './say.ts'

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
        title={say('updates.ready', { version: now.release.version })}
        label={say('updates.restart')}
        onClick={() => void bridge.request('updates.restart')}
        later={say('updates.atNextStart')}
      />
    )
  }
  // Downloaded by itself, it is told of when it is ready.
  if (now.step !== 'available' || policy === 'auto') return null
  return (
    <Line
      title={say('updates.available', { version: now.release.version })}
      label={say('updates.notes')}
      onClick={() => viewStore.setState({ tab: 'settings', place: 'updates' })}
      later={say('updates.notNow')}
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
