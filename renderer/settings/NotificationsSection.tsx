// What the desktop may be told of, when it is left alone, and whether a rating is asked for.
import { useId } from 'react'
import type { NoteKind, QuietHours } from '../../preload/contract/settings.ts'
import { useMirror } from '../mirror.ts'
import '../styles/chips.css'
import { Chips } from '../ui/Chips.tsx'
import { Switch } from '../ui/Switch.tsx'
import { dayName, noteWords, quietSpan } from '../words/notifications.ts'
import { change } from './change.ts'
import { Section } from './Section.tsx'
import { timeOfDay, timeText } from './timeOfDay.ts'
import { say } from '../say.ts'

const kinds: readonly NoteKind[] = ['checkedIn', 'finished', 'wait', 'queue', 'friends']
/** The week from Monday on. */
const days = [1, 2, 3, 4, 5, 6, 0] as const

export function NotificationsSection() {
  const { notes, noteSound, quietHours, askRating } = useMirror((s) => s.settings)
  const platform = useMirror((s) => s.platform)
  return (
    <Section title={say('notifications.title')}>
      {kinds.map((kind) => (
        <Switch
          key={kind}
          {...noteWords(kind, platform)}
          on={notes[kind]}
          onChange={(on) => change({ notes: { ...notes, [kind]: on } })}
        />
      ))}
      <Switch
        label={say('notifications.sound')}
        hint={say('notifications.soundHint')}
        on={noteSound}
        onChange={(on) => change({ noteSound: on })}
      />
      <Switch
        label={say('notifications.quiet')}
        hint={say('notifications.quietHint')}
        on={quietHours.on}
        onChange={(on) => change({ quietHours: { ...quietHours, on } })}
      />
      {quietHours.on && <Hours of={quietHours} />}
      <Switch
        label={say('notifications.ask')}
        hint={say('notifications.askHint')}
        on={askRating}
        onChange={(on) => change({ askRating: on })}
      />
    </Section>
  )
}

function Hours({ of }: { readonly of: QuietHours }) {
  const id = useId()
  const set = (patch: Partial<QuietHours>): void => change({ quietHours: { ...of, ...patch } })
  const time = (label: string, minutes: number, onTime: (minutes: number) => void) => (
    <label className="quiet-hours__time">
      <span>{label}</span>
      <input
        className="input"
        type="time"
        required
        aria-describedby={span === null ? undefined : id}
        value={timeText(minutes)}
        onChange={(event) => {
          const typed = timeOfDay(event.currentTarget.value)
          if (typed !== null) onTime(typed)
        }}
      />
    </label>
  )
  const span = quietSpan(of)
  const toggle = (day: number): void =>
    set({ days: of.days.includes(day) ? of.days.filter((one) => one !== day) : [...of.days, day] })
  return (
    <div className="quiet-hours" role="group" aria-label={say('notifications.quiet')}>
      <div className="quiet-hours__times">
        {time(say('notifications.from'), of.from, (from) => set({ from }))}
        {time(say('notifications.to'), of.to, (to) => set({ to }))}
      </div>
      {span !== null && (
        <p className="hint" id={id}>
          {span}
        </p>
      )}
      <Chips
        label={say('notifications.days')}
        chips={days.map((day) => ({
          value: String(day),
          label: dayName(day),
          on: of.days.includes(day),
          barred: null,
        }))}
        onToggle={(day) => toggle(Number(day))}
      />
      {of.days.length === 0 && <p className="problem">{say('notifications.noDays')}</p>}
    </div>
  )
}
