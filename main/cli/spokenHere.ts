// The language of a terminal, by its environment, as gettext reads it; not the one in the app's Settings.
import { localeOf, type Locale } from '../../preload/contract/language.ts'
import type { Platform } from '../../preload/contract/model.ts'

type Terminal = {
  readonly platform: Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** What the system says of its user where the environment says nothing, as it does on Windows. BCP 47. */
  readonly system: () => string
}

/** Source: the manual of GNU gettext, "Locale Environment Variables" and "Specifying a Priority List of Languages". */
export function spokenHere({ platform, env, system }: Terminal): Locale {
  // What is empty counts as not set.
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
  const own = named ? tagOf(named) : platform === 'linux' ? null : system()
  // Whoever has the C locale wants no translation, whatever LANGUAGE lists.
  if (own === null) return localeOf('system', [])
  const listed = (env['LANGUAGE'] ?? '').split(':').filter((one) => one !== '')
  return localeOf('system', [...listed.map((one) => tagOf(one) ?? 'en'), own])
}

/** "de_AT.UTF-8@euro" -> "de-AT"; null: no language's, but the one that programs are written in. */
function tagOf(locale: string): string | null {
  const [name = ''] = locale.split(/[.@]/)
  return name === 'C' || name === 'POSIX' ? null : name.replaceAll('_', '-')
}
