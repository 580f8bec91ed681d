// One field over one list: the combobox of Base UI with its list in place. Rows are options; Enter or a click chooses one.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Combobox } from '@base-ui/react/combobox'
import type { KeyboardEvent, ReactNode, Ref } from 'react'

export type SearchListItem = { readonly key: string; readonly name: string; readonly disabled?: boolean }

export type SearchListProps<T extends SearchListItem> = {
  /** Names the field for screen readers. */
  readonly label: string
  readonly listLabel: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly items: readonly T[]
  readonly render: (item: T) => ReactNode
  readonly onChoose: (item: T) => void
  readonly onHighlight: (item: T | null) => void
  /** Runs before the list's own keys; `event.preventBaseUIHandler()` keeps the list out of it. */
  readonly onKey: (event: KeyboardEvent<HTMLInputElement> & { preventBaseUIHandler: () => void }) => void
  /** The row that is highlighted when the list appears; missing: always the first. Remount to change it. */
  readonly initial?: T | null
  readonly leading?: ReactNode
  readonly trailing?: ReactNode
  /** Between the field and the list. */
  readonly between?: ReactNode
  /** In place of the list when there is nothing in it. */
  readonly empty: ReactNode
  readonly inputRef: Ref<HTMLInputElement>
  readonly maxLength: number
}

export function SearchList<T extends SearchListItem>(props: SearchListProps<T>) {
  const shared = {
    inline: true,
    open: true,
    items: props.items,
    // Main has filtered already; a second filter would drop what was understood as a link or a number.
    filter: null,
    keepHighlight: true,
    onItemHighlighted: (item: T | undefined) => props.onHighlight(item ?? null),
  } as const
  // The list reports its own rewriting of the field (choosing a row, Escape) too; only what the user typed is ours.
  const onText = (text: string, details: { readonly reason: string }): void => {
    if (details.reason === 'input-change' || details.reason === 'input-clear') props.onText(text)
  }
  const parts = <Parts {...props} />
  if (props.initial !== undefined) {
    return (
      <Combobox.Root
        {...shared}
        value={props.initial}
        autoHighlight
        itemToStringLabel={(item: T) => item.name}
        isItemEqualToValue={(a: T, b: T) => a.key === b.key}
        inputValue={props.text}
        onInputValueChange={onText}
      >
        {parts}
      </Combobox.Root>
    )
  }
  return (
    <Autocomplete.Root
      {...shared}
      mode="none"
      autoHighlight="always"
      itemToStringValue={(item: T) => item.name}
      value={props.text}
      onValueChange={onText}
    >
      {parts}
    </Autocomplete.Root>
  )
}

function Parts<T extends SearchListItem>(props: SearchListProps<T>) {
  return (
    <>
      <div className="searchbox">
        {props.leading}
        <Combobox.Input
          ref={props.inputRef}
          className="searchbox__input"
          aria-label={props.label}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          onKeyDown={props.onKey}
        />
        {props.trailing}
      </div>
      {props.between}
      {props.items.length === 0 && props.empty}
      <Combobox.List className="list" aria-label={props.listLabel} hidden={props.items.length === 0}>
        {props.items.map((item) => (
          <Combobox.Item
            key={item.key}
            value={item}
            disabled={item.disabled === true}
            className="row"
            aria-label={item.name}
            onClick={() => {
              if (item.disabled !== true) props.onChoose(item)
            }}
          >
            {props.render(item)}
          </Combobox.Item>
        ))}
      </Combobox.List>
    </>
  )
}
