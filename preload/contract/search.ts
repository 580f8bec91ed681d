// A search: what was typed, as it was understood, and what was found.
import type { Movie, Show, Target } from './model.ts'

/** What the typed text was understood as. */
export type Asked =
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly season: number; readonly number: number }
  | { readonly kind: 'absolute'; readonly numberAbs: number }
  /** `problem`: the link names no film, show or episode; no site we know; or an id that Trakt does not know. */
  | { readonly kind: 'link'; readonly problem: 'notMedia' | 'unknownSite' | 'unknownId' | null }

export type SearchHit = {
  /** Stable and unique within one answer. */
  readonly key: string
  readonly media: { readonly kind: 'movie'; readonly movie: Movie } | { readonly kind: 'show'; readonly show: Show }
  /** What Enter checks in to. null: a show whose episode has to be looked up first (`show.open`). */
  readonly target: Target | null
  /** `next`: the next unwatched episode; `asked`: the one that was typed; `first`: never started. */
  readonly reason: 'movie' | 'next' | 'asked' | 'first' | 'choose'
}

export type SearchAnswer = { readonly asked: Asked; readonly hits: readonly SearchHit[] }
