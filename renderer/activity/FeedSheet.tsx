// Whose activity: me, friends, everyone, one of the people I follow, or of films and shows that are searched for.
import { useEffect, useRef, useState } from 'react'
import type { Feed } from '../../preload/contract/activity.ts'
import type { Movie, Show } from '../../preload/contract/model.ts'
import { capabilitiesOf } from '../checkin/request.ts'
import { useSearch } from '../checkin/useSearch.ts'
import { imageUrl } from '../describe.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import { SearchList } from '../ui/SearchList.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { failureWords } from '../words/failure.ts'
import { stopped } from '../words/sentences.ts'
import { feedChoices, feedOf, keyOf } from './feedChoices.ts'
import type { Choice } from './feedChoices.ts'
import { feedStore, openFeed } from './feedStore.ts'
import { withFeed } from './filters.ts'
import { usePeople } from './usePeople.ts'

const ofNumber = { kind: 'number', maxLength: 5, problem: null } as const

export function FeedSheet({ onClose }: { readonly onClose: () => void }) {
  const account = useMirror((s) => s.account)
  const can = capabilitiesOf(account)?.feeds ?? {}
  const people = usePeople()
  const [text, setText] = useState('')
  const search = useSearch(text)
  const [picked, setPicked] = useState<readonly (Show | Movie)[]>([])
  const [pickedKind, setPickedKind] = useState<'show' | 'movie'>('show')
  const [season, setSeason] = useState('')
  const [number, setNumber] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const hits = search.answer?.hits ?? []
  const choices = feedChoices({
    can,
    people: people.following,
    text,
    hits,
    picked: picked.length > 0 ? pickedKind : null,
  })
  useEffect(() => input.current?.focus(), [])

  const open = (feed: Feed): void => {
    const { query } = feedStore.getState()
    openFeed(withFeed(query, feed))
  }
  const choose = ({ does }: Choice): void => {
    if (does.kind === 'open') {
      open(does.feed)
      return
    }
    const kind = does.media.kind
    const of = does.media.kind === 'show' ? does.media.show : does.media.movie
    setPickedKind(kind)
    setPicked([...(kind === pickedKind ? picked.filter((one) => keyOf(one) !== keyOf(of)) : []), of])
    setText('')
    input.current?.focus()
  }
  const narrows = pickedKind === 'show' && picked.length === 1 && (can.seasons ?? can.episodes) !== undefined
  const feed = feedOf(pickedKind, picked, narrows ? season : '', narrows ? number : '')
  const problem =
    people.failure !== null
      ? failureWords(people.failure, 'background').title
      : search.failure !== null
        ? failureWords(search.failure, 'search').title
        : null

  return (
    <Sheet
      title={say('feed.whose')}
      closeLabel={say('text.close')}
      onClose={onClose}
      foot={
        picked.length === 0 ? undefined : (
          <>
            {feed === null && <p className="actions__status problem">{say('feed.wholeNumbers')}</p>}
            <Button look="primary" disabled={feed === null} onClick={() => feed !== null && open(feed)}>
              {say('feed.showActivity')}
            </Button>
          </>
        )
      }
    >
      <SearchList
        label={say('feed.choose')}
        listLabel={say('feed.feeds')}
        placeholder={say('feed.choosePlaceholder')}
        text={text}
        onText={setText}
        items={choices}
        onHighlight={() => {}}
        render={(choice) => <ChoiceRow choice={choice} />}
        onChoose={choose}
        onKey={() => {}}
        inputRef={input}
        maxLength={200}
        plain
        leading={<Icon name="search" size={20} />}
        trailing={search.loading || people.loading ? <Spinner /> : null}
        between={
          <>
            {problem !== null && (
              <p className="hint sheet__note" role="status">
                {stopped(problem)}
              </p>
            )}
            {picked.length > 0 && (
              <div className="sheet__picked">
                {picked.map((one) => (
                  <Button
                    key={keyOf(one)}
                    label={say('feed.leaveOut', { title: one.title })}
                    onClick={() => setPicked(picked.filter((other) => other !== one))}
                  >
                    <bdi>{one.title}</bdi> <Icon name="close" size={12} />
                  </Button>
                ))}
                {narrows && (
                  <div className="more__pair">
                    <FormField
                      {...ofNumber}
                      placeholder={say('feed.all')}
                      label={say('feed.ofSeason')}
                      value={season}
                      onText={setSeason}
                    />
                    {can.episodes !== undefined && (
                      <FormField
                        {...ofNumber}
                        placeholder={say('feed.all')}
                        label={say('feed.ofEpisode')}
                        value={number}
                        onText={setNumber}
                      />
                    )}
                  </div>
                )}
              </div>
            )}
          </>
        }
        empty={
          <div className="empty" role="status">
            <p className="hint">{emptyLine(text, search.loading)}</p>
          </div>
        }
      />
    </Sheet>
  )
}

function emptyLine(text: string, searching: boolean): string {
  if (text.trim() === '') return say('feed.searchMore')
  return searching ? say('feed.searching') : say('feed.nobody')
}

function ChoiceRow({ choice }: { readonly choice: Choice }) {
  return (
    <>
      {choice.poster === null ? (
        <span className="act__face" aria-hidden="true">
          <Icon name="person" />
        </span>
      ) : (
        <Poster src={imageUrl(choice.poster)} tint={choice.poster.tint} size="row" />
      )}
      <span className="row__text">
        <span className="row__title" title={choice.title}>
          <bdi>{choice.title}</bdi>
        </span>
        <span className="row__line">
          <bdi>{choice.line}</bdi>
        </span>
      </span>
    </>
  )
}
