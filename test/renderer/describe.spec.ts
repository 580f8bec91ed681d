// What films and episodes are called: the line, the phrase, and each in its own direction.
import { describe, expect, it } from 'vitest'
import { describeItem, describeTarget, episodeLine, movieLine } from '../../renderer/describe.ts'
import { episodeEntries, seasonName } from '../../renderer/checkin/entries.ts'
import { dune, episode, severance } from '../fakes/items.ts'

describe('what is watched', () => {
  it('has a line and a phrase', () => {
    const film = describeItem({ kind: 'movie', movie: { ...dune, runtimeMinutes: 155 } })
    expect([film.line, film.name]).toEqual(['Film · 2021 · 2 h 35 min', 'Dune (2021)'])
    const one = describeItem({ kind: 'episode', show: severance, episode: episode(2, 3, { title: 'Who Is Alive?' }) })
    expect([one.line, one.name]).toEqual(['S2 E3 · Who Is Alive?', 'Severance, S2 E3 · Who Is Alive?'])
  })

  it('is named by as much as is known of it', () => {
    expect(movieLine({ ...dune, year: null, runtimeMinutes: 0 })).toBe('Film')
    expect(describeItem({ kind: 'movie', movie: { ...dune, year: null } }).name).toBe('Dune')
    expect(episodeLine(episode(0, 3, { title: null, numberAbs: 3 }))).toBe('Special 3')
    expect(episodeLine(episode(20, 15, { title: null, numberAbs: 1015 }))).toBe('S20 E15 · #1015')
    expect(describeTarget({ form: 'absolute', show: severance, numberAbs: 1015 }).line).toBe('Episode 1015')
  })

  it('keeps a title from the right in its place', () => {
    const title = 'שלום'
    expect(episodeLine(episode(2, 3, { title }))).toBe(`S2 E3 · \u2068${title}\u2069`)
    expect(describeItem({ kind: 'movie', movie: { ...dune, title } }).name).toBe(`\u2068${title}\u2069 (2021)`)
  })
})

describe('the episodes to choose from', () => {
  const episodes = [
    { episode: episode(2, 1, { title: 'Hello', runtimeMinutes: 45 }), aired: true, watched: true },
    { episode: episode(2, 3, { title: null, runtimeMinutes: null }), aired: true, watched: false },
    { episode: episode(2, 13, { title: 'Cold Harbor', firstAiredAt: null }), aired: false, watched: false },
  ]
  const names = (query: string) =>
    episodeEntries(severance, { number: 2, title: null, episodes }, { season: 2, number: 3 }, query, 0).map(
      ({ name }) => name,
    )

  it('say all that is known of them', () => {
    expect(names('')).toEqual([
      'Hello, S2 E1 · 45 min, watched',
      'Episode 3, S2 E3, next',
      'Cold Harbor, S2 E13, Not announced yet',
    ])
  })

  it.each([
    ['3', ['Episode 3, S2 E3, next']],
    ['episode 3', ['Episode 3, S2 E3, next']],
    // By what the row is called.
    ['pisode 3', ['Episode 3, S2 E3, next']],
    ['COLD', ['Cold Harbor, S2 E13, Not announced yet']],
  ])('are found by %j', (query, found) => {
    expect(names(query)).toEqual(found)
  })

  it('stand in seasons, or beside them', () => {
    expect([0, 2].map((number) => seasonName({ number, title: null, episodes }))).toEqual(['Specials', 'Season 2'])
  })
})
