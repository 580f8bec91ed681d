// The filters: what kind of thing, what was done, who did it, when. What cannot be combined says so.
import { useState } from 'react'
import type { ActivityAction, ActivityType, Feed } from '../../preload/contract/activity.ts'
import { capabilitiesOf } from '../checkin/request.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Chips } from '../ui/Chips.tsx'
import type { Chip } from '../ui/Chips.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { actionNames, barredWords, typeNames } from '../words/activity.ts'
import { feedStore, openFeed } from './feedStore.ts'
import { actionBarred, allActions, allTypes, dateField, rangeIn, rangeOf, typeBarred } from './filters.ts'
import type { Barred, Range } from './filters.ts'
import { PeopleChips } from './PeopleChips.tsx'

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

/** Those that cannot be had for one reason share the sentence that says so. */
function chipsOf<T extends string>(
  all: readonly T[],
  names: Readonly<Record<T, string>>,
  on: readonly T[],
  barredOf: (one: T) => Barred | null,
  feed: Feed,
): readonly Chip<T>[] {
  const reasons = Map.groupBy(all, barredOf)
  return all.map((value) => {
    const barred = barredOf(value)
    const alike = (reasons.get(barred) ?? []).map((one) => names[one])
    return {
      value,
      label: names[value],
      on: on.includes(value),
      barred: barred === null ? null : barredWords(barred, feed, alike),
    }
  })
}

export function FilterSheet({ onClose }: { readonly onClose: () => void }) {
  const query = feedStore((s) => s.query)
  const account = useMirror((s) => s.account)
  const can = capabilitiesOf(account)?.feeds ?? {}
  const { kind } = query.feed
  const [types, setTypes] = useState(query.types)
  const [actions, setActions] = useState(query.actions)
  const [people, setPeople] = useState(query.people ?? [])
  const [range, setRange] = useState(rangeIn(query))
  const [first, setFirst] = useState(query.from === undefined ? '' : dateField(query.from))
  const [last, setLast] = useState(query.to === undefined ? '' : dateField(query.to))
  const chosen = { types, actions }
  const wrong = range === 'dates' && first !== '' && last !== '' && first > last
  const typeChips = chipsOf(allTypes, typeNames, types, (type) => typeBarred(type, kind, can, chosen), query.feed)
  const actionChips = chipsOf(
    allActions,
    actionNames,
    actions,
    (one) => actionBarred(one, kind, can, chosen),
    query.feed,
  )

  const show = (): void => {
    if (wrong) return
    openFeed({
      feed: query.feed,
      types,
      actions,
      ...(people.length === 0 ? {} : { people }),
      ...rangeOf(range, first, last),
    })
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
      <Chips<ActivityType> label="What" chips={typeChips} onToggle={(type) => setTypes(toggled(types, type))} />
      <Chips<ActivityAction>
        label="Done"
        chips={actionChips}
        onToggle={(action) => setActions(toggled(actions, action))}
      />
      <PeopleChips feed={query.feed} chosen={people} onToggle={(name) => setPeople(toggled(people, name))} />
      <div className="field">
        <p className="chips__label" aria-hidden="true">
          When
        </p>
        <div className="seasons sheet__ranges">
          <Segmented label="When" options={ranges} value={range} onChange={setRange} />
        </div>
        {range === 'dates' && (
          <div className="more__pair">
            <FormField label="From" kind="date" value={first} problem={null} onText={setFirst} />
            <FormField label="To" kind="date" value={last} problem={null} onText={setLast} />
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
