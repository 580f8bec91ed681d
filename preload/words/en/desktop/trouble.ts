// What stands in the way: one short line in the tray's menu, and in its tooltip behind "Marquee · ".
import type { Messages } from '../../message.ts'

export const trouble = {
  'trouble.memoryOnly': 'Signed out: the session could not be kept',
  'trouble.expired': 'Signed out: the session ended',
  'trouble.revoked': 'Signed out: Trakt or another app ended the session',
  'trouble.sessionUnreadable': 'Signed out: the saved session could not be read',
  // The API key in the settings is another one than the session was made with.
  'trouble.moved': 'Signed out: the session belongs to another key',
  'trouble.offline': 'Offline: Trakt cannot be reached',
  'trouble.serverDown': 'Trakt has trouble at the moment',
  'trouble.rateLimited': 'Trakt asked us to slow down',
  'trouble.edgeBlocked': 'Trakt refused the connection',
  'trouble.unreadable': 'Trakt gave an answer that makes no sense',
  'trouble.keyRefused': 'Trakt refused this API key',
  'trouble.noKey': 'No Trakt API key',
  'trouble.insecureAddress': 'The address in Settings is not secure',
  'trouble.deactivated': 'This Trakt account is deactivated',
  'trouble.locked': 'This Trakt account is locked',
  'trouble.accountLimit': 'A limit of this Trakt account is reached',
  'trouble.vipOnly': 'Trakt keeps this for VIP members',
  'trouble.hotkey': 'The hotkey could not be registered',
} as const satisfies Messages
