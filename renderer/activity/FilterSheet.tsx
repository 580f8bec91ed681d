// The filters: what kind of thing, what was done, when. What cannot be combined says so.
import { useId, useState } from 'react'
import type { ActivityAction, ActivityType } from '../../preload/contract/activity.ts'
import { capabilitiesOf } from '../checkin/request.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Chips } from '../ui/Chips.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { actionNames, barredWords, typeNames } from '../words/activity.ts'
import { feedStore, openFeed } from './feedStore.ts'
import { actionBarred, allActions, allTypes, dateField, rangeOf, typeBarred } from './filters.ts'
import type { Barred, Range } from './filters.ts'

const ranges: readonly { readonly value: Range; readonly label: string }[] = [
  { value: 'any', label: 'Any time' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
  { value: 'year', label: 'Year' },
  { value: 'dates', label: 'Dates' },
]

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

export function FilterSheet({ onClose }: { readonly onClose: () => void }) {
  const query = feedStore((s) => s.query)
  const account = useMirror((s) => s.account)
  const offset = useMirror((s) => s.serverOffsetMs)
  const can = capabilitiesOf(account)?.feeds ?? {}
  const { kind } = query.feed
  const [types, setTypes] = useState(query.types)
  const [actions, setActions] = useState(query.actions)
  const dated = query.from !== undefined || query.to !== undefined
  const [range, setRange] = useState<Range>(dated ? 'dates' : 'any')
  const [first, setFirst] = useState(query.from === undefined ? '' : dateField(query.from))
  const [last, setLast] = useState(query.to === undefined ? '' : dateField(query.to))
  const chosen = { types, actions }
  const wrong = range === 'dates' && first !== '' && last !== '' && first > last
  const said = (barred: Barred | null): string | null => (barred === null ? null : barredWords(barred, query.feed))

  const show = (): void => {
    if (wrong) return
    openFeed({ feed: query.feed, types, actions, ...rangeOf(range, Date.now() + offset, first, last) })
  }
  return (
    <Sheet
      title="Filters"
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onClick={() => openFeed({ feed: query.feed, types: [], actions: [] })}>
            Remove all
          </Button>
          <Button look="primary" disabled={wrong} onClick={show}>
            Show
          </Button>
        </>
      }
    >
      <Chips<ActivityType>
        label="What"
        chips={allTypes.map((value) => ({
          value,
          label: typeNames[value],
          on: types.includes(value),
          barred: said(typeBarred(value, kind, can, chosen)),
        }))}
        onToggle={(type) => setTypes(toggled(types, type))}
      />
      <Chips<ActivityAction>
        label="Done"
        chips={allActions.map((value) => ({
          value,
          label: actionNames[value],
          on: actions.includes(value),
          barred: said(actionBarred(value, kind, can, chosen)),
        }))}
        onToggle={(action) => setActions(toggled(actions, action))}
      />
      <div className="field">
        <p className="chips__label" aria-hidden="true">
          When
        </p>
        <div className="seasons sheet__ranges">
          <Segmented label="When" options={ranges} value={range} onChange={setRange} />
        </div>
        {range === 'dates' && (
          <div className="more__pair">
            <DateField label="From" value={first} onChange={setFirst} />
            <DateField label="To" value={last} onChange={setLast} />
          </div>
        )}
        {wrong && (
          <p className="problem" role="alert">
            The first day lies behind the last one.
          </p>
        )}
      </div>
    </Sheet>
  )
}

type DateFieldProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="date"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
