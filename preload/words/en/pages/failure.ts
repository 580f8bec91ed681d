// What goes wrong between Marquee and Trakt: what happened, whether anything was lost, what to do. A title has no full stop at its
// end. The sentences of a detail stand side by side.
import type { Messages } from '../../message.ts'

export const failure = {
  // ---- whether anything was lost, after the sentence that says what happened ----
  'failure.notCheckedIn': 'Nothing was checked in.',
  'failure.leftPlaying': 'What is playing was left as it is.',
  'failure.checkInStands': 'The check-in still stands.',
  'failure.kept': 'It is kept here.',
  'failure.nothingLost': 'Nothing was lost.',
  'failure.checkInUnsure': 'The check-in may have reached Trakt. Marquee asks Trakt before it says either way.',
  // The request to end what is playing, or to take a check-in back.
  'failure.requestUnsure':
    'The request may have reached Trakt. Marquee shows what Trakt says as soon as it can be asked.',
  // Something that waits in the queue.
  'failure.queuedUnsure': 'It may have reached Trakt. Marquee looks before it sends it again.',

  // ---- what happened ----
  'failure.offline': 'You are offline',
  'failure.offlineDetail': 'Trakt could not be reached.',
  'failure.timeout': 'Trakt did not answer in time',
  'failure.waited': { one: 'Marquee waited {count} second.', other: 'Marquee waited {count} seconds.' },
  'failure.cancelled': 'Called off',
  'failure.serverDown': 'Trakt is having trouble',
  // {status}: a number such as 503.
  'failure.serverDownDetail': 'Its server answered with an error ({status}).',
  // {time}: a time of day.
  'failure.asksAgainAt': 'Marquee asks again at {time}.',
  'failure.rateLimited': 'Trakt asks us to slow down',
  'failure.rateLimitedDetail': 'Too many requests in a short time.',
  'failure.goesOnAt': 'It goes on at {time}.',
  'failure.keyRefused': 'Trakt refused this API key',
  'failure.keyRefusedDetail': 'It is unknown, not approved, or was removed.',
  'failure.keyRefusedWayOut':
    'A newer Marquee may carry a new one; a key of your own, which Trakt makes for VIP members, goes into Settings.',
  // What guards Trakt's servers against attacks (Cloudflare).
  'failure.edgeBlocked': 'Trakt’s front door turned us away',
  'failure.edgeBlockedDetail': 'Its protection refused the connection before Trakt saw it.',
  'failure.edgeBlockedWayOut': 'A VPN or a shared address is the usual reason; you stay signed in.',
  'failure.notFound': 'Trakt does not have this',
  'failure.notFoundDetail': 'It may have been removed, or the number does not exist.',
  'failure.conflict': 'Something else is playing',
  'failure.conflictDetail': 'Trakt allows one check-in at a time.',
  'failure.freeAt': 'It is free at {time}.',
  'failure.duplicate': 'Already in your history',
  'failure.countedLately': 'Trakt counted this a short while ago.',
  'failure.countedAt': 'Trakt counted this at {time}.',
  'failure.againFrom': 'It takes the same again from {time}.',
  'failure.invalid': 'Trakt did not accept this',
  'failure.noReason': 'It gave no reason.',
  // {message}: Trakt's own sentence, in English.
  'failure.saysItself': 'It says: “{message}”',
  'failure.accountLimit': 'Your account’s limit is reached',
  'failure.accountLimitDetail': 'Trakt accounts hold a limited number of entries, free ones fewer.',
  'failure.accountLimitWayOut': 'Remove some on Trakt, or make room with VIP.',
  'failure.locked': 'This account is locked',
  'failure.deactivated': 'This account is deactivated',
  'failure.lockedDetail': 'Only Trakt’s support can open it again.',
  'failure.lockedWayOut': 'You stay signed in here until then.',
  'failure.vipOnly': 'Trakt keeps this for VIP members',
  'failure.vipOnlyDetail': 'Your account is a free one.',
  'failure.unreadable': 'Trakt’s answer made no sense',
  // {what}: the technical name of the part that could not be read, in English.
  'failure.unreadableDetail': 'Something other than the promised data came back ({what}).',
  'failure.unexpected': 'Trakt answered in an unknown way',
  'failure.unexpectedDetail': 'Status {status}, which Trakt does not document.',
  'failure.notAired': 'This has not aired yet',
  'failure.notAnnounced': 'No date has been announced.',
  'failure.airsOn': 'It airs on {date}.',
  // Of a check-in that is to have begun a while ago.
  'failure.overAlready': 'That would be over by now',
  'failure.shorter': 'It is shorter than that.',
  'failure.runs': { one: 'It runs {count} minute.', other: 'It runs {count} minutes.' },
  'failure.fewerMinutes': 'Choose fewer minutes.',
  'failure.noKey': 'An API key is needed',
  'failure.noKeyDetail': 'Marquee has no key to speak to Trakt with.',
  'failure.noKeyWayOut': 'Add one in Settings, under Advanced.',
  'failure.insecureAddress': 'This address is not safe',
  'failure.insecureAddressDetail':
    '{url} is neither https nor on this computer, so nothing was sent there. Change it in Settings, under Advanced.',
} as const satisfies Messages
