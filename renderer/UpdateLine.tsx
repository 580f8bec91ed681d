// The quiet line of the window about a new version: there is one, or it is ready. Taken away, it does not come back for that version.
import { bridge } from './bridge.ts'
import { useMirror } from './mirror.ts'
import { Banner } from './ui/Banner.tsx'
import { viewStore } from './viewState.ts'
import {
  atNextStartLabel,
  availableTitle,
  notesLabel,
  notNowLabel,
  readyDetail,
  readyTitle,
  restartLabel,
} from './words/updates.ts'

export function UpdateLine() {
  const { now, quiet } = useMirror((s) => s.updates)
  const policy = useMirror((s) => s.settings.updates)
  const later = () => void bridge.request('updates.later')
  if (quiet) return null
  if (now.step === 'ready') {
    return (
      <Banner
        icon="info"
        title={readyTitle(now.release)}
        detail={readyDetail(policy)}
        action={{ label: restartLabel, onClick: () => void bridge.request('updates.restart') }}
        dismiss={{ label: atNextStartLabel, onClick: later }}
      />
    )
  }
  // Downloaded by itself, it is told of when it is ready.
  if (now.step !== 'available' || policy === 'auto') return null
  return (
    <Banner
      icon="info"
      title={availableTitle(now.release)}
      action={{ label: notesLabel, onClick: () => viewStore.setState({ tab: 'settings', place: 'updates' }) }}
      dismiss={{ label: notNowLabel, onClick: later }}
    />
  )
}
