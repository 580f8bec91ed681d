// The Activity tab: which feed, its search, its rows, why there are none, what is missing from them. {feed}: what a feed is called,
// such as "Friends", "ada" or the title of a show. To keep: Marquee remembers rows on this computer.
import type { Messages } from '../../message.ts'

export const feed = {
  // ---- what feeds are called ----
  // The user's own activity.
  'feed.me': 'Me',
  'feed.friends': 'Friends',
  // All users of the server.
  'feed.everyone': 'Everyone',
  // Films and how many more of them: "Heat and 2 more".
  'feed.films': { one: '{title} and {count} more', other: '{title} and {count} more' },
  // The same of shows.
  'feed.shows': { one: '{title} and {count} more', other: '{title} and {count} more' },
  'feed.season': '{show}, season {season}',
  // {code}: "S2 E3".
  'feed.episode': '{show}, {code}',

  // ---- above the rows ----
  // For screen readers, before the name of the feed on the button that chooses another one.
  'feed.feed': 'Feed:',
  // The placeholder of the search field, and its name for screen readers.
  'feed.search': 'Search',
  'feed.searchKept': 'Search all kept activity',
  // A button and the title of what it opens.
  'feed.filters': 'Filters',
  'feed.filtersOn': { one: 'Filters, {count} on', other: 'Filters, {count} on' },

  // ---- the rows ----
  // Their name for screen readers.
  'feed.activity': 'Activity',
  'feed.foundActivity': 'Found activity',
  // Rows that match what is searched.
  'feed.found': { one: '{count} found', other: '{count} found' },
  // A button: new rows that are not shown yet.
  'feed.fresh': { one: '{count} new', other: '{count} new' },
  'feed.showFresh': { one: '{count} new: show them', other: '{count} new: show them' },
  'feed.reading': 'Reading…',
  // Headings above the rows of a day.
  'feed.today': 'Today',
  'feed.yesterday': 'Yesterday',
  // When a row happened, in a narrow column.
  'feed.now': 'now',
  'feed.watchingNow': 'watching now',
  'feed.minutesAgo': { one: '{count} min ago', other: '{count} min ago' },
  'feed.hoursAgo': { one: '{count} h ago', other: '{count} h ago' },
  'feed.foldEpisodes': 'Fold the episodes',
  'feed.showEpisodes': 'Show each episode',
  // For screen readers: what the person of the row gave. {value}: 1 to 10.
  'feed.rated': 'rated {value} of 10',
  'feed.loved': 'loved',
  'feed.didNotLike': 'did not like it',
  // In place of the name of an episode, or of a text, that would spoil something.
  'feed.notThereYet': 'You are not there yet.',
  'feed.maySpoil': 'May spoil it for you.',
  'feed.showSpoiler': 'Show spoiler',

  // ---- in place of rows ----
  // Nothing on this computer holds the text that was searched.
  'feed.noneSays': 'Nothing kept says “{text}”',
  'feed.noneSaysHint': 'Marquee searches what it has shown you before, on this computer.',
  'feed.nothingMatches': 'Nothing matches',
  'feed.nothingMatchesHint': '{feed} has nothing of this kind in this time.',
  // As far as it was read.
  'feed.noMatchSoFar': 'Nothing of this kind in {feed} lately.',
  'feed.nothingYet': 'Nothing yet',
  'feed.emptyMe': 'What you watch, rate and collect appears here. Check in to begin.',
  'feed.emptyPerson': 'What {username} watches and rates would be here.',
  'feed.emptyTitle': 'Who watches, rates or talks about {feed} would be here.',
  'feed.quiet': 'Quiet here',
  'feed.emptyFriends': 'What the people you follow on Trakt watch and rate would be here.',
  'feed.emptyEveryone': 'What everyone on this server watches and rates would be here.',
  'feed.unavailable': '{feed} cannot be had on this account',
  'feed.unavailableHint': 'The server that you are signed in to has no such feed.',
  'feed.noCombination': 'This combination cannot be had',
  // {actions}: names of filters, such as "Ratings and Comments".
  'feed.neverTells': '{feed} never tells of: {actions}.',
  'feed.isPrivate': '{username} keeps their activity private',
  'feed.isPrivateHint': 'Only people whom they have let follow them can see it.',
  // Buttons.
  'feed.removeFilters': 'Remove the filters',
  'feed.lookFurther': 'Look further back',
  'feed.showMine': 'Show my own activity',
  'feed.checkIn': 'Check in',

  // ---- below the rows ----
  'feed.keptMinutes': { one: 'Kept from {count} minute ago.', other: 'Kept from {count} minutes ago.' },
  'feed.keptHours': { one: 'Kept from {count} hour ago.', other: 'Kept from {count} hours ago.' },
  'feed.keptDays': { one: 'Kept from {count} day ago.', other: 'Kept from {count} days ago.' },
  'feed.unreachable': 'Trakt cannot be reached.',
  'feed.asking': 'Trakt is being asked.',
  'feed.moreMissing': { one: '{count} more list is missing.', other: '{count} more lists are missing.' },
  'feed.leftOut': {
    one: '{count} person is left out: too many to ask for.',
    other: '{count} people are left out: too many to ask for.',
  },
  'feed.unreadable': { one: 'One row could not be read.', other: '{count} rows could not be read.' },
  'feed.retry': 'Retry',
  // A part of the feed that Trakt did not give; {what} is one of the names below, {who} a user name.
  'feed.missing': 'Missing: {what}.',
  'feed.missingOf': 'Missing: {what} of {who}.',
  'feed.gapNew': 'What is new',
  'feed.gapActivity': 'Activity',
  'feed.gapWatching': 'What is being watched now',
  'feed.gapHistory': 'History',
  'feed.gapRatings': 'Ratings',
  'feed.gapWatchlist': 'The watchlist',
  'feed.gapCollection': 'The collection',
  'feed.gapComments': 'Comments',
  'feed.gapLists': 'Lists',
  'feed.gapFriends': 'The feed of friends',
  // Why.
  'feed.notShownToApp': 'Trakt does not show it to this app.',
  'feed.privateOrGone': 'It is private, or gone.',

  // ---- the sheet that chooses a feed ----
  'feed.whose': 'Whose activity',
  'feed.choose': 'Person, show or film',
  'feed.choosePlaceholder': 'Name, show or film',
  // The list below the field, for screen readers.
  'feed.feeds': 'Feeds',
  'feed.meLine': 'My own activity',
  'feed.friendsLine': 'Everyone I follow',
  'feed.everyoneLine': 'All users of this server',
  'feed.noSuchFeed': 'Trakt has no such feed; servers with API v1 do',
  'feed.noShows': 'No feeds of shows on this account',
  'feed.noFilms': 'No feeds of films on this account',
  // One fact among several in a line: "Show · 2019".
  'feed.show': 'Show',
  // The same of a person: "ada · private".
  'feed.private': 'private',
  'feed.leaveOut': '{title}: leave out',
  // Fields for numbers; "All" stands in them while they are empty.
  'feed.ofSeason': 'Season',
  'feed.ofEpisode': 'Episode',
  'feed.all': 'All',
  'feed.wholeNumbers': 'Whole numbers, or nothing.',
  'feed.showActivity': 'Show activity',
  'feed.searchMore': 'Search for more to put beside it.',
  'feed.searching': 'Searching…',
  'feed.nobody': 'Nobody and nothing by that name.',
} as const satisfies Messages
