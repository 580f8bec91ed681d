// Texts that a translation may leave as they are in English, and why.
import type { Language } from '../../preload/contract/language.ts'

/** Names and signs, the same in every language. */
export const alikeEverywhere: readonly string[] = ['Marquee', 'Trakt', 'IMDb', 'OK', 'GNOME', 'KDE']

/** Words that the language has taken from English or shares with it. Each is used. */
export const alikeIn: Partial<Readonly<Record<Language, readonly string[]>>> = {}
