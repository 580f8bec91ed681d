// What is inside a field over a list: the field, what lies between, and the rows. SearchList and PickList put it to work.
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
  readonly leading?: ReactNode
  readonly trailing?: ReactNode
  /** Between the field and the list. */
  readonly between?: ReactNode
  /** In place of the list when there is nothing in it. */
  readonly empty: ReactNode
  /** Rows without a picture are lower. */
  readonly plain?: boolean
  readonly inputRef: Ref<HTMLInputElement>
  readonly maxLength: number
}

export function ListParts<T extends SearchListItem>(props: SearchListProps<T>) {
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
            className={props.plain === true ? 'row row--plain' : 'row'}
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
