// One field over one list: the field keeps the focus, the arrows move the highlight, Enter takes the highlighted row.
import { useCombobox } from 'downshift'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
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
  /** Key of the row to begin with, whenever what is listed is new; missing: the first. */
  readonly start?: string | undefined
  /** The row that Enter takes; null: there is none. A disabled row can be looked at but not chosen. */
  readonly onHighlight: (item: T | null) => void
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

/** Keys that move the caret, or that the page has its own use for; downshift would take them for the list. */
const notForTheList = new Set(['Home', 'End', 'Escape'])

const { stateChangeTypes } = useCombobox
/** What moves the highlight. Leaving the list or the field, clicking and choosing leave it where it is. */
const moves: ReadonlySet<unknown> = new Set([
  stateChangeTypes.InputKeyDownArrowDown,
  stateChangeTypes.InputKeyDownArrowUp,
  stateChangeTypes.InputKeyDownPageDown,
  stateChangeTypes.InputKeyDownPageUp,
  stateChangeTypes.ItemMouseMove,
  stateChangeTypes.InputChange,
  stateChangeTypes.FunctionSetHighlightedIndex,
])
const byHand = (type: unknown) =>
  moves.has(type) && type !== stateChangeTypes.InputChange && type !== stateChangeTypes.FunctionSetHighlightedIndex

/**
 * A combobox whose list is always open: downshift's. It holds the highlight itself, so that an Enter right behind an
 * arrow takes the row that the arrow went to, however busy the page is.
 */
export function SearchList<T extends SearchListItem>(props: SearchListProps<T>) {
  const { items, onHighlight, onChoose } = props
  const list = useRef<HTMLDivElement>(null)
  const startAt =
    items.length === 0
      ? -1
      : Math.max(
          0,
          items.findIndex((item) => item.key === props.start),
        )
  /** The user moved the highlight since the text last changed: it stays with its row when the list changes. */
  const moved = useRef(false)
  const keyAt = useRef<string | null>(null)
  /** Clicked, or taken by Enter, and not yet told. */
  const chosen = useRef<T | null>(null)
  const {
    highlightedIndex: at,
    setHighlightedIndex,
    getInputProps,
    getMenuProps,
    getItemProps,
  } = useCombobox<T>({
    items: [...items],
    itemToString: (item) => item?.key ?? '',
    itemToKey: (item) => item?.key,
    isOpen: items.length > 0,
    inputValue: props.text,
    selectedItem: null,
    initialHighlightedIndex: startAt,
    defaultHighlightedIndex: 0,
    stateReducer: (state, { type, changes }) => {
      // Leaving the field chooses nothing.
      const meant = type === stateChangeTypes.ItemClick || type === stateChangeTypes.InputKeyDownEnter
      if (meant) chosen.current = changes.selectedItem ?? null
      return moves.has(type) ? changes : { ...changes, highlightedIndex: state.highlightedIndex }
    },
    onHighlightedIndexChange: ({ type }) => {
      moved.current = byHand(type)
    },
  })
  // Downshift tells of the last change before a paint only: rows that arrive with the click would swallow the choice.
  useEffect(() => {
    const item = chosen.current
    chosen.current = null
    if (item !== null && item.disabled !== true) onChoose(item)
  })

  const settle = useEffectEvent(() => {
    const kept = moved.current ? items.findIndex((item) => item.key === keyAt.current) : -1
    const wanted = kept < 0 ? startAt : kept
    if (wanted !== at) setHighlightedIndex(wanted)
  })
  useLayoutEffect(() => settle(), [items])
  const highlighted = items[at] ?? null
  const tell = useEffectEvent(() => {
    keyAt.current = highlighted?.key ?? null
    onHighlight(highlighted)
  })
  useLayoutEffect(() => tell(), [highlighted?.key])

  // Later moves are downshift's to follow; the row to begin with may lie below the edge.
  const follow = useRef(props.follow === true)
  useEffect(() => {
    if (follow.current) list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
    follow.current = false
  }, [at])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    props.onKey(event)
    // A key that is held down asks once.
    if (event.key === 'Enter' && event.repeat) event.preventDefault()
    if (event.defaultPrevented || event.nativeEvent.isComposing || notForTheList.has(event.key)) {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
    }
  }

  return (
    <>
      <div className="searchbox">
        {props.leading}
        <input
          {...getInputProps({
            ref: props.inputRef,
            'aria-label': props.label,
            onChange: (event) => props.onText(event.currentTarget.value),
            onKeyDown,
          })}
          className="searchbox__input"
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          dir="auto"
          spellCheck={false}
        />
        {props.trailing}
      </div>
      {props.between}
      {items.length === 0 && props.empty}
      <div
        {...getMenuProps({ ref: list, 'aria-label': props.listLabel })}
        className="list"
        // A list that scrolls would be a stop of its own on the way of Tab.
        tabIndex={-1}
        hidden={items.length === 0}
      >
        {items.map((item, index) => (
          <div
            key={item.key}
            {...getItemProps({ item, index })}
            className={props.plain === true ? 'row row--plain' : 'row'}
            aria-disabled={item.disabled === true || undefined}
            data-highlighted={index === at ? '' : undefined}
          >
            {props.render(item)}
          </div>
        ))}
      </div>
    </>
  )
}
