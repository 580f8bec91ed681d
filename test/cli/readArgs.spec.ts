// The arguments: what each command asks of the app, what is wrong with it, and which launches are commands at all.
import { describe, expect, it } from 'vitest'
import { commandAt } from '../../main/cli/launched.ts'
import { readArgs } from '../../main/cli/readArgs.ts'
import { selfOf } from '../../main/cli/startApp.ts'

const checkin = {
  verb: 'checkin',
  wanted: { by: 'text', text: 'dune', id: null, first: false },
  onBlocked: 'say',
  message: null,
  minutesAgo: null,
  notify: false,
}

describe('a command', () => {
  it.each<[string, object]>([
    ['checkin dune', checkin],
    ['checkin the bear s2e1', { ...checkin, wanted: { by: 'text', text: 'the bear s2e1', id: null, first: false } }],
    ['checkin -- --help me', { ...checkin, wanted: { by: 'text', text: '--help me', id: null, first: false } }],
    [
      'checkin dune --first --id=movie:1',
      { ...checkin, wanted: { by: 'text', text: 'dune', id: 'movie:1', first: true } },
    ],
    ['checkin --next', { ...checkin, wanted: { by: 'next', show: null } }],
    ['checkin --next the bear', { ...checkin, wanted: { by: 'next', show: 'the bear' } }],
    ['checkin dune --replace', { ...checkin, onBlocked: 'replace' }],
    ['checkin --wait dune', { ...checkin, onBlocked: 'wait' }],
    ['checkin dune --message hi --ago 20 --notify', { ...checkin, message: 'hi', minutesAgo: 20, notify: true }],
    ['status', { verb: 'status' }],
    ['status --watch', { verb: 'watch' }],
    ['cancel', { verb: 'cancel', waiting: false, notify: false }],
    ['cancel --waiting --notify', { verb: 'cancel', waiting: true, notify: true }],
    ['undo', { verb: 'undo', notify: false }],
    ['rate 8', { verb: 'rate', rating: 8, show: false, notify: false }],
    ['rate --show 10', { verb: 'rate', rating: 10, show: true, notify: false }],
    ['queue', { verb: 'queue' }],
    ['open', { verb: 'open', what: 'window' }],
    ['open palette', { verb: 'open', what: 'palette' }],
    ['quit', { verb: 'quit' }],
  ])('%s', (line, ask) => {
    expect(readArgs(line.split(' '))).toMatchObject({ kind: 'ask', ask, json: false })
    expect(readArgs([...line.replace('-- --help', '').split(' '), '--json'])).toMatchObject({ kind: 'ask', json: true })
  })

  it('is the same with the isolates that are copied along out of a terminal', () => {
    expect(readArgs(['help', '\u2068checkin\u2069'])).toEqual({ kind: 'help', of: 'checkin' })
    expect(readArgs(['checkin', '\u2068dune\u2069\u200f'])).toMatchObject({ ask: checkin })
  })

  it('starts the app, but for those that only look or end it', () => {
    const mayStart = (line: string) => {
      const read = readArgs(line.split(' '))
      return read.kind === 'ask' && read.mayStart
    }
    expect(['status', 'cancel', 'open', 'queue', 'checkin --next', 'rate 1', 'undo'].map(mayStart)).not.toContain(false)
    expect(['status --watch', 'quit', 'status --no-start', 'checkin x --no-start'].map(mayStart)).not.toContain(true)
  })
})

describe('without the app', () => {
  it.each<[string, object]>([
    ['--help', { kind: 'help', of: null }],
    ['-h', { kind: 'help', of: null }],
    ['help', { kind: 'help', of: null }],
    ['help rate', { kind: 'help', of: 'rate' }],
    ['--help rate', { kind: 'help', of: 'rate' }],
    ['rate --help', { kind: 'help', of: 'rate' }],
    ['checkin dune -h', { kind: 'help', of: 'checkin' }],
    ['--version', { kind: 'version' }],
    ['-V', { kind: 'version' }],
    ['completions zsh', { kind: 'completions', shell: 'zsh' }],
  ])('%s', (line, command) => expect(readArgs(line.split(' '))).toEqual(command))
})

