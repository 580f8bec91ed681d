// The filters: what kind of thing, what was done, who did it, when. What cannot be combined says so.
import { useState } from 'react'
import type { ActivityAction, ActivityType, Feed } from '../../preload/contract/activity.ts'
import { capabilitiesOf } from '../checkin/request.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Chips } from '../ui/Chips.tsx'
import type { Chip } from '../ui/Chips.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { actionName, barredWords, rangeName, typeName } from '../words/filters.ts'
import { feedStore, openFeed } from './feedStore.ts'
import { actionBarred, allActions, allTypes, dateField, rangeIn, rangeOf, typeBarred } from './filters.ts'
import type { Barred, Range } from './filters.ts'
import { PeopleChips } from './PeopleChips.tsx'

const ranges: readonly Range[] = ['any', 'week', 'month', 'year', 'dates']

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

/** Those that cannot be had for one reason share the sentence that says so. */
function chipsOf<T extends string>(
  all: readonly T[],
  nameOf: (one: T) => string,
  on: readonly T[],
  barredOf: (one: T) => Barred | null,
  feed: Feed,
): readonly Chip<T>[] {
  const reasons = Map.groupBy(all, barredOf)
  return all.map((value) => {
    const barred = barredOf(value)
    const alike = (reasons.get(barred) ?? []).map(nameOf)
    return {
      value,
      label: nameOf(value),
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
  const typeChips = chipsOf(allTypes, typeName, types, (type) => typeBarred(type, kind, can, chosen), query.feed)
  const actionChips = chipsOf(
    allActions,
    actionName,
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
      title={say('feed.filters')}
      closeLabel={say('text.close')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onClick={() => openFeed({ feed: query.feed, types: [], actions: [] })}>
            {say('filter.removeAll')}
          </Button>
          <Button look="primary" disabled={wrong} onClick={show}>
            {say('filter.show')}
          </Button>
        </>
      }
    >
      <Chips<ActivityType>
        label={say('filter.what')}
        chips={typeChips}
        onToggle={(type) => setTypes(toggled(types, type))}
      />
      <Chips<ActivityAction>
        label={say('filter.done')}
        chips={actionChips}
        onToggle={(action) => setActions(toggled(actions, action))}
      />
      <PeopleChips feed={query.feed} chosen={people} onToggle={(name) => setPeople(toggled(people, name))} />
      <div className="field">
        <p className="chips__label" aria-hidden="true">
          {say('filter.when')}
        </p>
        <div className="seasons sheet__ranges">
          <Segmented
            label={say('filter.when')}
            options={ranges.map((value) => ({ value, label: rangeName(value) }))}
            value={range}
            onChange={setRange}
          />
        </div>
        {range === 'dates' && (
          <div className="more__pair">
            <FormField label={say('filter.from')} kind="date" value={first} problem={null} onText={setFirst} />
            <FormField label={say('filter.to')} kind="date" value={last} problem={null} onText={setLast} />
          </div>
        )}
        {wrong && (
          <p className="problem" role="alert">
            {say('filter.wrongOrder')}
          </p>
        )}
      </div>
    </Sheet>
  )
}
