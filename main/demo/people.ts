// The eight people of the embedded Trakt: names, and their watching in a line a show.

export type Person = {
  readonly id: number
  readonly slug: string
  readonly username: string
  readonly name: string
  readonly vip: boolean
  /** Shows what they do to friends only. */
  readonly isProtected?: boolean
  /** Rates by love and hate, not by numbers. */
  readonly ratesSimply?: boolean
  /** Slugs. Who follows each other are friends. */
  readonly follows: readonly string[]
  /** About how many plays lie before the recent months, over nearly two years. */
  readonly olderPlays: number
  /** `show-slug 1x1-2x2 90 0.8`: from … to …, the first one 90 days ago, one every 0.8 days. */
  readonly threads: readonly string[]
  /** `film-slug 12`: 12 days ago. */
  readonly films: readonly string[]
  /** `slug 1x1 43.5 2` or `film-slug - 31 5`: a saved position in percent, and how many days ago. */
  readonly positions: readonly string[]
  /** What is running when the world begins, and since how many minutes. */
  readonly now?: readonly [
    show: string,
    season: number,
    number: number,
    minutesAgo: number,
    action: 'checkin' | 'scrobble',
  ]
}

/** The one that signs in: in the middle of many shows. */
export const demoUser: Person = {
  id: 1,
  slug: 'robin-hale',
  username: 'robin.hale',
  name: 'Robin Hale',
  vip: true,
  follows: ['ines-okafor', 'tomasz-k', 'yuki', 'priya-raman', 'leon'],
  olderPlays: 2900,
  threads: [
    'severance 1x1-2x2 13 1.2',
    'one-piece 9x1-9x20 44 2.2',
    'the-bear 1x1-2x6 33 2.3',
    'andor 1x1-1x8 26 2.9',
    'slow-horses 1x1-2x3 47 5',
    'dark 1x1-1x9 78 8',
    'midnight-diner 1x1-1x4 40 7',
    'the-office 1x1-2x10 120 6.4',
    'cowboy-bebop 1x1-1x12 150 11',
    'sherlock 1x1-2x1 100 16',
    'the-wire 1x1-1x5 95 11',
    'chernobyl 1x1-1x5 140 2',
    'fleabag 1x1-2x6 170 4',
  ],
  films: [
    'dune-2021 3',
    'dune-part-two-2024 2',
    'past-lives-2023 6',
    'knives-out-2019 9',
    'spirited-away-2001 12',
    'arrival-2016 15',
    'paddington-2-2017 18',
    'the-grand-budapest-hotel-2014 22',
    'sicario-2015 25',
    'alien-1979 29',
    'aliens-1986 30',
    'get-out-2017 34',
    'oppenheimer-2023 39',
    'barbie-2023 40',
    'parasite-2019 46',
    'whiplash-2014 52',
    'la-la-land-2016 58',
    'mad-max-fury-road-2015 65',
    'blade-runner-1982 71',
    'blade-runner-2049-2017 72',
    'in-the-mood-for-love-2000 80',
    'isle-of-dogs-2018 88',
    'the-social-network-2010 97',
    'donnie-darko-2001 105',
    'zombieland-2009 113',
    'school-of-rock-2003 121',
    'moonlight-2016 130',
    'wall-e-2008 141',
    'amelie-2001 155',
    'the-matrix-1999 168',
  ],
  positions: ['seven-samurai-1954 - 41.5 4', 'the-wire 1x6 63 5'],
}

export const people: readonly Person[] = [
  demoUser,
  {
    id: 2,
    slug: 'ines-okafor',
    username: 'ines-okafor',
    name: 'Inés Okafor',
    vip: false,
    follows: ['robin-hale', 'priya-raman'],
    olderPlays: 2500,
    threads: ['severance 1x1-2x10 60 3', 'andor 1x1-2x12 90 3.5', 'squid-game 1x1-2x4 50 4'],
    films: ['dune-part-two-2024 5', 'past-lives-2023 21', 'your-name-2016 33'],
    positions: [],
    now: ['squid-game', 2, 5, 19, 'checkin'],
  },
  {
    id: 3,
    slug: 'tomasz-k',
    username: 'Tomasz K.',
    name: 'Tomasz Kowalczyk',
    vip: false,
    follows: ['robin-hale', 'bo'],
    olderPlays: 2800,
    threads: ['breaking-bad 1x1-5x16 160 2.4', 'better-call-saul 1x1-1x6 12 2'],
    films: ['heat-1995 8', 'goodfellas-1990 27', 'el-camino-a-breaking-bad-movie-2019 14'],
    positions: ['drive-2011 - 22 3'],
  },
  {
    id: 4,
    slug: 'yuki',
    username: 'yuki',
    name: '佐藤 雪',
    vip: true,
    isProtected: true,
    follows: ['robin-hale', 'samira-haddad'],
    olderPlays: 2200,
    threads: [
      'frieren-beyond-journey-s-end 1x1-1x20 48 2.2',
      'one-piece 23x1-23x6 30 4.5',
      'midnight-diner 1x1-3x10 130 4',
    ],
    films: ['spirited-away-2001 7', 'akira-1988 19', 'my-neighbor-totoro-1988 36'],
    positions: [],
  },
  {
    id: 5,
    slug: 'priya-raman',
    username: 'priya_raman',
    name: 'Priya Raman',
    vip: false,
    follows: ['ines-okafor'],
    olderPlays: 3100,
    threads: ['the-bear 1x1-4x3 75 2.3', 'ted-lasso 1x1-2x4 45 3', 'fleabag 1x1-2x6 20 1.5'],
    films: ['barbie-2023 4', 'the-grand-budapest-hotel-2014 26'],
    positions: [],
  },
  {
    id: 6,
    slug: 'leon',
    username: 'leon',
    name: 'Léon Marchetti',
    vip: false,
    ratesSimply: true,
    follows: ['yuki'],
    olderPlays: 2300,
    threads: ['game-of-thrones 1x1-4x4 110 3', 'shogun 1x1-1x10 31 3'],
    films: ['gladiator-2000 2', 'the-lord-of-the-rings-the-two-towers-2002 16', 'metropolis-1927 44'],
    positions: [],
    now: ['game-of-thrones', 4, 5, 26, 'scrobble'],
  },
  {
    id: 7,
    slug: 'samira-haddad',
    username: 'samira-haddad',
    name: 'سميرة حداد',
    vip: true,
    follows: ['robin-hale', 'yuki'],
    olderPlays: 2600,
    threads: ['bab-al-hara 1x1-1x25 56 2.1', 'chernobyl 1x1-1x5 10 2'],
    films: ['oppenheimer-2023 13', 'parasite-2019 37'],
    positions: [],
  },
  {
    id: 8,
    slug: 'bo',
    username: 'bo',
    name: 'Bo Lindqvist',
    vip: false,
    follows: ['tomasz-k'],
    olderPlays: 2700,
    threads: ['the-x-files 1x1-2x10 140 4', 'black-mirror 1x1-3x6 64 5'],
    films: ['the-shining-1980 24', '2001-a-space-odyssey-1968 38', 'psycho-1960 51'],
    positions: [],
  },
]
