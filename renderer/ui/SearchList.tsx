// One field over one list: the field keeps the focus, the arrows move the highlight, Enter takes the highlighted row.
import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'

export type SearchListItem = { readonly key: string; readonly disabled?: boolean }

export type SearchListProps<T extends SearchListItem> = {
  /** Names the field for screen readers. */
  readonly label: string
  readonly listLabel: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly items: readonly T[]
  /** One of `items`, or null. A disabled row can be looked at but not chosen. */
  readonly highlighted: T | null
  readonly onHighlight: (item: T) => void
  readonly render: (item: T) => ReactNode
  readonly onChoose: (item: T) => void
  /** Runs before the list's own keys; what it prevents is left alone by the list. */
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly leading?: ReactNode
  readonly trailing?: ReactNode
  /** Between the field and the list. */
  readonly between?: ReactNode
  /** In place of the list when there is nothing in it. */
  readonly empty: ReactNode
  /** Rows without a picture are lower. */
  readonly plain?: boolean
  /** Scrolls to the highlighted row as soon as the list is there. */
  readonly follow?: boolean
  readonly inputRef: Ref<HTMLInputElement>
  readonly maxLength: number
}

const pageRows = 8

/** Where a key leads from row `at` (-1: none) of `count`; null: the key is not for the list. */
function rowAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1
    case 'PageDown':
      return Math.min(count - 1, at + pageRows)
    case 'PageUp':
      return Math.max(0, at - pageRows)
    default:
      return null
  }
}

/** The combobox of the ARIA practices whose list is always open. */
export function SearchList<T extends SearchListItem>(props: SearchListProps<T>) {
  const { items, highlighted, onHighlight, onChoose } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  // The page follows the keys, never the pointer: a row that moves away under it cannot be clicked.
  const follows = useRef(props.follow === true)
  const at = highlighted === null ? -1 : items.indexOf(highlighted)

  useEffect(() => {
    if (follows.current) list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
    follows.current = false
  }, [at])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    props.onKey(event)
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      // A key that is held down asks once.
      if (!event.repeat && highlighted !== null && highlighted.disabled !== true) onChoose(highlighted)
      return
    }
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || items.length === 0) return
    const next = items[rowAfter(event.key, at, items.length) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    follows.current = true
    onHighlight(next)
  }

  return (
    <>
      <div className="searchbox">
        {props.leading}
        <input
          ref={props.inputRef}
          className="searchbox__input"
          role="combobox"
          aria-label={props.label}
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls={id}
          aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
          placeholder={props.placeholder}
          value={props.text}
          maxLength={props.maxLength}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => props.onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {props.trailing}
      </div>
      {props.between}
      {items.length === 0 && props.empty}
      <div
        className="list"
        ref={list}
        id={id}
        role="listbox"
        aria-label={props.listLabel}
        // A list that scrolls would be a stop of its own on the way of Tab.
        tabIndex={-1}
        hidden={items.length === 0}
        // The field keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
      >
        {items.map((item, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys of the rows are those of the field
          <div
            key={item.key}
            id={`${id}-${index}`}
            className={props.plain === true ? 'row row--plain' : 'row'}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            aria-disabled={item.disabled === true || undefined}
            data-highlighted={index === at ? '' : undefined}
            onPointerMove={() => {
              if (index === at) return
              follows.current = false
              onHighlight(item)
            }}
            onClick={() => {
              if (item.disabled !== true) onChoose(item)
            }}
          >
            {props.render(item)}
          </div>
        ))}
      </div>
    </>
  )
}
