// What comes after an episode.
import { describe, expect, it } from 'vitest'
import { comesNext } from '../../main/comesNext.ts'
import type { SeasonEpisode, ShowEpisodes } from '../../preload/contract/model.ts'
import { episode, episodeItem, severance } from '../fakes/items.ts'

const now = Date.UTC(2026, 10, 22)
const day = 86_400_000
type Kind = 'watched' | 'aired' | 'soon' | 'dateless'
const entry = (season: number, number: number, kind: Kind): SeasonEpisode => ({
  episode: episode(season, number, {
    firstAiredAt: kind === 'dateless' ? null : kind === 'soon' ? now + number * day : now - day,
  }),
  watched: kind === 'watched',
  aired: kind === 'watched' || kind === 'aired',
})
const show = (seasons: Readonly<Record<number, readonly Kind[]>>, ended?: boolean): ShowEpisodes => ({
  show: severance,
  seasons: Object.entries(seasons).map(([season, kinds]) => ({
    number: Number(season),
    title: null,
    episodes: kinds.map((kind, at) => entry(Number(season), at + 1, kind)),
  })),
  next: null,
  ...(ended === undefined ? {} : { ended }),
})
const after = (opened: ShowEpisodes, season: number, number: number) =>
  comesNext(opened, episodeItem(season, number), now)

describe('after an episode comes', () => {
  it('the next of the season', () => {
    expect(after(show({ 1: ['watched', 'aired', 'aired'] }), 1, 1)).toMatchObject({
      kind: 'episode',
      item: { show: severance, episode: { season: 1, number: 2 } },
    })
  })

  it('the first of the next season', () => {
    expect(after(show({ 1: ['watched', 'watched'], 2: ['aired'] }), 1, 2)).toMatchObject({
      item: { episode: { season: 2, number: 1 } },
    })
  })

  it('the next that was not watched, and the very next where all were', () => {
    expect(after(show({ 1: ['watched', 'watched', 'aired'] }), 1, 1)).toMatchObject({
      item: { episode: { number: 3 } },
    })
    expect(after(show({ 1: ['watched', 'watched', 'watched'] }), 1, 1)).toMatchObject({
      item: { episode: { number: 2 } },
    })
  })

  it('one with a date', () => {
    expect(after(show({ 1: ['watched', 'soon', 'dateless'] }), 1, 1)).toMatchObject({
      kind: 'announced',
      airsAt: now + 2 * day,
      item: { episode: { number: 2 } },
    })
  })

  it('nothing that has no date', () => {
    expect(after(show({ 1: ['watched', 'dateless'] }), 1, 1)).toEqual({ kind: 'caughtUp' })
  })

  it('the end of the season', () => {
    expect(after(show({ 1: ['watched', 'watched'] }), 1, 2)).toEqual({ kind: 'seasonOver' })
    expect(after(show({ 1: ['watched'], 2: ['dateless'] }, true), 1, 1)).toEqual({ kind: 'seasonOver' })
    expect(after(show({ 1: ['watched'] }, false), 1, 1)).toEqual({ kind: 'seasonOver' })
  })

  it('the end of the series, where Trakt says so', () => {
    expect(after(show({ 0: ['aired'], 1: ['watched'] }, true), 1, 1)).toEqual({ kind: 'showOver' })
  })

  it('nothing where the list does not know the episode', () => {
    expect(after(show({ 1: ['watched'] }, true), 1, 7)).toEqual({ kind: 'caughtUp' })
    expect(after(show({ 0: ['watched', 'aired'], 1: ['aired'] }), 0, 1)).toEqual({ kind: 'unknown' })
  })
})
