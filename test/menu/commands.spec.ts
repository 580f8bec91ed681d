// Command ids: what is understood, and that a click means what the menu showed.
import { describe, expect, it } from 'vitest'
import { commandItem, fingerprint, isMeant, meaning, rating } from '../../main/menu/commandItem.ts'
import { parseCommand } from '../../main/menu/commands.ts'
import { episode, movie } from './snapshots.ts'

describe('a command id', () => {
  it.each(['palette', 'resume', 'quit', 'wait-replace'])('%s is understood', (id) =>
    expect(parseCommand(id)).toEqual({ name: id }),
  )
  it('carries the place and what stood there', () => {
    expect(parseCommand('checkin-next:3')).toEqual({ name: 'checkin-next', index: 3, fingerprint: null })
    expect(parseCommand('checkin-recent:0:s153-2-3')).toEqual({
      name: 'checkin-recent',
      index: 0,
      fingerprint: 's153-2-3',
    })
  })
  it.each(['cancel-checkin', 'undo', 'scrobble-finish', 'scrobble-stop', 'scrobble-resume', 'after-next'] as const)(
    '%s says what it is for, and may leave it out',
    (name) => {
      expect(parseCommand(meaning(name, movie()))).toEqual({ name, fingerprint: 'm287' })
      expect(parseCommand(name)).toEqual({ name, fingerprint: null })
    },
  )
  it('of a rating says how much, and of what', () => {
    expect(parseCommand(rating(10, movie()))).toEqual({ name: 'rate', value: 10, fingerprint: 'm287' })
    expect(parseCommand('rate:1')).toEqual({ name: 'rate', value: 1, fingerprint: null })
  })
  it.each([
    '',
    'rate',
    'rate:0',
    'rate:11:m287',
    'rate:8:',
    'undo:',
    'cancel-checkin:a b',
    'quit:m287',
    'toString',
    '__proto__',
    'checkin-next',
    'checkin-next:',
    'checkin-next:-1',
    'checkin-next:1:a b',
    'Quit',
  ])('%j is not', (id) => expect(parseCommand(id)).toBeNull())
})

describe('the item behind a command', () => {
  const entry = (title: string, trakt: number) => ({
    item: episode(title, 1, 1, trakt),
    lastWatchedAt: null,
    completed: 0,
    aired: 1,
  })
  const lists = { upNext: [entry('A', 1), entry('B', 2)], recent: [{ item: movie(), watchedAt: 0 }] }
  const pick = (id: string) => {
    const command = parseCommand(id)
    if (command === null || !('index' in command)) throw new Error('not a numbered command')
    return commandItem(command, lists)
  }

  it('is the one at its place', () => expect(pick('checkin-next:1')).toBe(lists.upNext[1]?.item))
  it('is found again when the list moved on', () => expect(pick('checkin-next:0:s2-1-1')).toBe(lists.upNext[1]?.item))
  it('is nothing when it left the list', () => expect(pick('checkin-next:0:s9-1-1')).toBeNull())
  it('is nothing past the end', () => expect(pick('checkin-recent:1')).toBeNull())
  it('has a fingerprint that fits into an id, whatever the title', () => {
    const nameless = episode('بابا — a: b/c', 1, 2)
    const item = { ...nameless, show: { ...nameless.show, ids: {} } }
    expect(parseCommand(`checkin-next:0:${fingerprint(item)}`)).not.toBeNull()
  })
})

describe('a deed on one item', () => {
  it('is meant for the item that the menu showed, or for whatever is there when it names none', () => {
    expect(isMeant({ fingerprint: fingerprint(movie()) }, movie())).toBe(true)
    expect(isMeant({ fingerprint: fingerprint(movie()) }, episode())).toBe(false)
    expect(isMeant({ fingerprint: null }, episode())).toBe(true)
  })

  it('tells items apart that have no id of Trakt’s own', () => {
    const named = (ids: object, title = 'Dune', year = 2021) => {
      const item = movie(title, year)
      return fingerprint({ ...item, movie: { ...item.movie, ids } })
    }
    const all = [named({ imdb: 'tt1' }), named({ tmdb: 1 }), named({ tvdb: 2 }), named({}), named({}, 'Dune', 1984)]
    expect(new Set(all).size).toBe(all.length)
    const long = meaning('scrobble-resume', {
      ...movie(),
      movie: { ...movie().movie, ids: { slug: 'a-very-long-slug-'.repeat(9) } },
    })
    expect(parseCommand(long)).not.toBeNull()
  })
})
