// The account by API v1: a test of name and password, its settings, and the server's clock.
import { json } from '../call.ts'
import { connections, sharingText } from '../item.ts'
import { personBySlug } from '../friends.ts'
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

function settings({ user, now, imageBase }: V1Ask) {
  const person = personBySlug(user)
  if (!person) return unknown('user')
  return success(`all settings for ${person.username}`, {
    profile: { ...personOf(person, imageBase), last_login: seconds(now) },
    // UM8: eight hours behind universal time.
    account: { timezone: 'UM8', use_24hr: false, protected: person.isProtected === true },
    viewing: {
      ratings: { mode: person.ratesSimply ? 'simple' : 'advanced' },
      shouts: { show_badges: true, show_spoilers: false },
    },
    connections: {
      facebook: connection(false),
      twitter: connection(connections.twitter),
      tumblr: connection(connections.tumblr),
    },
    sharing_text: sharingText,
  })
}

export const accountMethods: readonly V1Method[] = [
  { name: 'account/test', kind: 'write', auth: 'required', run: () => success('all good!') },
  { name: 'account/settings', kind: 'write', auth: 'required', run: settings },
  {
    name: 'server/time',
    kind: 'read',
    auth: 'optional',
    run: ({ now }) => json(200, { timestamp: seconds(now), timezone: 'PST' }),
  },
]
