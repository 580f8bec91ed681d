// The account by API v1: a test of name and password, its settings, and the server's clock.
import { json } from '../call.ts'
import { connections, sharingText } from '../item.ts'
import { personBySlug } from '../friends.ts'
import type { Person } from '../people.ts'
import { seconds, success, unknown, type V1Ask, type V1Method } from './ask.ts'
import { personOf } from './wire.ts'

const connection = (connected: boolean) => ({
  connected,
  timeline_enabled: false,
  share_scrobbles_start: false,
  share_scrobbles_end: false,
  share_tv: false,
  share_movies: false,
  share_ratings: false,
  share_checkins: connected,
})

/** What belongs to the account alone: where it shares, and its words for that. */
type Own = {
  readonly connections: Readonly<Record<'twitter' | 'tumblr', boolean>>
  readonly sharingText: Readonly<Record<'watching' | 'watched', string>>
}

export const settingsOf = (person: Person, own: Own, { now, imageBase }: Pick<V1Ask, 'now' | 'imageBase'>) =>
  success(`all settings for ${person.username}`, {
    profile: { ...personOf(person, imageBase), last_login: seconds(now) },
    // UM8: eight hours behind universal time.
    account: { timezone: 'UM8', use_24hr: false, protected: person.isProtected === true },
    viewing: {
      ratings: { mode: person.ratesSimply ? 'simple' : 'advanced' },
      shouts: { show_badges: true, show_spoilers: false },
    },
    connections: {
      facebook: connection(false),
      twitter: connection(own.connections.twitter),
      tumblr: connection(own.connections.tumblr),
    },
    sharing_text: own.sharingText,
  })

function settings(ask: V1Ask) {
  const person = personBySlug(ask.user)
  return person ? settingsOf(person, { connections, sharingText }, ask) : unknown('user')
}

export const timeOf = (now: number) => json(200, { timestamp: seconds(now), timezone: 'PST' })

export const accountMethods: readonly V1Method[] = [
  { name: 'account/test', kind: 'write', auth: 'required', run: () => success('all good!') },
  { name: 'account/settings', kind: 'write', auth: 'required', run: settings },
  {
    name: 'server/time',
    kind: 'read',
    auth: 'optional',
    run: ({ now }) => timeOf(now),
  },
]
