// Films, shows, seasons and episodes, and how far somebody is in a show.
import { findEpisode, findMovie, findShow, regularEpisodes } from '../catalogue/catalogue.ts'
import type { DemoShow } from '../catalogue/model.ts'
import { empty, json, type Reply } from '../call.ts'
import { isAired, progressOf, type Progress } from '../progress.ts'
import type { Ask, Route } from '../site.ts'
import { episodeOf, isoMinute, movieOf, showOf, type Detail } from '../wire.ts'
import { notFound } from './checkin.ts'

const forShow = (run: (ask: Ask, show: DemoShow) => Reply) => (ask: Ask) => {
  const show = findShow(ask.params['id'] ?? '')
  return show ? run(ask, show) : notFound()
}

const numberAt = (text: string | undefined) => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : -1)

/** `asked`: what `extended` says. */
export function seasonsOf(show: DemoShow, asked: readonly string[], detail: Detail) {
  const full = asked.includes('full')
  // With `episodes` each comes as full as `full` says; without either only the bare season.
  const each: Detail = { ...detail, full }
  return show.seasons.map((season) => ({
    number: season.number,
    ids: { trakt: season.id, tvdb: null, tmdb: null },
    ...(full && {
      title: season.number === 0 ? 'Specials' : `Season ${season.number}`,
      overview: null,
      episode_count: season.episodes.length,
      aired_episodes: season.episodes.filter((e) => isAired(e, detail.now)).length,
      network: show.network,
    }),
    ...(asked.includes('episodes') && { episodes: season.episodes.map((e) => episodeOf(e, each)) }),
  }))
}

const seasons = ({ query, detail }: Ask, show: DemoShow): Reply =>
  json(200, seasonsOf(show, (query.get('extended') ?? '').split(','), detail))

function season({ params, detail }: Ask, show: DemoShow): Reply {
  const found = show.seasons.find((s) => s.number === numberAt(params['season']))
  return found
    ? json(
        200,
        found.episodes.map((e) => episodeOf(e, detail)),
      )
    : notFound()
}

function episode({ params, detail }: Ask, show: DemoShow): Reply {
  const found = findEpisode(show, numberAt(params['season']), numberAt(params['episode']))
  return found ? json(200, episodeOf(found, detail)) : notFound()
}

/** The next one that is scheduled, not the next one to watch. */
function scheduled({ now, detail }: Ask, show: DemoShow): Reply {
  const next = regularEpisodes(show).find((e) => e.firstAired !== null && e.firstAired > now)
  return next ? json(200, episodeOf(next, detail)) : empty(204)
}

function lastAired({ now, detail }: Ask, show: DemoShow): Reply {
  const last = regularEpisodes(show).findLast((e) => isAired(e, now))
  return last ? json(200, episodeOf(last, detail)) : empty(204)
}

export function watchedProgressOf(progress: Progress, withSpecials: boolean, detail: Detail) {
  const { show } = progress
  const when = (at: number | undefined | null) => (at === undefined || at === null ? null : isoMinute(at))
  return {
    aired: progress.aired,
    completed: progress.completed,
    last_watched_at: when(progress.lastWatchedAt),
    reset_at: null,
    seasons: show.seasons
      .filter((s) => s.number > 0 || withSpecials)
      .map((s) => {
        const aired = s.episodes.filter((e) => isAired(e, detail.now))
        return {
          number: s.number,
          title: s.number === 0 ? 'Specials' : `Season ${s.number}`,
          aired: aired.length,
          completed: aired.filter((e) => progress.seen.has(e)).length,
          // Trakt lists what is out; what is still to come is not part of progress.
          episodes: aired.map((e) => ({
            number: e.number,
            completed: progress.seen.has(e),
            last_watched_at: when(progress.seen.get(e)),
          })),
        }
      }),
    hidden_seasons: [],
    next_episode: progress.next && episodeOf(progress.next, detail),
    last_episode: progress.last && episodeOf(progress.last, detail),
  }
}

const watchedProgress = ({ world, user, now, detail, query }: Ask, show: DemoShow): Reply =>
  json(200, watchedProgressOf(progressOf(world, user, show, now), query.get('specials') === 'true', detail))

function movie({ params, detail }: Ask): Reply {
  const found = findMovie(params['id'] ?? '')
  return found ? json(200, movieOf(found, detail)) : notFound()
}

export const mediaRoutes: readonly Route[] = [
  { method: 'GET', path: '/movies/:id', auth: 'optional', run: movie },
  {
    method: 'GET',
    path: '/shows/:id',
    auth: 'optional',
    run: forShow(({ detail }, show) => json(200, showOf(show, detail))),
  },
  { method: 'GET', path: '/shows/:id/seasons', auth: 'optional', run: forShow(seasons) },
  { method: 'GET', path: '/shows/:id/seasons/:season', auth: 'optional', run: forShow(season) },
  { method: 'GET', path: '/shows/:id/seasons/:season/episodes/:episode', auth: 'optional', run: forShow(episode) },
  { method: 'GET', path: '/shows/:id/next_episode', auth: 'optional', run: forShow(scheduled) },
  { method: 'GET', path: '/shows/:id/last_episode', auth: 'optional', run: forShow(lastAired) },
  { method: 'GET', path: '/shows/:id/progress/watched', auth: 'required', run: forShow(watchedProgress) },
]
