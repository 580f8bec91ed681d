// One field over one list, for searching: the autocomplete of Base UI with its list in place and the first row highlighted.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { ListParts } from './ListParts.tsx'
import type { SearchListItem, SearchListProps } from './ListParts.tsx'
import { typedOnly } from './typedOnly.ts'

export function SearchList<T extends SearchListItem>(props: SearchListProps<T>) {
  return (
    <Autocomplete.Root
      inline
      open
      mode="none"
      autoHighlight="always"
      keepHighlight
      items={props.items}
      itemToStringValue={(item: T) => item.name}
      onItemHighlighted={(item: T | undefined) => props.onHighlight(item ?? null)}
      value={props.text}
      onValueChange={typedOnly(props.onText)}
    >
      <ListParts {...props} />
    </Autocomplete.Root>
  )
}
