// What the server says is playing, and what it holds of the history, by the names of the catalogue.
import { itemByKey } from '../../../main/demo/catalogue/catalogue.ts'
import type { ItemKey } from '../../../main/demo/catalogue/model.ts'
import type { EmbeddedState } from '../../../main/demo/embedded.ts'

/** `dune-2021`, `severance 2x3`: how specs name what can be watched. */
function nameOf(key: ItemKey): string {
  const item = itemByKey(key)
  if (!item) return `unknown ${key}`
  return item.kind === 'movie' ? item.ids.slug : `${item.show.ids.slug} ${item.season}x${item.number}`
}

const shelfOf = (state: EmbeddedState) => {
  const shelf = state.world.shelves[state.user]
  if (!shelf) throw new Error(`the server's state has no shelf of ${state.user}`)
  return shelf
}

/** What runs at the server now; null: nothing, or it is over. */
export function playing(
  state: EmbeddedState,
): { readonly name: string; readonly expiresAt: number; readonly action: string } | null {
  const { watching } = shelfOf(state)
  if (!watching || watching.expiresAt <= state.now) return null
  return { name: nameOf(watching.item), expiresAt: watching.expiresAt, action: watching.action }
}

/** What this server's life has added to the history, oldest first; a running check-in is among it. */
export const added = (state: EmbeddedState): readonly string[] => shelfOf(state).added.map(({ item }) => nameOf(item))
