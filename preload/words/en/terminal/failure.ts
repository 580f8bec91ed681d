// Everything that can go wrong with Trakt: what happened, in a sentence.
import type { Messages } from '../../message.ts'

export const failure = {
  'failure.nobody': 'Nobody is signed in.',
  'failure.sessionExpired': 'Signed out: the session ended.',
  'failure.sessionRevoked': 'Signed out: Trakt or another app ended the session.',
  'failure.sessionUnreadable': 'Signed out: the saved session could not be read.',
  'failure.sessionNotKept': 'Signed out: the session could not be kept.',
  'failure.sessionMoved': 'Signed out: the session belongs to another key.',
  'failure.offline': 'Trakt cannot be reached.',
  'failure.timeout': 'Trakt did not answer in time.',
  'failure.cancelled': 'It was called off.',
  'failure.serverDown': 'Trakt has trouble at the moment.',
  'failure.slowDown': 'Trakt asked Marquee to slow down.',
  'failure.rateLimited': 'Trakt asked Marquee to slow down, until {time}.',
  'failure.keyRefused': 'Trakt refused the API key.',
  'failure.edgeBlocked': 'Trakt refused the connection.',
  'failure.notFound': 'Trakt does not know it: is the season and the number right?',
  'failure.conflict': 'Another check-in is running.',
  'failure.duplicate': 'It was scrobbled a short while ago already.',
  'failure.invalid': 'Trakt did not accept it.',
  // {message}: Trakt's own sentence, in English.
  'failure.invalidBecause': 'Trakt did not accept it: {message}',
  'failure.accountLimit': 'A limit of this Trakt account is reached.',
  'failure.deactivated': 'This Trakt account is deactivated.',
  'failure.locked': 'This Trakt account is locked.',
  'failure.vipOnly': 'Trakt keeps this for VIP members.',
  'failure.nonsense': 'The answer made no sense. Nothing was counted twice; try again in a moment.',
  'failure.notAired': 'It has not aired yet.',
  // {day}: "November 22, 2026".
  'failure.airsOn': 'It airs on {day}.',
  'failure.overAlready': 'It would be over by now.',
  'failure.overAlreadyRuns': {
    one: 'It would be over by now: it runs {count} minute.',
    other: 'It would be over by now: it runs {count} minutes.',
  },
  'failure.noKey': 'Marquee has no Trakt API key. `marquee open settings` is where one goes.',
  'failure.insecureAddress': 'The address in Settings is not secure.',
} as const satisfies Messages
