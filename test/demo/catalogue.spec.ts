// The catalogue: counts, true ids of the source documents, and nothing twice.
import { describe, expect, it } from 'vitest'
import { allEpisodes, findEpisode, findMovie, findShow, movies, shows } from '../../main/demo/catalogue/catalogue.ts'
import type { DemoEpisode } from '../../main/demo/catalogue/model.ts'
import { avatar } from '../../main/demo/pictures/avatar.ts'
import { poster } from '../../main/demo/pictures/poster.ts'
import { seededDeeds } from '../../main/demo/deeds.ts'
import { followersOf, followingOf, friendsOf } from '../../main/demo/friends.ts'
import { people, recentPlays, seededPlays, seededPositions } from '../../main/demo/seed.ts'
import { newWorld } from '../../main/demo/world.ts'

const now = Date.UTC(2026, 10, 22, 20)
const unique = (values: readonly unknown[]) => new Set(values).size === values.length
const episodeAt = (slug: string, season: number, number: number): DemoEpisode | null => {
  const show = findShow(slug)
  return show && findEpisode(show, season, number)
}

describe('the catalogue', () => {
  it('has at least 40 shows and 60 films', () => {
    expect(shows.length).toBeGreaterThanOrEqual(40)
    expect(movies.length).toBeGreaterThanOrEqual(60)
  })

  it('names nothing twice', () => {
    for (const all of [movies, shows]) {
      expect(unique(all.map((m) => m.ids.trakt))).toBe(true)
      expect(unique(all.map((m) => m.ids.slug))).toBe(true)
      for (const id of ['imdb', 'tmdb', 'tvdb'] as const)
        expect(unique(all.map((m) => m.ids[id]).filter((x) => x !== null))).toBe(true)
    }
    const written = shows.flatMap((s) => s.seasons.flatMap((x) => x.episodes)).length
    expect([...allEpisodes()].length).toBe(written)
  })

  it('has sound numbers everywhere', () => {
    for (const m of [...movies, ...shows]) {
      expect(m.title).not.toBe('')
      expect(m.year).toSatisfy((y: number) => y > 1900 && y < 2030)
      expect(m.runtime).toSatisfy((r: number) => r > 0 && r < 300)
      expect(m.ids.imdb ?? 'tt0000001').toMatch(/^tt\d{7,8}$/)
      expect(m.ids.slug).toMatch(/^[a-z0-9-]+$/)
    }
    for (const e of allEpisodes()) expect(Number.isSafeInteger(e.ids.trakt)).toBe(true)
    for (const s of shows) expect(s.seasons.length).toBeGreaterThan(0)
  })

  it.each([
    ['Breaking Bad', 'breaking-bad', { trakt: 1, slug: 'breaking-bad', tvdb: 81189, imdb: 'tt0903747', tmdb: 1396 }],
    [
      'The Walking Dead',
      'the-walking-dead',
      { trakt: 2, slug: 'the-walking-dead', imdb: 'tt1520211', tvdb: 153021, tmdb: 1402 },
    ],
    ['One Piece', 'one-piece', { trakt: 37696, slug: 'one-piece', tvdb: 81797, imdb: 'tt0388629', tmdb: 37854 }],
  ])('has %s with the ids of the documents', (title, slug, ids) => {
    expect(findShow(slug)).toMatchObject({ title, ids })
  })

  it('has the episodes and the film of the documents', () => {
    expect(episodeAt('breaking-bad', 1, 1)).toMatchObject({
      title: 'Pilot',
      ids: { trakt: 16, tvdb: 349232, imdb: 'tt0959621', tmdb: 62085 },
    })
    expect(episodeAt('the-walking-dead', 1, 1)?.title).toBe('Days Gone Bye')
    expect(episodeAt('one-piece', 9, 21)).toMatchObject({
      numberAbs: 164,
      title: 'Light the Fire of Shandia! Wiper the Warrior',
      ids: { trakt: 856373, tvdb: 362082, imdb: null, tmdb: null },
    })
    expect(findMovie('28')).toMatchObject({
      ids: { slug: 'guardians-of-the-galaxy-2014', imdb: 'tt2015381', tmdb: 118340 },
    })
  })

  it('has the awkward ones', () => {
    expect(episodeAt('firefly', 1, 14)?.runtime).toBeNull()
    expect(findShow('firefly')?.seasons.map((s) => s.number)).toEqual([1])
    expect(episodeAt('severance', 3, 1)?.firstAired).toBeNull()
    expect(
      findShow('one-piece')
        ?.seasons.at(-1)
        ?.episodes.some((e) => (e.firstAired ?? 0) > now),
    ).toBe(true)
    expect(
      shows
        .filter((s) => s.title === 'The Office')
        .map((s) => s.year)
        .sort(),
    ).toEqual([2001, 2005])
    expect(
      movies
        .filter((m) => m.title === 'Dune')
        .map((m) => m.year)
        .sort(),
    ).toEqual([1984, 2021])
    expect(findShow('sherlock')?.seasons[0]?.number).toBe(0)
    for (const script of [/\p{Script=Han}/u, /\p{Script=Arabic}/u, /\p{Script=Hangul}/u])
      expect(shows.some((s) => script.test(s.title))).toBe(true)
    expect(movies.some((m) => m.title.length > 80)).toBe(true)
  })
})

