// The help, the completions and the document say all that there is, and the shells take what they are given.
import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { exitCodes } from '../../main/cli/answer.ts'
import { completions } from '../../main/cli/completions.ts'
import { help } from '../../main/cli/help.ts'
import { readArgs } from '../../main/cli/readArgs.ts'
import { shells, verbNames, verbs } from '../../main/cli/verbs.ts'
import { problemLine } from '../../main/cli/problemWords.ts'
import { readProjectFile } from '../contract/sources.ts'
import { command, dataFolder } from './rig.ts'

const everything = help(null).join('\n')
const document = readProjectFile('docs/command-line.md')
const optionNames = [...new Set(verbNames.flatMap((name) => Object.keys(verbs[name].options))), 'help', 'version']
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
const bash = (script: string) =>
  execFileSync('bash', ['--norc', '-c', `${completions('bash')}\n${script}`], { encoding: 'utf8' })
    .trim()
    .split('\n')

describe('the help', () => {
  it.each(verbNames)('has %s, and a page for it with its options and an example that is right', (name) => {
    expect(everything).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
    const page = help(name).join('\n')
    for (const option of Object.keys(verbs[name].options))
      expect(page).toMatch(new RegExp(`^  --${option}\\b.* \\S`, 'm'))
    const examples = [...page.matchAll(/^ {2}marquee (.+?)(?: {2,}|$)/gm)].map((found) => found[1] ?? '')
    expect(examples.length).toBeGreaterThan(1)
    for (const line of examples.filter((one) => !/[<[|]/.test(one)))
      expect([line, readArgs(line.replaceAll('"', '').split(' ')).kind]).not.toEqual([line, 'wrong'])
  })

  it('has every exit code, once', () => {
    const [, codes = ''] = everything.split('Exit codes')
    expect([...codes.matchAll(/^ {2}(\d+) {2}\S/gm)].map((found) => Number(found[1]))).toEqual(
      Object.values(exitCodes).toSorted((a, b) => a - b),
    )
  })

  it('fits a terminal of 120 columns', () => {
    const lines = [everything, ...verbNames.map((name) => help(name).join('\n'))].join('\n').split('\n')
    expect(lines.filter((line) => line.length > 120)).toEqual([])
  })

  it('is printed without the app, and so are the version and the completions', async () => {
    const data = dataFolder()
    expect(await command(data, ['--help'])).toEqual({ code: 0, out: help(null), err: [] })
    expect(await command(data, ['rate', '--help'])).toEqual({ code: 0, out: help('rate'), err: [] })
    expect(await command(data, ['--version'])).toEqual({ code: 0, out: ['Marquee 1.2.3'], err: [] })
    for (const shell of shells)
      expect((await command(data, ['completions', shell])).out.join('\n')).toBe(completions(shell).trimEnd())
  })

  it('is where a wrong command points to', async () => {
    expect(await command(dataFolder(), ['rate', '11'])).toEqual({
      code: 2,
      out: [],
      err: ['A rating is a whole number from 1 to 10. `marquee help rate` says what there is.'],
    })
    const { code, out } = await command(dataFolder(), ['frob', '--json'])
    expect([code, JSON.parse(out[0] ?? '')]).toEqual([
      2,
      {
        outcome: 'usage',
        exitCode: 2,
        message: expect.any(String),
        problem: problemLine({ kind: 'unknownVerb', word: 'frob' }, null),
      },
    ])
  })
})

describe('the completions', () => {
  it.each([
    ['bash', 'bash', ['-n']],
    ['zsh', 'zsh', ['-n']],
    ['fish', 'fish', ['--no-execute']],
  ] as const)('of %s are taken by the shell itself, where it is here', (shell, program, args) => {
    if (!has(program)) return expect(completions(shell)).toContain('marquee')
    const { status, stderr } = spawnSync(program, args, { input: completions(shell), encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  it.each(shells)('of %s know every verb and every option', (shell) => {
    const script = completions(shell)
    for (const name of verbNames) {
      expect(script).toContain(name)
      for (const option of Object.keys(verbs[name].options))
        expect(script).toMatch(new RegExp(`(?:--|-l )${option}\\b`))
    }
  })

  it('of bash complete verbs, options and words', () => {
    const complete = (...words: readonly string[]) =>
      bash(
        `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _marquee; printf '%s\\n' "\${COMPREPLY[@]}"`,
      )
    expect(complete('marquee', 'c')).toEqual(['checkin', 'cancel', 'completions'])
    expect(complete('marquee', 'checkin', '--re')).toEqual(['--replace'])
    expect(complete('marquee', 'status', '--')).toEqual(['--watch', '--no-start', '--json', '--help'])
    expect(complete('marquee', 'open', 'p')).toEqual(['palette'])
    expect(complete('marquee', 'completions', '')).toEqual(['bash', 'zsh', 'fish', '--help'])
    expect(complete('marquee', 'nothing', '')).toEqual([''])
  })
})

describe('docs/command-line.md', () => {
  it.each(verbNames)('has %s', (name) => expect(document).toMatch(new RegExp(`\\\`marquee ${name}\\b`)))
  it.each(optionNames)('has --%s', (name) => expect(document).toMatch(new RegExp(`\\\`--${name}[\`< ]`)))
  it('has every exit code', () => {
    const codes = [
      ...((document.split('## Exit codes')[1] ?? '').split('## JSON')[0]?.matchAll(/^\| (\d+) \|/gm) ?? []),
    ]
    expect(codes.map((found) => Number(found[1]))).toEqual([...Object.values(exitCodes), 130])
  })
  it('has every outcome, and no other', () => {
    const answers = readProjectFile('main/cli/answer.ts')
    const [, cases = ''] = /export function exitCodeOf[^{]+\{([\s\S]*?)default:/.exec(answers) ?? []
    const outcomes = [...cases.matchAll(/case '(\w+)'/g)].map((found) => found[1])
    const [, table = ''] = /\| outcome \|[^\n]*\n([\s\S]*?)\n\n/.exec(document) ?? []
    const written = table
      .split('\n')
      .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`(\w+)`/g)].map((found) => found[1]))
    expect(written.toSorted()).toEqual(outcomes.toSorted())
  })
  it('shows commands that are right', () => {
    const blocks = [...document.matchAll(/```sh\n([\s\S]*?)```/g)].map((found) => found[1] ?? '').join('\n')
    const lines = [...blocks.matchAll(/(?<![\w/])marquee ((?:[^|'#)\n]|'[^'\n]*')+)/g)].map((found) =>
      (found[1] ?? '').trim(),
    )
    expect(lines.length).toBeGreaterThan(6)
    for (const line of lines)
      expect([line, readArgs(line.replaceAll('"', '').split(' ')).kind]).not.toEqual([line, 'wrong'])
  })
})
