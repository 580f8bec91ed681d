// TraktService over API v2: each method is one call (or a few), its address, its body and its mapping.
import type { Ids, Item, Network } from '../../../preload/contract/model.ts'
import { err, ok, type Result } from '../../../preload/contract/result.ts'
import { ranked } from '../ranked.ts'
import { isSameItem } from '../sameItem.ts'
import type { Found, Played, Profile, TraktService } from '../service.ts'
import { listOf } from '../wire.ts'
import { checkInBody, scrobbleBody } from './bodies.ts'
import type { Door } from './door.ts'
import { hasEnded, showEpisodesOf } from './episodes.ts'
import { createItems, watchingOf } from './items.ts'
import { createLookUp } from './lookUp.ts'
import { readPages } from './pages.ts'
import { searchQuery } from './query.ts'
import { readJson, readNothing } from './read.ts'
import { readDone, syncBody } from './sync.ts'
import { createUpNext } from './upNext.ts'
import * as wire from './wire.ts'
import { createFeeds } from './feeds/feeds.ts'
import { ownId } from './address.ts'
import { createOwnPerson } from './feeds/ownPerson.ts'

const networks = ['twitter', 'mastodon', 'tumblr'] as const satisfies readonly Network[]
const extended = 'full,images'

export function createService(door: Door, apiUrl: string): TraktService {
  const items = createItems(apiUrl)
  const lookUp = createLookUp(door, items)
  const mine = { host: 'api', bearer: 'required' } as const

  const profileOf = ({ user, connections, sharing_text }: wire.WireSettings): Profile => {
    const avatar = user.images?.avatar?.full
    return {
      username: user.username,
      slug: user.ids?.slug ?? user.username.toLowerCase(),
      name: user.name,
      vip: user.vip === true || user.vip_ep === true,
      avatar: avatar ? items.avatar(avatar, user.username) : null,
      connections: networks.filter((network) => connections?.[network] === true),
      watchingText: sharing_text?.watching ?? null,
    }
  }

  /** The id that a show's addresses take; another site's id has to be looked up first. */
  async function showId(ids: Ids, signal?: AbortSignal): Promise<Result<string>> {
    const own = ownId(ids)
    if (own !== null) return ok(own)
    const by = ids.tvdb === undefined ? 'tmdb' : 'tvdb'
    const id = ids.tvdb ?? ids.tmdb
    const found = id === undefined ? ok([]) : await lookUp({ by, id: String(id), type: 'show' }, signal)
    if (!found.ok) return found
    const show = found.value.find((hit) => hit.kind === 'show')?.show.ids
    const known = ownId(show ?? {})
    return known === null ? err({ kind: 'notFound' }) : ok(known)
  }

  const own = createOwnPerson((signal) =>
    door.send({
      ...mine,
      what: 'settings',
      method: 'GET',
      path: '/users/settings',
      query: { extended: 'full' },
      read: readJson('settings', wire.wireSettings, profileOf),
      signal,
    }),
  )
  const activity = createFeeds(door, items, own)

  return {
    recall: () => {},
    capabilities: {
      sharing: networks,
      connectsNetworks: true,
      venue: false,
      duration: false,
      backDatedStart: true,
      savedPositions: true,
      messageLimit: null,
      watchingEveryMs: null,
      removesHistory: true,
      feeds: activity.actions,
    },
    activity,
    feeds: null,

    profile: own.profile,

    checkIn: (request, signal) =>
      door.send({
        ...mine,
        what: 'check-in',
        method: 'POST',
        path: '/checkin',
        body: checkInBody(request),
        read: readJson('check-in', wire.wireCheckedIn, (answer) => ({
          item: items.item(answer),
          expiresAt: answer.watched_at !== null && answer.watched_at > door.serverNow() ? answer.watched_at : null,
          historyId: answer.id,
        })),
        signal,
      }),

    cancelCheckIn: (signal) =>
      door.send({
        ...mine,
        what: 'cancel',
        method: 'DELETE',
        path: '/checkin',
        read: readNothing('cancel'),
        signal,
      }),

    watching: (signal) =>
      door.send({
        ...mine,
        what: 'watching',
        method: 'GET',
        path: '/users/me/watching',
        query: { extended },
        read: (reply) =>
          reply.status === 204
            ? ok(null)
            : readJson('watching', wire.wireWatching, (answer) =>
                watchingOf(items.item(answer), answer, door.serverNow()),
              )(reply),
        signal,
      }),

    scrobble: async (verb, request, signal) => {
      const answer = await door.send({
        ...mine,
        what: `scrobble ${verb}`,
        method: 'POST',
        path: `/scrobble/${verb}`,
        body: scrobbleBody(request),
        read: readJson(`scrobble ${verb}`, wire.wireScrobbled, (answer) => ({
          action: answer.action,
          progress: answer.progress,
          historyId: answer.action === 'scrobble' ? answer.id : null,
          item: items.item(answer),
        })),
        signal,
      })
      // Nothing stands in the way of a stop but that it counted already, whether or not Trakt says when.
      return !answer.ok && answer.failure.kind === 'conflict' && verb === 'stop'
        ? err({ kind: 'duplicate', watchedAt: null, expiresAt: answer.failure.expiresAt })
        : answer
    },

    /*
     * One request per search, and none of Trakt's "exact" search: the portal would have it first, but two requests
     * for every pause in typing double the load for an order that the titles themselves give. So: a broad search over
     * titles, translations and aliases, a little more than asked for, and exact titles and years put first here.
     */
    search: async (text, { limit, year, only }, signal) => {
      const query = searchQuery(text)
      if (query === '') return ok([])
      const wanted = Math.max(1, Math.min(50, Math.trunc(limit) || 1))
      const answer = await door.send({
        what: 'search',
        method: 'GET',
        host: 'api',
        bearer: 'optional',
        path: `/search/${only ?? 'movie,show'}`,
        query: { query, fields: 'title,translations,aliases', limit: Math.min(50, wanted * 2), extended },
        read: readJson('search', listOf(wire.wireFound), (rows) => rows.map(items.found)),
        signal,
      })
      if (!answer.ok) return answer
      const media = answer.value.filter((hit: Found) => hit.kind !== 'episode' && (!only || hit.kind === only))
      return ok(ranked(media, text, year).slice(0, wanted))
    },

    lookUp,

    showEpisodes: async (ids, signal) => {
      const id = await showId(ids, signal)
      if (!id.ok) return id
      const get = { method: 'GET', host: 'api', bearer: 'optional', signal } as const
      const path = `/shows/${id.value}`
      const [show, seasons, progress] = await Promise.all([
        door.send({
          ...get,
          what: 'show',
          path,
          query: { extended },
          read: readJson('show', wire.wireShowInFull, (full) => ({
            show: items.show(full.show),
            ended: hasEnded(full),
          })),
        }),
        door.send({
          ...get,
          what: 'seasons',
          path: `${path}/seasons`,
          query: { extended: 'episodes,full' },
          read: readJson('seasons', listOf(wire.wireSeason), (list) => list),
        }),
        door.send({
          ...get,
          bearer: 'required',
          what: 'progress',
          path: `${path}/progress/watched`,
          query: { specials: 'true', count_specials: 'false' },
          hasFallback: true,
          read: readJson('progress', wire.wireProgress, (answer) => answer),
        }),
      ])
      if (!show.ok) return show
      if (!seasons.ok) return seasons
      return ok(showEpisodesOf(show.value, seasons.value, progress.ok ? progress.value : null, door.serverNow()))
    },

    upNext: createUpNext(door, items),

    history: async ({ limit, since, item }, signal) => {
      const id = item && historyId(item)
      const played = await readPages(
        door,
        {
          bearer: 'required',
          what: 'history',
          path: `/sync/history${item ? (item.kind === 'movie' ? '/movies' : '/episodes') : ''}${id ? `/${id}` : ''}`,
          query: { extended, start_at: since === undefined ? undefined : new Date(since).toISOString() },
          signal,
        },
        limit,
        wire.wirePlayed,
        (row): Played => ({
          historyId: row.id,
          watchedAt: row.watched_at,
          action: row.action ?? 'watch',
          item: items.item(row),
        }),
      )
      // Trakt narrows by its own id only; without one the answer is narrowed here.
      return played.ok && item ? ok(played.value.filter((play) => isSameItem(play.item, item))) : played
    },

    removeHistory: async (historyIds, signal) =>
      historyIds.length === 0
        ? ok({ removed: 0 })
        : door.send({
            ...mine,
            what: 'history removal',
            method: 'POST',
            path: '/sync/history/remove',
            body: { ids: historyIds },
            read: readJson('history removal', wire.wireRemoved, ({ deleted }) => ({
              removed: (deleted.movies ?? 0) + (deleted.episodes ?? 0),
            })),
            signal,
          }),

    addPlay: (item, watchedAt, signal) =>
      door.send({
        ...mine,
        what: 'history addition',
        method: 'POST',
        path: '/sync/history',
        body: syncBody(item, { watched_at: new Date(watchedAt).toISOString() }),
        read: readDone('history addition'),
        signal,
      }),

    positions: (signal) =>
      readPages(
        door,
        { bearer: 'required', what: 'positions', path: '/sync/playback', query: { extended }, signal },
        250,
        wire.wirePosition,
        (row) => ({ id: row.id, progress: row.progress, pausedAt: row.paused_at, item: items.item(row) }),
      ),

    removePosition: async (id, signal) => {
      const answer = await door.send({
        ...mine,
        what: 'position removal',
        method: 'DELETE',
        path: `/sync/playback/${id}`,
        read: readNothing('position removal'),
        signal,
      })
      // Gone already is what was wanted.
      return !answer.ok && answer.failure.kind === 'notFound' ? ok(undefined) : answer
    },
  }
}

const historyId = (item: Item): number | undefined =>
  item.kind === 'movie' ? item.movie.ids.trakt : item.episode.ids.trakt