describe('what is wrong', () => {
  it.each<[string, object]>([
    ['chekin dune', { kind: 'unknownVerb', word: 'chekin' }],
    ['help chekin', { kind: 'unknownVerb', word: 'chekin' }],
    ['--frob', { kind: 'unknownOption', option: '--frob' }],
    ['status --frob', { kind: 'unknownOption', option: '--frob' }],
    ['status --replace', { kind: 'unknownOption', option: '--replace' }],
    ['status --toString', { kind: 'unknownOption', option: '--toString' }],
    ['status -x', { kind: 'unknownOption', option: '-x' }],
    ['status --json=1', { kind: 'needlessValue', option: '--json' }],
    ['status now', { kind: 'needlessWord', word: 'now' }],
    ['rate 8 9', { kind: 'needlessWord', word: '9' }],
    ['checkin', { kind: 'nothingToFind' }],
    ['checkin --first', { kind: 'nothingToFind' }],
    ['checkin dune --id', { kind: 'noValue', option: '--id' }],
    ['checkin dune --ago 0', { kind: 'noMinutes' }],
    ['checkin dune --ago 601', { kind: 'noMinutes' }],
    ['checkin dune --ago soon', { kind: 'noMinutes' }],
    ['checkin dune --wait --replace', { kind: 'notTogether', options: ['--replace', '--wait'] }],
    ['checkin --next --id 7', { kind: 'notTogether', options: ['--next', '--id'] }],
    ['checkin --next --first', { kind: 'notTogether', options: ['--next', '--first'] }],
    [`checkin ${'x'.repeat(501)}`, { kind: 'tooLong' }],
    ['rate', { kind: 'noRating' }],
    ['rate 0', { kind: 'noRating' }],
    ['rate 11', { kind: 'noRating' }],
    ['rate 7.5', { kind: 'noRating' }],
    ['rate -3', { kind: 'noRating' }],
    ['open sesame', { kind: 'noPlace' }],
    ['completions tcsh', { kind: 'noShell' }],
    ['completions', { kind: 'noShell' }],
  ])('with %s', (line, problem) => expect(readArgs(line.split(' '))).toMatchObject({ kind: 'wrong', problem }))
})

describe('a launch', () => {
  /** The command of a line; null: it has none. */
  const launchedAt = (line: string, packaged: boolean) => {
    const argv = line.split(' ')
    const at = commandAt(argv, packaged)
    return at === null ? null : argv.slice(at).join(' ')
  }

  it('of the package is a command when it has a first word, whatever the word', () => {
    expect(launchedAt('/opt/marquee status', true)).toBe('status')
    expect(launchedAt('/opt/marquee --no-sandbox checkin dune', true)).toBe('checkin dune')
    expect(launchedAt('/opt/marquee chekin', true)).toBe('chekin')
    expect(launchedAt('/opt/marquee --help', true)).toBe('--help')
    expect(launchedAt('/opt/marquee --version', true)).toBe('--version')
  })

  it('of the app is none', () => {
    for (const words of ['', ' --hidden', ' --palette', ' --ozone-platform=x11', ' -psn_0_12345'])
      expect(launchedAt(`/opt/marquee${words}`, true)).toBeNull()
  })

  it('of a script is one when a verb stands after it: other words belong to who runs the script', () => {
    expect(launchedAt('electron . status --json', false)).toBe('status --json')
    expect(launchedAt('node main.js help', false)).toBe('help')
    expect(launchedAt('electron .', false)).toBeNull()
    expect(launchedAt('electron status', false)).toBeNull()
    expect(launchedAt('electron -r hook.cjs --no-sandbox /work', false)).toBeNull()
    expect(launchedAt('electron -r hook.cjs --no-sandbox /work queue', false)).toBe('queue')
  })
})

describe('what is started', () => {
  const started = { execPath: '/opt/marquee', execArgv: [], argv: ['/opt/marquee', 'checkin', 'dune'], env: {} }
  it('is this very program, without its command', () => {
    expect(selfOf(started, 1)).toEqual({ program: '/opt/marquee', args: [] })
    const script = { ...started, execArgv: ['--import', 'x'], argv: ['node', 'main.js', 'checkin'] }
    expect(selfOf(script, 2)).toEqual({ program: '/opt/marquee', args: ['--import', 'x', 'main.js'] })
  })
  it('is the file that was unpacked, where what runs goes with its process', () => {
    expect(selfOf({ ...started, env: { APPIMAGE: '/apps/M.AppImage' } }, 1).program).toBe('/apps/M.AppImage')
    expect(selfOf({ ...started, env: { PORTABLE_EXECUTABLE_FILE: 'C:\\M.exe' } }, 1).program).toBe('C:\\M.exe')
  })
})
