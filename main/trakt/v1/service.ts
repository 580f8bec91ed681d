// TraktService over API v1: the writes, the account and the reads, composed.
import { err, ok } from '../../../preload/contract/result.ts'
import { readValue } from '../read.ts'
import type { TraktService } from '../service.ts'
import { wireSettings } from './answers.ts'
import type { Ask } from './ask.ts'
import { createAddPlay } from './addPlay.ts'
import { networks } from './bodies.ts'
import { createCheckIn } from './checkIn.ts'
import type { V1Credentials } from './credentials.ts'
import { messageLimit } from './cutMessage.ts'
import { createFeeds } from './feeds.ts'
import { createItems } from './items.ts'
import { createNow } from './now.ts'
import { bareProfile, profileOf } from './profile.ts'
import { createReads } from './reads.ts'
import { createScrobble } from './scrobble.ts'

/** "It is recommended to call the watching API every 15 minutes" (S2). */
const watchingEveryMs = 15 * 60_000

export function createService(
  ask: Ask,
  { server, username }: Pick<V1Credentials, 'server' | 'username'>,
  options: { readonly serverNow: () => number; readonly version: string },
): TraktService {
  const { serverNow, version } = options
  const reads = createReads(ask, createItems(server), serverNow, username)
  const now = createNow(reads, username, serverNow)
  const parts = { ask, now, showEpisodes: reads.showEpisodes, serverNow, version }
  const activity = createFeeds(ask, reads.feeds, username)
  return {
    ...reads,
    ...createCheckIn(parts),
    capabilities: {
      sharing: networks,
      connectsNetworks: false,
      venue: true,
      duration: true,
      backDatedStart: true,
      savedPositions: false,
      messageLimit,
      watchingEveryMs,
      removesHistory: false,
      feeds: activity.actions,
    },
    activity,
    profile: async (signal) => {
      const answer = await ask.write({
        what: 'settings',
        method: 'account/settings',
        isRead: true,
        read: readValue('settings', wireSettings, (wire) => profileOf(wire, server)),
        signal,
      })
      return !answer.ok && answer.failure.kind === 'notFound' ? ok(bareProfile(username)) : answer
    },
    watching: now.watching,
    recall: now.recall,
    scrobble: createScrobble(parts),
    addPlay: createAddPlay(ask),
    // v1 names no plays and keeps no positions: there is nothing to remove.
    removeHistory: async () => ok({ removed: 0 }),
    positions: async () => ok([]),
    removePosition: async () => err({ kind: 'notFound' }),
  }
}
