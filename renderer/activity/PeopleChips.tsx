// The filter for people: some of those the user follows, or why the feed cannot be narrowed to any.
import { useId, useState } from 'react'
import type { Feed } from '../../preload/contract/activity.ts'
import { Chips } from '../ui/Chips.tsx'
import { FormField } from '../ui/FormField.tsx'
import { peopleBarredWords, personName } from '../words/activity.ts'
import { failureWords } from '../words/failure.ts'
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
        ? 'Asking whom you follow…'
        : failure !== null
          ? `${failureWords(failure, 'background').title}.`
          : following.length === 0
            ? 'You follow nobody on Trakt yet.'
            : more > 0
              ? `${more} more: find them by name.`
              : null
  if (shown.length === 0 && following.length <= atGlance)
    return (
      <div className="field" role="group" aria-labelledby={`${id}-label`}>
        <p className="chips__label" id={`${id}-label`}>
          Who
        </p>
        <p className="hint" role="status">
          {note}
        </p>
      </div>
    )
  return (
    <div className="filters__people">
      <Chips
        label="Who"
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
          label="Find somebody you follow"
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