describe('the people', () => {
  it('are eight, with plays that lie in the past, newest first, the same every time', () => {
    expect(people).toHaveLength(8)
    for (const person of people) {
      const plays = seededPlays(person, now)
      expect(plays.length).toBeGreaterThan(20)
      expect(plays.every((p, i) => p.watchedAt < now && p.watchedAt <= (plays[i - 1]?.watchedAt ?? now))).toBe(true)
      expect(plays.every((p) => p.watchedAt % 60_000 === 0)).toBe(true)
    }
    expect(unique(people.flatMap((p) => seededPlays(p, now).map((play) => play.id)))).toBe(true)
  })

  it('did other things than watching too, the same every time, all in the past', () => {
    for (const person of people) {
      const deeds = seededDeeds(person, now)
      expect(deeds.length).toBeGreaterThan(3)
      expect(deeds.every((deed) => deed.at < now)).toBe(true)
      const again = seededDeeds(person, now + 86_400_000)
      expect(again.map((deed) => deed.at - 86_400_000)).toEqual(deeds.map((deed) => deed.at))
    }
    expect(unique(people.flatMap((p) => seededDeeds(p, now).map((deed) => deed.id)))).toBe(true)
  })

  it('know each other: one is protected, and the one who signs in has friends, idols and admirers', () => {
    const [demo] = people
    const world = newWorld(now)
    expect(people.filter((p) => p.isProtected).map((p) => p.slug)).toEqual(['yuki'])
    for (const person of people) expect(people.map((p) => p.slug)).toEqual(expect.arrayContaining([...person.follows]))
    expect(demo && friendsOf(world, demo).length).toBe(3)
    expect(demo && followingOf(world, demo).length).toBe(5)
    expect(demo && followersOf(world, demo).length).toBe(4)
  })

  it('give the one who signs in about 150 plays in the last months, and two saved positions', () => {
    const [demo] = people
    expect(demo && recentPlays(demo, now).length).toBe(159)
    expect(demo && seededPositions(demo, now)).toHaveLength(2)
  })
})

describe('the pictures', () => {
  it('are drawn for everything, without anything that could run or load', () => {
    for (const media of [...movies, ...shows]) {
      const picture = poster(media)
      expect(picture).toMatch(/^<svg [^>]*viewBox="0 0 200 300"/)
      expect(picture).not.toMatch(/<script|href|NaN|undefined|url\(/)
      expect(picture.length).toBeLessThan(12_000)
    }
  })

  it('are alike for the same title and differ between titles', () => {
    expect(new Set([...movies, ...shows].map(poster)).size).toBe(movies.length + shows.length)
  })

  it('escape the title', () => {
    const [first] = movies
    expect(first && poster({ ...first, title: '<b>&"' })).toContain('&lt;B&gt;&amp;&quot;')
    expect(avatar('< >')).toContain('&lt;&gt;')
  })
})
