// What `npm run demo` was asked for.
import { parseArgs } from 'node:util'

export type DemoOptions = {
  readonly headless: boolean
  readonly json: boolean
  /** A server that runs elsewhere; null: the embedded one. */
  readonly elsewhere: {
    readonly apiUrl: string
    readonly authUrl: string
    readonly controlUrl: string
    /** null: the pair that every embedded Trakt knows. */
    readonly clientId: string | null
    readonly clientSecret: string | null
  } | null
}

export const usage = `npm run demo [-- OPTIONS]
  --headless            play the main job without a window, and exit 0 or 1
  --json                one JSON object a line on stdout, and nothing else
  --api URL --auth URL --control URL
                        use a server that runs elsewhere, such as one of \`npm run trakt\`
  --client-id ID --client-secret SECRET
                        how to speak to it; missing: as to the embedded Trakt`

const names = ['api', 'auth', 'control', 'client-id', 'client-secret'] as const

/** Without a display there is nothing to open a window on, so the run is headless. Throws with one line when it makes no sense. */
export function readOptions(args: readonly string[], hasDisplay: boolean): DemoOptions {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      headless: flag,
      json: flag,
      api: text,
      auth: text,
      control: text,
      'client-id': text,
      'client-secret': text,
    },
  })
  const given = names.filter((name) => values[name] !== undefined)
  const base = { headless: values.headless || values.json || !hasDisplay, json: values.json }
  if (given.length === 0) return { ...base, elsewhere: null }
  const { api, auth, control } = values
  if (api === undefined || auth === undefined || control === undefined)
    throw new Error('--api, --auth and --control go together: a server elsewhere has all three')
  for (const url of [api, auth, control]) if (!URL.canParse(url)) throw new Error(`${url} is no address`)
  return {
    ...base,
    elsewhere: {
      apiUrl: api.replace(/\/+$/, ''),
      authUrl: auth.replace(/\/+$/, ''),
      controlUrl: control,
      clientId: values['client-id'] ?? null,
      clientSecret: values['client-secret'] ?? null,
    },
  }
}
