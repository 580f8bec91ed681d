// What a feed can be narrowed to: kinds of things, deeds, people, times; and why some of it cannot be had.
import type { Messages } from '../../message.ts'

export const filter = {
  // Above the kinds of things.
  'filter.what': 'What',
  'filter.episodes': 'Episodes',
  'filter.films': 'Films',
  'filter.shows': 'Shows',
  'filter.lists': 'Lists',
  // Above the deeds: what was done.
  'filter.done': 'Done',
  'filter.watching': 'Watching now',
  'filter.checkIns': 'Check-ins',
  'filter.scrobbles': 'Scrobbles',
  'filter.seen': 'Marked as watched',
  'filter.ratings': 'Ratings',
  'filter.watchlist': 'Watchlist',
  'filter.collected': 'Collected',
  'filter.comments': 'Comments',
  'filter.reviews': 'Reviews',
  'filter.newLists': 'New lists',
  'filter.addedToLists': 'Added to lists',
  // Above the people.
  'filter.who': 'Who',
  'filter.askingPeople': 'Asking whom you follow…',
  'filter.followNobody': 'You follow nobody on Trakt yet.',
  'filter.morePeople': { one: '{count} more: find them by name.', other: '{count} more: find them by name.' },
  'filter.findPerson': 'Find somebody you follow',
  // Above the times. The past week, month, year; or dates to be chosen.
  'filter.when': 'When',
  'filter.anyTime': 'Any time',
  'filter.week': 'Week',
  'filter.month': 'Month',
  'filter.year': 'Year',
  'filter.dates': 'Dates',
  'filter.from': 'From',
  'filter.to': 'To',
  'filter.wrongOrder': 'The first day lies behind the last one.',
  'filter.removeAll': 'Remove all',
  'filter.show': 'Show',

  // ---- why a filter cannot be had ----
  // {names}: of filters, such as "Lists and Reviews", or the message below. {feed}: what the feed is called.
  'filter.barredByFeed': '{names}: {feed} has none.',
  'filter.barredByTypes': '{names}: never about the kinds chosen above.',
  'filter.barredByActions': '{names}: never with what is chosen below.',
  // In place of more than three names: filters that cannot be had have a dashed border.
  'filter.dashed': 'What is dashed',
  // "Me", "Friends" and "Everyone" are the names of feeds.
  'filter.peopleOwn': 'Unavailable: Me is about you alone. Friends can be narrowed to some people.',
  'filter.peopleOne': 'Unavailable: this feed is about {feed} alone. Friends can be narrowed to some people.',
  'filter.peopleEveryone': 'Unavailable: Everyone cannot be narrowed to some people. Friends can.',
  'filter.peopleSeason': 'Unavailable: a season cannot be narrowed to some people. Its show can.',
} as const satisfies Messages
