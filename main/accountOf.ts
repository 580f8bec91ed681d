// The account behind a place: which generation of the API it speaks.
import type { AccountConfig } from './account.ts'
import type { Ports } from './ports.ts'
import type { TraktAccount } from './trakt/service.ts'
import { createV1Account } from './trakt/v1/account.ts'
import { createV2Account } from './trakt/v2/account.ts'

export function accountOf(
  config: AccountConfig,
  { clock, log, version, vault, random }: Pick<Ports, 'clock' | 'log' | 'version' | 'vault' | 'random'>,
): TraktAccount {
  const common = { clock, log, version, vault, random }
  return config.credentials === null
    ? createV2Account({ ...config, ...common })
    : createV1Account({ ...config, ...common })
}
