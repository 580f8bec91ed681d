// The verbs of the command line with their options: read by the arguments, the help and the completions alike.

/** `takes`: what stands after it; null: nothing does. */
export type Option = { readonly takes: 'text' | 'id' | 'minutes' | null }
export type Verb = {
  /** What stands after the verb: any words, one of some values, or nothing. */
  readonly words: 'text' | 'nothing' | readonly string[]
  readonly options: Readonly<Record<string, Option>>
}

const flag: Option = { takes: null }
const json = { json: flag }
/** Of verbs that need the app: they start it unless they are told not to. */
const needsApp = { 'no-start': flag, ...json }
const notify = { notify: flag }

export const shells = ['bash', 'zsh', 'fish'] as const
export const places = ['window', 'palette', 'settings', 'queue'] as const
const ratings = Array.from({ length: 10 }, (_none, n) => String(n + 1))

export const verbs = {
  checkin: {
    words: 'text',
    options: {
      next: flag,
      first: flag,
      id: { takes: 'id' },
      replace: flag,
      wait: flag,
      message: { takes: 'text' },
      ago: { takes: 'minutes' },
      ...notify,
      ...needsApp,
    },
  },
  status: { words: 'nothing', options: { watch: flag, ...needsApp } },
  cancel: { words: 'nothing', options: { waiting: flag, ...notify, ...needsApp } },
  undo: { words: 'nothing', options: { ...notify, ...needsApp } },
  rate: { words: ratings, options: { show: flag, ...notify, ...needsApp } },
  queue: { words: 'nothing', options: needsApp },
  open: { words: places, options: needsApp },
  quit: { words: 'nothing', options: json },
  completions: { words: shells, options: {} },
  help: { words: 'text', options: {} },
} as const satisfies Record<string, Verb>

export type VerbName = keyof typeof verbs
export type OptionName = { [V in VerbName]: keyof (typeof verbs)[V]['options'] }[VerbName] | 'help' | 'version'

export const verbNames = Object.keys(verbs) as readonly VerbName[]
export const isVerb = (word: string): word is VerbName => Object.hasOwn(verbs, word)
