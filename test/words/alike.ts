// Texts that a translation may leave as they are in English, and why.
import type { Language } from '../../preload/contract/language.ts'

/** Names and signs, the same in every language. */
export const alikeEverywhere: readonly string[] = [
  'Marquee',
  'Trakt',
  'IMDb',
  'OK',
  'GNOME',
  'KDE',
  'marquee {verb}: {summary}',
  'Marquee {version}',
  'VIP',
]

/** Words that the language has taken from English or shares with it. Each is used. */
export const alikeIn: Partial<Readonly<Record<Language, readonly string[]>>> = {
  de: [
    // What users of Trakt call these in German, too.
    'Check-in',
    'Check-ins',
    'Scrobble',
    'Scrobbles',
    'Watchlist',
    'Watchlist: {name}',
    'Feed:',
    'Feeds',
    'S{season} E{number}',
    'S{season}E{number}',
    '{title} S{season}E{number}',
    'Specials',
    'Special {number}',
    '{title} Special {number}',
    // Words of both languages.
    'Code: {characters}',
    'Demo',
    'Film',
    'offline',
    'Pause',
    'Position',
    'System',
    'Updates',
    'in ~/.bashrc',
    'in ~/.config/fish/config.fish',
    // Printed so on keys.
    'Alt',
    'Num {key}',
    'Super',
    'Tab',
    'Win',
  ],
  fr: [
    // What users of Trakt call these in French, too.
    'Check-in',
    'Check-ins',
    'Scrobble',
    'Scrobbles',
    'Watchlist',
    'S{season} E{number}',
    'S{season}E{number}',
    '{title} S{season}E{number}',
    // Words of both languages.
    'Actions',
    'Dates',
    'Film',
    'Films',
    '{name}, film',
    'id',
    'Licences',
    'Message',
    'minutes',
    'Notifications',
    'Options',
    'Pause',
    'Position',
    'Services',
    // Printed so on keys.
    'Alt',
    'Ctrl',
    'Super',
    'Tab',
    'Win',
  ],
  es: [
    // What users of Trakt call these in Spanish, too.
    'Check-in',
    'Check-ins',
    'Scrobble',
    'Scrobbles',
    // Words of both languages.
    'Demo',
    'General',
    // Printed so on keys.
    'Alt',
    'Ctrl',
    'Super',
    'Tab',
    'Win',
  ],
  ja: [
    // Codes as Japanese fans write them.
    'S{season} E{number}',
    'S{season}E{number}',
    '{title} S{season}E{number}',
    // Printed so on Japanese keyboards.
    'Ctrl',
    'Alt',
    'Shift',
    'Win',
    'Super',
    'Enter',
    'Tab',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Insert',
    'Delete',
  ],
  ar: [
    // Keyboards with Arabic letters have the English names on these.
    'Ctrl',
    'Alt',
    'Shift',
    'Win',
    'Super',
    'Enter',
    'Tab',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Insert',
    'Delete',
    'Num {key}',
  ],
}
