// Signing in by name and password on a server that speaks the older Trakt API: the form, and why it failed.
import type { Messages } from '../../message.ts'

export const server = {
  // The button that leads to the form, and the form's title.
  'server.open': 'Sign in to another server',
  'server.title': 'Sign in to another server',
  'server.back': 'Back',
  'server.hint': 'For servers that speak the older Trakt API, with a user name and a password.',
  'server.send': 'Sign in',

  // ---- the fields, and what is wrong with what was typed ----
  'server.address': 'Server address',
  'server.addressMissing': 'Enter the address of the server.',
  // {example}: an address that starts with https.
  'server.addressInvalid': 'This is no address. It looks like {example}.',
  'server.addressWithName': 'Leave user name and password out of the address.',
  'server.plain': 'This address is not encrypted.',
  'server.plainDetail': 'Anyone on the way can read what is sent, and sign in as you with it.',
  'server.allowPlain': 'Send my name and password unencrypted',
  'server.plainRefused': 'Use https, or switch this on.',
  'server.key': 'API key',
  'server.keyFrom': 'From the server’s owner',
  'server.keyMissing': 'Enter the API key of the server.',
  'server.keyInvalid': 'A key has no spaces in it. Something more was pasted along.',
  'server.name': 'User name',
  'server.nameMissing': 'Enter your user name there.',
  'server.password': 'Password',
  'server.passwordMissing': 'Enter your password there.',
  'server.passwordHint': 'Hashed (SHA-1) at once. Only the hash is sent and kept.',

  // ---- why it failed ----
  'server.wrongPassword': 'Name or password is wrong',
  'server.wrongPasswordDetail': 'User name or password is wrong. Nothing was signed in; type the password again.',
  'server.keyRefused': 'The key was refused',
  'server.keyRefusedDetail': 'The server does not know this API key, or does not let it check in.',
  'server.insecure': 'Nothing was sent',
  'server.insecureDetail': 'The address is neither https nor on this computer. Use https, or insist below.',
  'server.offline': 'The server cannot be reached',
  'server.offlineDetail': 'Nothing was signed in. Check the address and your connection, then type the password again.',
  'server.timeout': 'The server did not answer in time',
  'server.waited': {
    one: 'Marquee waited {count} second. Nothing was signed in; try again.',
    other: 'Marquee waited {count} seconds. Nothing was signed in; try again.',
  },
  'server.otherApi': 'Not the older Trakt API',
  'server.otherApiDetail': 'Something answers there, but not in the older Trakt API. Check the address.',
  // What guards servers against attacks, such as Cloudflare.
  'server.edgeBlocked': 'The server’s front door turned us away',
  'server.edgeBlockedDetail':
    'Its protection refused the connection. Nothing was signed in. A VPN or a shared address is the usual reason.',
} as const satisfies Messages
