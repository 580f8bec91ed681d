// A play dated back. [inferred] from movie/seen and show/episode/seen of the historic documentation: `last_played` in Unix seconds.
import type { Item } from '../../../preload/contract/model.ts'
import { err, ok } from '../../../preload/contract/result.ts'
import { readValue } from '../read.ts'
import type { TraktService } from '../service.ts'
import { wireSeen } from './answers.ts'
import type { Ask } from './ask.ts'
import { type Fields, movieFields, showFields } from './bodies.ts'

function seen(item: Item, at: number): { readonly method: string; readonly body: Fields } {
  const played = { plays: 1, last_played: at }
  if (item.kind === 'movie')
    return { method: 'movie/seen', body: { movies: [{ ...movieFields(item.movie), ...played }] } }
  const { season, number: episode } = item.episode
  const body = { ...showFields(item.show), episodes: [{ season, episode, ...played }] }
  return { method: 'show/episode/seen', body }
}

/** What the server does not know it skips, and calls that a success. */
export const createAddPlay =
  (ask: Ask): TraktService['addPlay'] =>
  async (item, watchedAt, signal) => {
    const { method, body } = seen(item, Math.floor(watchedAt / 1000))
    const what = 'history addition'
    const read = readValue(what, wireSeen, ({ skipped }) => skipped ?? 0)
    const skipped = await ask.write({ what, method, body, read, signal })
    if (!skipped.ok) return skipped
    return skipped.value > 0 ? err({ kind: 'notFound' }) : ok(undefined)
  }
