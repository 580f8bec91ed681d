// `npm run trakt`: one line of JSON, and a clean end.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'

let child: ChildProcess | null = null
afterEach(() => {
  child?.kill('SIGKILL')
  child = null
})

const start = (...args: string[]) => startWith([], ...args)

function startWith(node: readonly string[], ...args: string[]) {
  const command = [...node, 'main/demo/serve.ts', ...args]
  const started = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  child = started
  const said = { out: '', err: '' }
  started.stdout.on('data', (chunk) => (said.out += chunk))
  started.stderr.on('data', (chunk) => (said.err += chunk))
  return { started, said }
}

it.each([[[]], [['--generation', 'v2']]])(
  'with %j prints one JSON line and nothing else, answers, and ends cleanly when told to',
  async (args) => {
    const { started, said } = start('--port', '0', ...args)
    while (!said.out.includes('\n')) await once(started.stdout, 'data')
    const line = JSON.parse(said.out)
    expect(Object.keys(line)).toEqual(['url', 'authUrl', 'clientId', 'clientSecret', 'user', 'controlUrl'])
    const state = await (await fetch(`${line.controlUrl}/state`)).json()
    expect(state.user).toBe(line.user)
    started.kill('SIGTERM')
    const [code] = await once(started, 'close')
    expect([code, said.err, said.out.trim().split('\n').length]).toEqual([0, '', 1])
  },
)

it('with --generation v1 the line says how to sign in by API v1, which works, as v2 does beside it', async () => {
  const { started, said } = start('--generation', 'v1')
  while (!said.out.includes('\n')) await once(started.stdout, 'data')
  const line = JSON.parse(said.out)
  expect(Object.keys(line)).toEqual([
    'url',
    'apiKey',
    'username',
    'password',
    'passwordSha1',
    'user',
    'controlUrl',
    'generation',
  ])
  expect([line.generation, line.apiKey]).toEqual(['v1', expect.stringMatching(/^[0-9a-f]{32}$/)])
  const { username, passwordSha1: password } = line
  const test = await fetch(`${line.url}/account/test/${line.apiKey}`, {
    method: 'POST',
    body: JSON.stringify({ username, password }),
  })
  expect(await test.json()).toEqual({ status: 'success', message: 'all good!' })
  expect((await (await fetch(`${line.controlUrl}/state`)).json()).user).toBe(line.user)
  expect((await fetch(`${line.url}/users/settings`)).status).toBe(403)
})

it('tells of a mistake of its own on stderr, answers it with 500, and goes on', async () => {
  // Codes to sign in with are made of six random bytes; tokens of the control door of more.
  const breaks = `import crypto from 'node:crypto'
    import { syncBuiltinESMExports } from 'node:module'
    const real = crypto.randomBytes
    crypto.randomBytes = (size) => { if (size === 6) throw new RangeError('no luck'); return real(size) }
    syncBuiltinESMExports()`
  const { started, said } = startWith(['--import', `data:text/javascript,${encodeURIComponent(breaks)}`])
  while (!said.out.includes('\n')) await once(started.stdout, 'data')
  const { authUrl, clientId, controlUrl } = JSON.parse(said.out)
  const answer = await fetch(`${authUrl}/oauth/device/code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: clientId }),
  })
  expect(answer.status).toBe(500)
  expect((await fetch(`${controlUrl}/state`)).status).toBe(200)
  started.kill('SIGTERM')
  const [code] = await once(started, 'close')
  expect([code, said.out.trim().split('\n').length]).toEqual([0, 1])
  expect(said.err).toMatch(/^trakt: RangeError: no luck\n +at /)
})

it.each([
  [['--port', 'http'], /--port/],
  [['--generation', '3'], /--generation/],
  [['--port', '70000'], /--port/],
  [['--nonsense'], /nonsense/],
])('says what is wrong with %j and exits with 2', async (args, why) => {
  const { started, said } = start(...args)
  const [code] = await once(started, 'close')
  expect([code, said.out]).toEqual([2, ''])
  expect(said.err).toMatch(why)
})
