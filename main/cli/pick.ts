// Which of the hits of a search is meant: an exact title wins, else the best; of equals the one that is in progress, else nobody knows.
import type { Show, UpNextEntry } from '../../preload/contract/model.ts'
import type { SearchHit } from '../../preload/contract/search.ts'
import { readQuery } from '../checkin/readQuery.ts'
import { sameIds } from '../checkin/sameItem.ts'

export type Picked =
  | { readonly kind: 'one'; readonly hit: SearchHit }
  /** Equally likely, best first; two at least. */
  | { readonly kind: 'several'; readonly hits: readonly SearchHit[] }
  | { readonly kind: 'none' }

type How = { readonly id: string | null; readonly first: boolean; readonly showsOnly: boolean }

/** Titles are compared as people type them: without case, accents, punctuation and a leading article. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /u, '')

/** `hits` as the search gave them, best first; `text` as it was typed. */
export function pick(hits: readonly SearchHit[], text: string, upNext: readonly UpNextEntry[], how: How): Picked {
  const mine = how.showsOnly ? hits.filter(({ media }) => media.kind === 'show') : hits
  if (how.id !== null) return oneOf(mine.filter((hit) => isNamed(hit, how.id ?? '')))
  const [best] = mine
  if (!best) return { kind: 'none' }
  const query = readQuery(text)
  // A link or an id names one thing; what came first is that thing.
  if (query.kind !== 'text') return { kind: 'one', hit: best }
  const titled = (title: string) => mine.filter((hit) => plainTitle(mediaOf(hit).title) === plainTitle(title))
  const named = query.year === null ? [] : titled(query.text).filter((hit) => mediaOf(hit).year === query.year)
  // "Blade Runner 2049": there the number is part of the title.
  const exact = [named, titled(query.withYear), titled(query.text)].find((some) => some.length > 0)
  const equals = exact ?? titled(mediaOf(best).title)
  const inProgress = equals.filter((hit) => upNext.some(({ item }) => isShow(hit, item.show)))
  const likely = inProgress.length === 1 ? inProgress : equals
  return how.first ? oneOf(likely.slice(0, 1)) : oneOf(likely)
}

const oneOf = (hits: readonly SearchHit[]): Picked => {
  const [only, ...others] = hits
  if (!only) return { kind: 'none' }
  return others.length === 0 ? { kind: 'one', hit: only } : { kind: 'several', hits }
}

export const mediaOf = ({ media }: SearchHit) => (media.kind === 'movie' ? media.movie : media.show)

const isShow = ({ media }: SearchHit, show: Show) => media.kind === 'show' && sameIds(media.show.ids, show.ids) === true

/** By the id of an ambiguous answer, or by one that Trakt or IMDb know it by. */
function isNamed(hit: SearchHit, id: string): boolean {
  const { trakt, slug, imdb } = mediaOf(hit).ids
  return [hit.key, trakt, slug, imdb].some((own) => own !== undefined && String(own) === id)
}
