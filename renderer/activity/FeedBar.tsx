// Above the rows: the feed by name, a field that searches all kept rows, the filters, and the year in one's own feed.
import { useEffect, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { say, sayNumber } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { feedName } from '../words/feedName.ts'
import { feedStore, prepareSearch, searchFeed } from './feedStore.ts'
import { filterCount } from './filters.ts'

function onKey(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Escape' && feedStore.getState().text !== '') {
    event.stopPropagation()
    void searchFeed('')
  }
  if (event.key === 'ArrowDown') {
    event.preventDefault()
    document.querySelector<HTMLElement>('.feed__area:not([aria-hidden]) [role="article"][tabindex="0"]')?.focus()
  }
}

export function FeedBar() {
  const [focused, setFocused] = useState(false)
  // Whoever is about to type is given what is newest by then.
  const rows = feedStore((s) => s.view.rows)
  const blank = feedStore((s) => s.text === '')
  useEffect(() => {
    if (focused && blank) void prepareSearch()
  }, [focused, blank, rows])
  const query = feedStore((s) => s.query)
  const text = feedStore((s) => s.text)
  const name = feedName(query.feed)
  const filters = filterCount(query)
  const own = query.feed.kind === 'user' && query.feed.username === undefined
  return (
    <div className="feed__bar">
      <button
        type="button"
        className="feed__name"
        aria-haspopup="dialog"
        onClick={() => feedStore.setState({ sheet: 'feed' })}
      >
        <span className="unseen">{say('feed.feed')} </span>
        <bdi>{name}</bdi>
        <Icon name="down" />
      </button>
      <div className="feed__search">
        <Icon name="search" />
        <input
          className="feed__input"
          type="text"
          aria-label={say('feed.searchKept')}
          placeholder={say('feed.search')}
          maxLength={200}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => void searchFeed(event.currentTarget.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={onKey}
        />
      </div>
      <span className="feed__tools">
        {own && (
          <Button look="quiet" iconOnly label={say('year.title')} onClick={() => feedStore.setState({ sheet: 'year' })}>
            <Icon name="calendar" />
          </Button>
        )}
        <Button
          look="quiet"
          iconOnly={filters === 0}
          label={filters === 0 ? say('feed.filters') : say('feed.filtersOn', { count: filters })}
          onClick={() => feedStore.setState({ sheet: 'filter' })}
        >
          <Icon name="sliders" />
          {filters > 0 && sayNumber(filters)}
        </Button>
      </span>
    </div>
  )
}
