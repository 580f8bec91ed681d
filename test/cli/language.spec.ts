// The language of a terminal: which it is, that people read it, and that scripts never do.
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Named } from '../../main/cli/answer.ts'
import { columnsOf, padded, wrapped } from '../../main/cli/columns.ts'
import { completions } from '../../main/cli/completions.ts'
import { help } from '../../main/cli/help.ts'
import { nameIn } from '../../main/cli/names.ts'
import { speak } from '../../main/cli/say.ts'
import { spokenHere } from '../../main/cli/spokenHere.ts'
import { verbNames } from '../../main/cli/verbs.ts'
import { locale, speak as speakOnDesktop } from '../../main/menu/say.ts'
import { english } from '../../preload/contract/language.ts'
import { desktop } from '../../preload/words/en/desktop.ts'
import { terminal } from '../../preload/words/en/terminal.ts'
import { createSay, type Translated } from '../../preload/words/message.ts'
import type { DesktopWords } from '../../preload/words/parts.ts'
import { check, quiet } from '../app/rig.ts'
import { command, type CommandLine, commandLine } from './rig.ts'
import { other, otherWords, wideWords, wordsOf } from './otherWords.ts'

afterEach(() => {
  speak(english, terminal)
  speakOnDesktop(english, desktop)
})

describe('the language', () => {
  // The regions of one language show whose word counts.
  it.each<[string, Record<string, string>, string]>([
    ['is English where nothing is said', {}, 'en'],
    ['is that of LANG', { LANG: 'en_GB.UTF-8' }, 'en-GB'],
    ['is that of LC_MESSAGES before LANG', { LC_MESSAGES: 'en_NZ@latin', LANG: 'en_GB' }, 'en-NZ'],
    ['is that of LC_ALL before both', { LC_ALL: 'en_IE', LC_MESSAGES: 'en_NZ', LANG: 'en_GB' }, 'en-IE'],
    ['is the first of LANGUAGE that is spoken', { LANGUAGE: 'xx_YY:en_AU:en_CA', LANG: 'en_GB' }, 'en-AU'],
    ['is the next one where LANGUAGE has none', { LANGUAGE: 'xx::yy', LANG: 'en_GB' }, 'en-GB'],
    ['is English in the C locale, whatever LANGUAGE lists', { LANGUAGE: 'en_AU', LANG: 'C.UTF-8' }, 'en'],
    ['is English in the POSIX locale', { LC_ALL: 'POSIX', LANG: 'en_GB' }, 'en'],
    ['is English where LANGUAGE has C first', { LANGUAGE: 'C:en_AU', LANG: 'en_GB' }, 'en'],
    ['passes over what is empty', { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB' }, 'en-GB'],
    ['is English where all is nonsense', { LANG: '../../etc', LANGUAGE: '%s' }, 'en'],
  ])('%s', (_what, env, tag) => {
    expect(spokenHere({ platform: 'linux', env, system: () => 'en-ZA' })).toEqual({ language: 'en', tag })
  })

  it.each(['win32', 'darwin'] as const)('is the system’s on %s, unless the environment says another', (platform) => {
    const tagOf = (env: Record<string, string>) => spokenHere({ platform, env, system: () => 'en-ZA' }).tag
    expect([tagOf({}), tagOf({ LANGUAGE: 'en_AU' }), tagOf({ LANG: 'en_GB' })]).toEqual(['en-ZA', 'en-AU', 'en-GB'])
    expect(tagOf({ LANG: 'C' })).toBe('en')
  })
})

describe('a command', () => {
  let line: CommandLine
  beforeEach(async () => {
    line = await commandLine()
    await line.rig.app.requests['checkin.start'](await check(line.rig, 'severance s2e3'))
    await quiet()
  })
  const world = { locale: other, words: wordsOf(otherWords) }
  /** The app's clock stands still, so that the same is so each time. */
  const asks: readonly (readonly string[])[] = [
    ['status'],
    ['queue'],
    ['checkin', 'xyzzyx'],
    ['checkin', 'dune'],
    ['cancel', '--waiting'],
    ['frob'],
    ['rate', '11'],
  ]

  it('speaks the language of its terminal', async () => {
    for (const args of asks) {
      const { out, err } = await command(line.data, args, world)
      expect([...out, ...err][0]).toMatch(/^l'«.*»$/)
    }
  })

  it('writes times, percent and names in it', async () => {
    expect((await line.runIn(world, 'checkin', 'dune 2021')).err).toEqual([
      "l'«l'«Severance S2E3» is playing until 20:50, so l'«Dune (2021)» was not checked in.»",
      "  --replace  l'«cancel l'«Severance S2E3», and check in to l'«Dune (2021)» now»",
      "  --wait     l'«check in by itself at 20:50»",
    ])
    await line.run('cancel')
    expect((await line.runIn(world, 'checkin', 'dune 2021', '--ago', '31')).out).toEqual([
      expect.stringMatching(/^l'«Scrobbling: l'«Dune \(2021\)», 20\u00a0%, until \d\d:\d\d\.»$/),
    ])
    expect((await line.runIn(world, 'rate', '8')).out).toEqual(["l'«Rated 8 of 10: l'«Dune (2021)».»"])
  })

  it('answers scripts to the byte alike, whatever the terminal and the app speak', async () => {
    const keys = Object.keys(desktop).map((key) => [key, 'something else'])
    for (const args of asks) {
      const json = [...args, '--json']
      speakOnDesktop(english, desktop)
      const said = await command(line.data, json)
      expect(JSON.parse(said.out.join('\n'))).toMatchObject({ exitCode: said.code, message: expect.any(String) })
      // Of the same keys.
      speakOnDesktop(other, Object.fromEntries(keys) as unknown as Translated<DesktopWords>)
      expect(await command(line.data, json, world)).toEqual(said)
    }
  })

  it('speaks English when the words of its language are gone', async () => {
    const words = async (language: string) =>
      language === 'en' ? terminal : Promise.reject(new Error('the file is gone'))
    expect((await command(line.data, ['cancel', '--waiting'], { locale: other, words })).err).toEqual([
      'No check-in is waiting.',
    ])
  })

  it('tells in a notification what came of it as the app speaks, not the terminal', async () => {
    speakOnDesktop({ language: 'en', tag: 'en-GB' }, desktop)
    await line.run('checkin', 'dune 2021', '--notify')
    expect(locale().tag).toBe('en-GB')
    expect(line.notes.map(({ body }) => body)).toEqual([
      expect.stringContaining('Severance S2E3 is playing until 20:50, so Dune (2021)'),
    ])
  })
})

describe('a name', () => {
  const show: Named = { type: 'show', title: 'The Show', year: 2020, season: null, number: null }
  it.each<[Partial<Named>, string]>([
    [{}, 'The Show'],
    [{ type: 'movie' }, "l'«The Show (2020)»"],
    [{ type: 'movie', year: null }, 'The Show'],
    [{ type: 'episode', season: 2, number: 3 }, "l'«The Show S2E3»"],
    [{ type: 'episode', season: 0, number: 3 }, "l'«The Show Special 3»"],
    [{ type: 'episode', number: 1164 }, "l'«The Show episode 1164»"],
    [{ title: `a\u2028${'x'.repeat(200)}` }, `a ${'x'.repeat(117)}…`],
  ])('of %o is made of its fields', (fields, name) => {
    expect(nameIn({ ...show, ...fields }, createSay<typeof terminal>(otherWords, other))).toBe(name)
  })
})

describe('columns', () => {
  it.each([
    ['Verbs', 5],
    ['日本語', 6],
    ['カタカナー。', 12],
    ['e\u0301te\u0301', 3],
    ['\u2068Severance\u2069', 9],
    ['👩‍🚀', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
    expect(columnsOf(padded(text, 20))).toBe(20)
  })

  it('are kept by breaking lines between words, and never before what closes them', () => {
    expect(wrapped('one two, three', 8, 'en')).toEqual(['one two,', 'three'])
    expect(wrapped('unbreakable', 4, 'en')).toEqual(['unbreakable'])
    expect(wrapped('', 4, 'en')).toEqual([])
    const lines = wrapped('番組を視聴しています。「記録」します。', 10, 'ja')
    expect(lines.join('')).toBe('番組を視聴しています。「記録」します。')
    for (const one of lines) expect([one, columnsOf(one) <= 10, /^[。」]|「$/.test(one)]).toEqual([one, true, false])
  })

  it.each([
    ['long', otherWords],
    ['wide', wideWords],
  ])('of the help stand below each other in %s words, within 120', (_what, words) => {
    speak(other, words)
    for (const page of [help(null), ...verbNames.map(help)]) {
      expect(page.filter((one) => columnsOf(one) > 120)).toEqual([])
      const at = page.map((one) => /^ {2}(--[\w-]+(?: <[^>]*>)?\s{2,})\S/.exec(one)?.[1] ?? null)
      expect(new Set(at.filter((one) => one !== null).map(columnsOf)).size).toBeLessThanOrEqual(1)
      expect(at.some((one) => one !== null)).toBe(true)
    }
  })
})

it('descriptions of completions are in it, and an apostrophe does not end them', () => {
  speak(other, otherWords)
  // What fish is given is as well a script of bash, in which something else takes the place of `complete`.
  const heard = execFileSync('bash', [
    '--norc',
    '-c',
    `complete() { printf '%s\\n' "\${@: -1}"; }\n${completions('fish')}`,
  ])
  expect(heard.toString()).toContain("l'«check in to a film or an episode»\n")
  expect(heard.toString()).toContain("l'«when something else plays: cancel it, and check in now»\n")
  const zsh = completions('zsh').match(/^ +(\w+)\) candidates=\(.*\) ;;$/gm) ?? []
  expect(zsh).toHaveLength(verbNames.length)
  const rows = zsh
    .map((one) => one.replace(/^ +\w+\) /, '').replace(/ ;;$/, ''))
    .join('\nprintf "%s\\n" "${candidates[@]}"\n')
  const said = execFileSync('bash', ['--norc', '-c', `${rows}\nprintf "%s\\n" "\${candidates[@]}"`]).toString()
  expect(said).toContain("--wait:l'«when something else plays: check in by itself when it is over»\n")
})
