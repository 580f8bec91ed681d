// Where something was left, found for what is about to be started.
import { describe, expect, it } from 'vitest'
import type { SavedPosition } from '../../preload/contract/model.ts'
import { leftOf, runtimeOf, savedProgress, targetOf } from '../../renderer/checkin/saved.ts'
import { episodeItem, movieItem } from '../gallery/media.ts'

const dune = movieItem('dune-2021')
const severance = episodeItem('severance', 2, 3)
const luffy = episodeItem('one-piece', 21, 2)
const at = (item: SavedPosition['item'], progress: number): SavedPosition => ({ id: 1, item, progress, pausedAt: 0 })
const positions = [at(dune, 41), at(severance, 12), at(luffy, 5)]
const saved = (target: Parameters<typeof savedProgress>[0]) => savedProgress(target, { paused: null, positions })

describe('the saved position', () => {
  it('is found by every way of naming an item', () => {
    expect(saved({ form: 'movie', movie: dune.movie })).toBe(41)
    expect(saved(targetOf(severance))).toBe(12)
    expect(saved({ form: 'number', show: severance.show, season: 2, number: 3 })).toBe(12)
    expect(saved({ form: 'absolute', show: luffy.show, numberAbs: luffy.episode.numberAbs ?? -1 })).toBe(5)
  })

  it('is not that of another episode, or of a film of the same name', () => {
    expect(saved({ form: 'number', show: severance.show, season: 2, number: 4 })).toBeNull()
    expect(saved({ form: 'movie', movie: movieItem('dune-1984').movie })).toBeNull()
  })

  it('is found by title and year where no id is shared, and not against an id that differs', () => {
    expect(saved({ form: 'movie', movie: { ...dune.movie, ids: { tvdb: 9 } } })).toBe(41)
    expect(saved({ form: 'movie', movie: { ...dune.movie, ids: { trakt: 1 } } })).toBeNull()
  })

  it('gives way to what was paused here', () => {
    expect(savedProgress(targetOf(dune), { paused: { item: dune, progress: 63, pausedAt: 0 }, positions })).toBe(63)
  })
})

describe('what is left', () => {
  it('is the rest of the runtime, and unknown without one', () => {
    const minutes = runtimeOf(targetOf(dune)) ?? 0
    expect(leftOf(at(dune, 25))).toBe(minutes * 60_000 * 0.75)
    expect(leftOf(at({ kind: 'movie', movie: { ...dune.movie, runtimeMinutes: null } }, 25))).toBeNull()
  })

  it('takes the show for an episode whose own length nobody knows', () => {
    const episode = { ...severance.episode, runtimeMinutes: null }
    expect(runtimeOf(targetOf({ ...severance, episode }))).toBe(severance.show.runtimeMinutes)
  })
})
