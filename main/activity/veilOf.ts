// Veils: what would spoil the fun, hidden until asked for.
import type { Activity, ActivitySubject } from '../../preload/contract/activity.ts'
import type { Episode, Show } from '../../preload/contract/model.ts'

/** `text`: the comment. `titles`: the titles of episodes; their numbers are no spoilers. */
export type Veil = { readonly text: boolean; readonly titles: boolean }

/** `me`: slug; what I did myself spoils nothing. `next`: the episode I am to watch next; null: not in the middle of that show. */
export type Progress = {
  readonly me: string
  readonly next: (show: Show) => { readonly season: number; readonly number: number } | null
}

function episodesOf(subject: ActivitySubject): readonly { readonly show: Show; readonly episode: Episode }[] {
  if (subject.kind === 'episode') return [subject]
  if (subject.kind === 'episodes') return subject.episodes.map((episode) => ({ show: subject.show, episode }))
  return subject.kind === 'listEntry' ? episodesOf(subject.entry) : []
}

/** Specials stand outside of the story: they are never ahead. Neither is the next episode itself hidden from who comes to it. */
function isAhead(show: Show, { season, number }: Episode, { next }: Progress): boolean {
  const mine = season === 0 ? null : next(show)
  return mine !== null && (season > mine.season || (season === mine.season && number > mine.number))
}

export function veilOf({ who, subject, text }: Activity, progress: Progress): Veil {
  if (who.slug === progress.me) return { text: false, titles: false }
  return {
    text: text?.spoiler === true,
    titles: episodesOf(subject).some(({ show, episode }) => episode.title !== null && isAhead(show, episode, progress)),
  }
}
