// How the host was started: everything comes by environment, so that the app's own arguments stay the app's.

export type HostOptions = {
  /** `faked`: no Chromium at all, pages are never drawn. */
  readonly mode: 'chromium' | 'faked'
  /** DevTools address and profile folder of a Chromium to share; null: start one. */
  readonly shared: { readonly endpoint: string; readonly profile: string } | null
  readonly headed: boolean
}

const { env } = process

export const hostOptions: HostOptions = {
  mode: env['MARQUEE_SHELL'] === 'faked' || env['VITEST'] ? 'faked' : 'chromium',
  shared: env['MARQUEE_SHELL_CDP']
    ? { endpoint: env['MARQUEE_SHELL_CDP'], profile: env['MARQUEE_SHELL_PROFILE'] ?? '' }
    : null,
  headed: env['MARQUEE_SHELL_HEADED'] === '1',
}
