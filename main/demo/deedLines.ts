// What the eight people did besides watching: collected, wished for, said, rated and listed. A line each.

/**
 * By slug. `days-ago action type slug [SxE[-SxE]] | text`: an exclamation mark before the text means that it spoils.
 * A rating has its number for a text. Types: movie, show, episode.
 */
export const deedLines: Readonly<Record<string, readonly string[]>> = {
  'robin-hale': [
    '16 collection episode severance 1x1-1x9',
    '41 collection movie dune-2021',
    '2 watchlist show shogun',
    '8 watchlist movie portrait-of-a-lady-on-fire-2019',
    '10 watchlist episode black-mirror 3x4',
    '14 rating show severance | 10',
    '60 rating show the-wire | 9',
    '75 rating show lost | 4',
    '3 shout movie dune-2021 | Saw it on the big screen again. Still the best sand in cinema.',
    '12 shout episode severance 2x1 | ! That elevator. Again.',
    '141 shout show chernobyl | Three sittings, no breath.',
    '6 review movie past-lives-2023 | A quiet film about the lives that one does not lead. Nothing happens, and it is all there.',
  ],
  'ines-okafor': [
    '22 collection movie past-lives-2023',
    '31 collection episode andor 1x1-1x12',
    '1.5 watchlist movie oppenheimer-2023',
    '9 rating show andor | 10',
    '4 shout movie dune-part-two-2024 | Voice! The seats shook.',
    '7 review show andor | ! The prison arc is the best television in years, because nobody in it is chosen.',
  ],
  'tomasz-k': [
    '80 collection episode breaking-bad 5x9-5x16',
    '5 watchlist show slow-horses',
    '13 rating show breaking-bad | 10',
    '26 shout episode breaking-bad 5x14 | ! I had to stand up and walk around the room.',
    '8 review movie heat-1995 | Two men drink coffee. Everything else follows from that.',
  ],
  yuki: [
    '20 collection movie akira-1988',
    '3 watchlist movie isle-of-dogs-2018',
    '11 watchlist episode one-piece 23x7',
    '6 rating show frieren-beyond-journey-s-end | 10',
    '7 shout movie spirited-away-2001 | 何度見ても泣く。',
    '18 shout episode midnight-diner 1x1 | 深夜に見てはいけない。お腹が空く。',
  ],
  'priya-raman': [
    '12 collection episode ted-lasso 1x1-1x10',
    '2.5 watchlist show fleabag',
    '21 rating show the-bear | 9',
    '15 rating episode the-bear 2x6 | 10',
    '14 shout episode the-bear 2x6 | Family dinners are not like this. Are they?',
    '13 review episode the-bear 2x6 | ! An hour of a table that nobody may leave. It explains every scene before it, and no scene after it is the same.',
    '19 review show fleabag | ! She looks at us until somebody notices. That is the whole trick, and it is enough.',
  ],
  leon: [
    '17 collection movie the-lord-of-the-rings-the-two-towers-2002',
    '4 watchlist episode game-of-thrones 4x5',
    '28 rating show shogun | 8',
    '44 review movie metropolis-1927 | Cent ans, et toujours devant nous.',
  ],
  'samira-haddad': [
    '30 collection episode bab-al-hara 1x1-1x5',
    '6 watchlist movie moonlight-2016',
    '9 rating show chernobyl | 10',
    '36 shout movie parasite-2019 | ! لم أتوقع القبو أبدا.',
  ],
  bo: [
    '25 collection movie the-shining-1980',
    '7 watchlist show dark',
    '33 rating show black-mirror | 2',
    '52 rating movie psycho-1960 | 9',
    '39 shout movie 2001-a-space-odyssey-1968 | Open the pod bay doors, please.',
    '62 shout show the-x-files | The truth is still out there.',
  ],
}

/** By slug. `days-ago slug | name | description | type slug [SxE or S]; …`: things are added one a day. */
export const listLines: Readonly<Record<string, readonly string[]>> = {
  'robin-hale': [
    '35 rainy-sundays | Rainy Sundays | For when it pours. | movie paddington-2-2017; movie the-grand-budapest-hotel-2014; show ted-lasso',
  ],
  'tomasz-k': [
    '48 perfect-hours | Perfect hours | Single episodes that need nothing before them. | episode breaking-bad 3x10; episode the-x-files 2x4',
  ],
  'priya-raman': [
    '24 start-here | Start here | First seasons to give to friends. | season fleabag 1; season the-bear 1; movie barbie-2023',
  ],
  bo: ['70 keep-the-light-on | Keep the light on | | movie alien-1979; movie get-out-2017; show hannibal'],
}
