// One field over one list, for picking: like SearchList, but one row is chosen already when the list appears.
import { Combobox } from '@base-ui/react/combobox'
import { ListParts } from './ListParts.tsx'
import type { SearchListItem, SearchListProps } from './ListParts.tsx'
import { typedOnly } from './typedOnly.ts'

/** `initial` is highlighted when the list appears. Remount to highlight another. */
export function PickList<T extends SearchListItem>(props: SearchListProps<T> & { readonly initial: T | null }) {
  return (
    <Combobox.Root
      inline
      open
      autoHighlight
      items={props.items}
      // The caller has filtered already.
      filter={null}
      value={props.initial}
      itemToStringLabel={(item: T) => item.name}
      isItemEqualToValue={(a: T, b: T) => a.key === b.key}
      onItemHighlighted={(item: T | undefined) => props.onHighlight(item ?? null)}
      inputValue={props.text}
      onInputValueChange={typedOnly(props.onText)}
    >
      <ListParts {...props} />
    </Combobox.Root>
  )
}
