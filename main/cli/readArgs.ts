// The arguments of a command, understood: what to ask the app, what to print without it, or what is wrong with them.
import { type Ask, longestText, type OnBlocked, type Opened } from './ask.ts'
import { isVerb, places, shells, type Verb, type VerbName, verbs } from './verbs.ts'

export type Shell = (typeof shells)[number]

export type Problem =
  | { readonly kind: 'unknownVerb'; readonly word: string }
  | { readonly kind: 'unknownOption'; readonly option: string }
  | { readonly kind: 'noValue'; readonly option: string }
  | { readonly kind: 'needlessValue'; readonly option: string }
  | { readonly kind: 'needlessWord'; readonly word: string }
  | { readonly kind: 'notTogether'; readonly options: readonly [string, string] }
  | { readonly kind: 'nothingToFind' | 'tooLong' | 'noRating' | 'noShell' | 'noPlace' | 'noMinutes' }

export type Command =
  | {
      readonly kind: 'ask'
      readonly verb: VerbName
      readonly ask: Ask
      readonly json: boolean
      readonly mayStart: boolean
    }
  | { readonly kind: 'completions'; readonly shell: Shell }
  /** `of` null: everything. */
  | { readonly kind: 'help'; readonly of: VerbName | null }
  | { readonly kind: 'version' }
  /** `verb`: whose help says more; null: none was understood. */
  | { readonly kind: 'wrong'; readonly verb: VerbName | null; readonly problem: Problem }

/** `args`: what stands after the program's name. */
export function readArgs(args: readonly string[]): Command {
  const [first = '', ...rest] = args.map(bare)
  if (first === '' || first === '--help' || first === '-h') return helpOn(rest)
  if (first === '--version' || first === '-V') return { kind: 'version' }
  if (first.startsWith('-')) return { kind: 'wrong', verb: null, problem: { kind: 'unknownOption', option: first } }
  if (!isVerb(first)) return { kind: 'wrong', verb: null, problem: { kind: 'unknownVerb', word: first } }
  if (first === 'help') return helpOn(rest)
  const given = split(verbs[first], rest)
  if ('problem' in given) return { kind: 'wrong', verb: first, problem: given.problem }
  if (given.flags.has('help')) return { kind: 'help', of: first }
  return commandOf(first, given)
}

/** What was copied out of a terminal that writes from right to left has its isolates with it, which nobody sees. */
const bare = (arg: string): string => arg.replaceAll(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')

function helpOn([word]: readonly string[]): Command {
  if (word === undefined) return { kind: 'help', of: null }
  return isVerb(word)
    ? { kind: 'help', of: word }
    : { kind: 'wrong', verb: null, problem: { kind: 'unknownVerb', word } }
}

type Given = {
  readonly words: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/** `--name value`, `--name=value`, and after `--` nothing but words. */
function split({ options }: Verb, args: readonly string[]): Given | { readonly problem: Problem } {
  const words: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--') {
      words.push(...args.slice(at + 1))
      break
    }
    if (arg === '-h') flags.add('help')
    // A lone dash and a negative number are words.
    else if (!/^-[^\d]/.test(arg)) words.push(arg)
    else {
      const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? []
      const option = name === 'help' ? { takes: null } : Object.hasOwn(options, name) ? options[name] : undefined
      if (!option) return { problem: { kind: 'unknownOption', option: arg.split('=')[0] ?? arg } }
      if (option.takes === null) {
        if (value !== undefined) return { problem: { kind: 'needlessValue', option: `--${name}` } }
        flags.add(name)
        continue
      }
      const next = value ?? args[(at += 1)]
      if (next === undefined) return { problem: { kind: 'noValue', option: `--${name}` } }
      values.set(name, next)
    }
  }
  return { words, flags, values }
}

function commandOf(verb: Exclude<VerbName, 'help'>, { words, flags, values }: Given): Command {
  const wrong = (problem: Problem): Command => ({ kind: 'wrong', verb, problem })
  const notify = flags.has('notify')
  const asks = (ask: Ask, mayStart = !flags.has('no-start')): Command => ({
    kind: 'ask',
    verb,
    ask,
    json: flags.has('json'),
    mayStart,
  })
  const [word = '', ...more] = words
  if (verb !== 'checkin') {
    const surplus = verbs[verb].words === 'nothing' ? word : more[0]
    if (surplus) return wrong({ kind: 'needlessWord', word: surplus })
  }
  switch (verb) {
    case 'checkin':
      return checkin(words, flags, values, wrong, asks)
    case 'status':
      // Whoever watches wants to see that it is not running, too.
      return flags.has('watch') ? asks({ verb: 'watch' }, false) : asks({ verb })
    case 'cancel':
      return asks({ verb, waiting: flags.has('waiting'), notify })
    case 'undo':
      return asks({ verb, notify })
    case 'rate':
      return /^(?:[1-9]|10)$/.test(word)
        ? asks({ verb, rating: Number(word), show: flags.has('show'), notify })
        : wrong({ kind: 'noRating' })
    case 'queue':
      return asks({ verb })
    case 'open': {
      const what: Opened | undefined = word === '' ? 'window' : places.find((place) => place === word)
      return what ? asks({ verb, what }) : wrong({ kind: 'noPlace' })
    }
    case 'quit':
      return asks({ verb }, false)
    case 'completions': {
      const shell = shells.find((one) => one === word)
      return shell ? { kind: 'completions', shell } : wrong({ kind: 'noShell' })
    }
  }
}

function checkin(
  words: readonly string[],
  flags: ReadonlySet<string>,
  values: ReadonlyMap<string, string>,
  wrong: (problem: Problem) => Command,
  asks: (ask: Ask) => Command,
): Command {
  const text = words.join(' ').trim()
  const next = flags.has('next')
  const id = values.get('id') ?? null
  const message = values.get('message') ?? null
  if (flags.has('replace') && flags.has('wait')) return wrong({ kind: 'notTogether', options: ['--replace', '--wait'] })
  if (next && id !== null) return wrong({ kind: 'notTogether', options: ['--next', '--id'] })
  if (next && flags.has('first')) return wrong({ kind: 'notTogether', options: ['--next', '--first'] })
  if (!next && text === '') return wrong({ kind: 'nothingToFind' })
  if ([text, id, message].some((one) => one !== null && one.length > longestText)) return wrong({ kind: 'tooLong' })
  const ago = values.get('ago')
  const minutesAgo = ago === undefined ? null : /^\d{1,3}$/.test(ago) ? Number(ago) : 0
  if (minutesAgo !== null && (minutesAgo < 1 || minutesAgo > 600)) return wrong({ kind: 'noMinutes' })
  const onBlocked: OnBlocked = flags.has('replace') ? 'replace' : flags.has('wait') ? 'wait' : 'say'
  return asks({
    verb: 'checkin',
    wanted: next
      ? { by: 'next', show: text === '' ? null : text }
      : { by: 'text', text, id, first: flags.has('first') },
    onBlocked,
    message,
    minutesAgo,
    notify: flags.has('notify'),
  })
}
