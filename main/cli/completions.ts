// Completions for bash, zsh and fish, made from the table of verbs.
import { assertNever } from '../../preload/contract/result.ts'
import { optionWords, verbSummary } from './helpWords.ts'
import type { Shell } from './readArgs.ts'
import { type OptionName, type Verb, type VerbName, verbNames, verbs } from './verbs.ts'

/** A script to be sourced. */
export function completions(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash()
    case 'zsh':
      return zsh()
    case 'fish':
      return fish()
    default:
      return assertNever(shell)
  }
}

const wordsOf = (name: VerbName): readonly string[] => {
  const { words } = verbs[name]
  if (name === 'help') return verbNames
  return typeof words === 'string' ? [] : words
}
const optionsOf = (name: VerbName): readonly (readonly [OptionName, Verb['options'][string]])[] =>
  (Object.entries(verbs[name].options) as [OptionName, Verb['options'][string]][]).concat([['help', { takes: null }]])
/** In single quotes, which all three shells close and open again around one in the text. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const bash = () => `# marquee completions for bash
_marquee() {
  local cur=\${COMP_WORDS[COMP_CWORD]} verb=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...verbNames, '--help', '--version'].join(' '))} -- "$cur"))
    return
  fi
  case "$verb" in
${verbNames
  .map((name) => {
    const all = [...wordsOf(name), ...optionsOf(name).map(([option]) => `--${option}`)]
    return `    ${name}) COMPREPLY=($(compgen -W ${quoted(all.join(' '))} -- "$cur")) ;;`
  })
  .join('\n')}
  esac
}
complete -F _marquee marquee
`

/** `words` is zsh's own array of what was typed: `words[2]` is the verb. */
const zsh = () => `#compdef marquee
# marquee completions for zsh
_marquee() {
  local -a candidates
  if (( CURRENT == 2 )); then
    candidates=(
${verbNames.map((name) => `      ${described(name, verbSummary(name))}`).join('\n')}
      ${described('--help', optionWords('help'))}
      ${described('--version', optionWords('version'))}
    )
  else
    case "$words[2]" in
${verbNames
  .map((name) => {
    const rows = [
      ...wordsOf(name).map((word) => quoted(word)),
      ...optionsOf(name).map(([option]) => described(`--${option}`, optionWords(option))),
    ]
    return `      ${name}) candidates=(${rows.join(' ')}) ;;`
  })
  .join('\n')}
    esac
  fi
  _describe marquee candidates
}
compdef _marquee marquee
`
/** A candidate and what it does; a colon in the former would end it. */
const described = (candidate: string, means: string) => quoted(`${candidate}:${means}`)

const fish = () =>
  [
    '# marquee completions for fish',
    'complete -c marquee -f',
    ...verbNames.map(
      (name) => `complete -c marquee -n __fish_use_subcommand -a ${name} -d ${quoted(verbSummary(name))}`,
    ),
    ...(['help', 'version'] as const).map(
      (name) => `complete -c marquee -n __fish_use_subcommand -l ${name} -d ${quoted(optionWords(name))}`,
    ),
    ...verbNames.flatMap((name) => {
      const here = `complete -c marquee -n '__fish_seen_subcommand_from ${name}'`
      const words = wordsOf(name)
      return [
        ...(words.length === 0 ? [] : [`${here} -a ${quoted(words.join(' '))}`]),
        ...optionsOf(name).map(
          ([option, { takes }]) =>
            `${here} -l ${option}${takes === null ? '' : ' -x'} -d ${quoted(optionWords(option))}`,
        ),
      ]
    }),
    '',
  ].join('\n')
