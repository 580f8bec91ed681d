// The sheet that changes a check-in which waits: when it began, and its message.
import { useId, useState } from 'react'
import type { QueuedIntent } from '../../preload/contract/intent.ts'
import { capabilitiesOf } from '../checkin/request.ts'
import { clockTime } from '../format.ts'
import { useMirror } from '../mirror.ts'
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
  const problem = at === null ? 'Give a day and a time.' : at > now ? 'It cannot have begun in the future.' : null
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
      title="Edit the check-in"
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onClick={onClose}>
            Leave as it is
          </Button>
          <Button look="primary" disabled={problem !== null} onClick={save}>
            Save
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
        <p className="hint" dir="auto">
          {aboutIntent(intent).name}
        </p>
        <div className="field">
          <label htmlFor={id}>Started</label>
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
          label="Message"
          value={message}
          placeholder="Your account’s own text"
          problem={null}
          maxLength={limit ?? 280}
          onText={setMessage}
        />
        {/* Enter in a field sends a form only where it has a button for that. */}
        <button type="submit" hidden>
          Save
        </button>
      </form>
    </Sheet>
  )
}

function endWords(over: number | null, now: number): string {
  if (over === null) return 'On your own clock.'
  return over > now
    ? `Then it ends at ${clockTime(over)}.`
    : `Then it ended at ${clockTime(over)}: it goes to your history with that time.`
}
