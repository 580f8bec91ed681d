// The eight people of the embedded Trakt: names, and their watching in a line a show.

export type Person = {
  readonly id: number
  readonly slug: string
  readonly username: string
  readonly name: string
  readonly vip: boolean
  /** `show-slug 1x1-2x2 90 0.8`: from … to …, the first one 90 days ago, one every 0.8 days. */
  readonly threads: readonly string[]
  /** `film-slug 12`: 12 days ago. */
  readonly films: readonly string[]
  /** `slug 1x1 43.5 2` or `film-slug - 31 5`: a saved position in percent, and how many days ago. */
  readonly positions: readonly string[]
}

export const people: readonly Person[] = [
  {
    id: 1,
    slug: 'robin-hale',
    username: 'robin.hale',
    name: 'Robin Hale',
    vip: true,
    threads: ['severance 1x1-2x2 30 1', 'one-piece 9x1-9x20 60 2'],
    films: ['dune-2021 9'],
    positions: ['inception-2010 - 41.5 3'],
  },
]

/** The one that signs in. */
export const demoUser: Person = people[0] as Person
