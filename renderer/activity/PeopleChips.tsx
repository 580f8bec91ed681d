// The filter for people: some of those the user follows, or why the feed cannot be narrowed to any.
import { useId, useState } from 'react'
import type { Feed } from '../../preload/contract/activity.ts'
import { say } from '../say.ts'
import { Chips } from '../ui/Chips.tsx'
import { FormField } from '../ui/FormField.tsx'
import { personName } from '../words/deeds.ts'
import { failureWords } from '../words/failure.ts'
import { peopleBarredWords } from '../words/filters.ts'
import { stopped } from '../words/sentences.ts'
import { peopleBarred } from './filters.ts'
import { shownPeople } from './shownPeople.ts'
import { usePeople } from './usePeople.ts'

/** More cannot be taken in at a glance: then they are looked for by name. */
const atGlance = 8

export type PeopleChipsProps = {
  readonly feed: Feed
  /** User names. */
  readonly chosen: readonly string[]
  readonly onToggle: (username: string) => void
}

export function PeopleChips({ feed, chosen, onToggle }: PeopleChipsProps) {
  const id = useId()
  const barred = peopleBarred(feed)
  const { following, failure, loading } = usePeople(barred === null)
  const [text, setText] = useState('')
  const { shown, more } = shownPeople(following, chosen, text, atGlance)
  const note =
    barred !== null
      ? peopleBarredWords(barred, feed)
      : loading
        ? say('filter.askingPeople')
        : failure !== null
          ? stopped(failureWords(failure, 'background').title)
          : following.length === 0
            ? say('filter.followNobody')
            : more > 0
              ? say('filter.morePeople', { count: more })
              : null
  if (shown.length === 0 && following.length <= atGlance)
    return (
      <div className="field" role="group" aria-labelledby={`${id}-label`}>
        <p className="chips__label" id={`${id}-label`}>
          {say('filter.who')}
        </p>
        <p className="hint" role="status">
          {note}
        </p>
      </div>
    )
  return (
    <div className="filters__people">
      <Chips
        label={say('filter.who')}
        chips={shown.map((person) => ({
          value: person.username,
          label: personName(person),
          on: chosen.includes(person.username),
          barred: null,
        }))}
        onToggle={onToggle}
      />
      {following.length > atGlance && (
        <FormField
          label={say('filter.findPerson')}
          value={text}
          maxLength={100}
          problem={null}
          hint={note ?? undefined}
          onText={setText}
        />
      )}
    </div>
  )
}
