// The sheet that changes a check-in which waits: when it began, and its message.
import { useId, useState } from 'react'
import type { QueuedIntent } from '../../preload/contract/intent.ts'
import { capabilitiesOf } from '../checkin/request.ts'
import { clockTime } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import '../styles/sheet.css'
import { Button } from '../ui/Button.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { localField, readLocalField } from './localField.ts'
import { changeEntry } from './queueDeeds.ts'
import { aboutIntent, overAt } from './queued.ts'

export type EditSheetProps = {
  readonly entry: QueuedIntent
  /** Server clock minus local clock, ms. */
  readonly offset: number
  readonly onClose: () => void
}

export function EditSheet({ entry, offset, onClose }: EditSheetProps) {
  const { intent } = entry
  const before = intent.kind === 'checkIn' ? (intent.wanted.message ?? '') : ''
  const [message, setMessage] = useState(before)
  const [began] = useState(() => localField(entry.at - offset))
  const [start, setStart] = useState(began)
  const limit = useMirror((s) => capabilitiesOf(s.account)?.messageLimit ?? null)
  const id = useId()
  const at = readLocalField(start)
  const now = Date.now()
  const problem = at === null ? say('queue.startMissing') : at > now ? say('queue.startAhead') : null
  const over = at === null ? null : overAt(intent, at)

  const save = (): void => {
    if (problem !== null || at === null) return
    const text = message.trim()
    const change = {
      ...(start === began ? {} : { at: at + offset }),
      ...(text === before ? {} : { message: text }),
    }
    if (Object.keys(change).length > 0) void changeEntry(entry, change)
    onClose()
  }
  return (
    <Sheet
      title={say('queue.editTitle')}
      closeLabel={say('text.close')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onClick={onClose}>
            {say('queue.leave')}
          </Button>
          <Button look="primary" disabled={problem !== null} onClick={save}>
            {say('queue.save')}
          </Button>
        </>
      }
    >
      <form
        className="queue__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p className="hint">{aboutIntent(intent).name}</p>
        <div className="field">
          <label htmlFor={id}>{say('queue.started')}</label>
          <input
            id={id}
            className="input"
            type="datetime-local"
            value={start}
            max={localField(now)}
            aria-invalid={problem !== null || undefined}
            aria-describedby={`${id}-note`}
            onChange={(event) => setStart(event.currentTarget.value)}
          />
          <p className={problem === null ? 'hint' : 'problem'} id={`${id}-note`} role="status">
            {problem ?? endWords(over, now)}
          </p>
        </div>
        <FormField
          label={say('queue.messageField')}
          value={message}
          placeholder={say('queue.messageOwn')}
          problem={null}
          maxLength={limit ?? 280}
          onText={setMessage}
        />
        {/* Enter in a field sends a form only where it has a button for that. */}
        <button type="submit" hidden>
          {say('queue.save')}
        </button>
      </form>
    </Sheet>
  )
}

function endWords(over: number | null, now: number): string {
  if (over === null) return say('queue.ownClock')
  const time = clockTime(over)
  return over > now ? say('queue.endsAt', { time }) : say('queue.endedAt', { time })
}
