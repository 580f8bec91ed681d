// What an error of electron-updater means to the user. Source: its `ERR_UPDATER_…` codes, Node's, and Chromium's `net::ERR_…`.
import type { UpdateFailure } from '../../preload/contract/updates.ts'

const byCode: Readonly<Record<string, UpdateFailure>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable',
  EISDIR: 'unwritable',
  EBUSY: 'unwritable',
  ERR_CHECKSUM_MISMATCH: 'damaged',
  ERR_UPDATER_INVALID_SIGNATURE: 'signature',
  ERR_UPDATER_CHANNEL_FILE_NOT_FOUND: 'notThere',
  ERR_UPDATER_LATEST_VERSION_NOT_FOUND: 'notThere',
  ERR_UPDATER_NO_PUBLISHED_VERSIONS: 'notThere',
  ECONNREFUSED: 'offline',
  ECONNRESET: 'offline',
  ECONNABORTED: 'offline',
  EHOSTUNREACH: 'offline',
  ENETUNREACH: 'offline',
  ENOTFOUND: 'offline',
  EAI_AGAIN: 'offline',
  ETIMEDOUT: 'offline',
  EPIPE: 'offline',
}

export function updateFailure(error: unknown): UpdateFailure {
  if (!(error instanceof Error)) return 'unexpected'
  const { code, statusCode } = error as Error & { readonly code?: unknown; readonly statusCode?: unknown }
  if (typeof code === 'string' && Object.hasOwn(byCode, code)) return byCode[code] ?? 'unexpected'
  // A file that is not there has no code either.
  if (typeof statusCode === 'number' || /^Cannot download .*, status \d/.test(error.message)) return 'notThere'
  // Squirrel.Mac has no codes of its own.
  if (/code signature|not signed/i.test(error.message)) return 'signature'
  if (/net::ERR_|request has been aborted|socket hang up/i.test(error.message)) return 'offline'
  if (typeof code === 'string' && /^ERR_(?:UPDATER|XML)_/.test(code)) return 'unreadable'
  return error.name === 'YAMLException' ? 'unreadable' : 'unexpected'
}
