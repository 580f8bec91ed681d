// Who is heard at the socket, where it lies, and what is left of it: nobody without the token, and no stale file in the way.
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { connect as ask } from '../../main/cli/connect.ts'
import { endpointOf } from '../../main/cli/endpoint.ts'
import { longestLine } from '../../main/cli/lines.ts'
import { newToken, proofOf } from '../../main/cli/proof.ts'
import { serveCommandLine } from '../../main/cli/serveCommandLine.ts'
import { rig, signedIn } from '../app/rig.ts'
import { command, dataFolder, serve } from './rig.ts'

vi.setConfig({ testTimeout: 30_000 })

const here = (data: string) => endpointOf(data, { platform: 'linux', env: {} })
const mode = (path: string) => statSync(path).mode & 0o777

/** Somebody at the socket who says whatever they like. Resolves with all that was answered, once the app hangs up. */
function stranger(data: string, ...lines: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = createConnection({ path: here(data).address('') })
    socket.on('connect', () => lines.forEach((line) => socket.write(line)))
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.on('error', () => {})
    socket.on('close', () => resolve(heard))
  })
}
const hello = `${JSON.stringify({ marquee: 1, nonce: '0'.repeat(32) })}\n`

async function running() {
  const all = await signedIn()
  const data = dataFolder()
  const listening = await serve(all, data)
  return { all, data, listening }
}

describe('the files', () => {
  it('are the user’s alone, and gone when the app is', async () => {
    const { data, listening } = await running()
    const folder = join(data, 'cli')
    expect([mode(folder), mode(join(folder, 'token')), mode(join(folder, 'socket'))]).toEqual([0o700, 0o600, 0o600])
    expect(readFileSync(join(folder, 'token'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
    await listening.stop()
    expect(readdirSync(folder)).toEqual([])
  })

  it('of an app that was killed are replaced', async () => {
    const data = dataFolder()
    mkdirSync(join(data, 'cli'), { mode: 0o755 })
    writeFileSync(join(data, 'cli', 'token'), newToken())
    writeFileSync(join(data, 'cli', 'socket'), '')
    await serve(await signedIn(), data)
    expect(await command(data, ['status'])).toMatchObject({ code: 3 })
    expect(mode(join(data, 'cli'))).toBe(0o700)
  })

  it('of two that start at once are the later one’s, and the earlier one leaves them alone', async () => {
    const data = dataFolder()
    const all = await signedIn()
    const [first] = await Promise.all([serve(all, data), serve(all, data)])
    const later = await serve(all, data)
    await first.stop()
    expect(await command(data, ['status'])).toMatchObject({ code: 3 })
    await later.stop()
    expect(existsSync(join(data, 'cli', 'socket'))).toBe(false)
  })

  it('lie elsewhere when the data folder has too long a path for a socket', async () => {
    const runtime = dataFolder()
    const data = join(dataFolder(), 'x'.repeat(100))
    mkdirSync(data)
    const all = await signedIn()
    const { clock, log } = all.ports
    const env = { XDG_RUNTIME_DIR: runtime }
    const listening = await serveCommandLine({
      app: all.app,
      data,
      platform: 'linux',
      env,
      clock,
      log,
      notify: () => {},
    })
    const endpoint = endpointOf(data, { platform: 'linux', env })
    expect(mode(join(runtime, 'marquee'))).toBe(0o700)
    expect(readdirSync(join(runtime, 'marquee'))).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.socket$/)])
    expect(await command(data, ['status'], { endpoint })).toMatchObject({ code: 3 })
    await listening.stop()
    expect(readdirSync(join(runtime, 'marquee'))).toEqual([])
  })

  it('are not put where somebody else could have laid a trap, and the app runs all the same', async () => {
    const all = await signedIn()
    const data = dataFolder()
    const elsewhere = dataFolder()
    chmodSync(elsewhere, 0o777)
    symlinkSync(elsewhere, join(data, 'cli'))
    await serve(all, data)
    expect(readdirSync(elsewhere)).toEqual([])
    expect(all.ports.log.lines.join()).toContain('cli.unheard')
    expect((await command(data, ['status', '--no-start'])).code).toBe(7)
  })
})

it.skipIf(process.getuid?.() !== 0)('a folder that belongs to somebody else is not used', async () => {
  const all = await signedIn()
  const data = dataFolder()
  mkdirSync(join(data, 'cli'))
  chownSync(join(data, 'cli'), 12_345, 12_345)
  await serve(all, data)
  expect(readdirSync(join(data, 'cli'))).toEqual([])
  expect(all.ports.log.lines.join()).toContain('cli.unheard')
})

describe('where they lie', () => {
  const at = (data: string, platform: 'linux' | 'darwin' | 'win32', env = {}) =>
    endpointOf(data, { platform, env, temporary: '/tmp', user: 501 })

  it('is the data folder, as long as the kernel takes its path for a socket', () => {
    const longest = (platform: 'linux' | 'darwin') => {
      let data = '/d'
      while (at(`${data}d`, platform).socketFolder === join(`${data}d`, 'cli')) data += 'd'
      return Buffer.byteLength(at(data, platform).address('')) + '.12345678'.length
    }
    expect([longest('linux'), longest('darwin')]).toEqual([107, 103])
  })

  it('is the runtime folder otherwise, or a folder of the user’s in the temporary one', () => {
    const far = `/${'ü'.repeat(60)}`
    expect(at(far, 'linux', { XDG_RUNTIME_DIR: '/run/user/501' }).address('')).toMatch(
      /^\/run\/user\/501\/marquee\/[0-9a-f]{16}\.socket$/,
    )
    expect(at(far, 'darwin').address('')).toMatch(/^\/tmp\/marquee-501\/[0-9a-f]{16}\.socket$/)
    expect(at(far, 'linux', { XDG_RUNTIME_DIR: 'relative' }).socketFolder).toBe('/tmp/marquee-501')
    expect(at(far, 'darwin').address('')).not.toBe(at(`${far}2`, 'darwin').address(''))
  })

  it('is a pipe on Windows, under a name that nobody can guess without the token', () => {
    const endpoint = at('C:\\Users\\a\\AppData\\Roaming\\Marquee', 'win32')
    const [token, other] = [newToken(), newToken()]
    expect(endpoint.socketFolder).toBeNull()
    expect(endpoint.address(token)).toMatch(/^\\\\\.\\pipe\\marquee-[0-9a-f]{16}$/)
    expect(endpoint.address(token)).not.toBe(endpoint.address(other))
    expect(endpoint.address(token)).not.toContain(token.slice(0, 8))
  })
})

describe('the door', () => {
  it('is closed to whoever does not know the token', async () => {
    const { all, data } = await running()
    const proof = proofOf(newToken(), 'client', '0'.repeat(32))
    const heard = await stranger(data, hello, `${JSON.stringify({ proof, ask: { verb: 'quit' } })}\n`)
    expect(
      heard
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { marquee: 1, nonce: expect.any(String), proof: expect.any(String) },
      { marquee: 1, refused: 'proof' },
    ])
    expect(all.ports.seen.quits).toBe(0)
  })

  it('is closed to a proof that served before', async () => {
    const { all, data } = await running()
    const token = readFileSync(join(data, 'cli', 'token'), 'utf8')
    const proof = proofOf(token, 'client', '1'.repeat(32))
    expect(await stranger(data, hello, `${JSON.stringify({ proof, ask: { verb: 'quit' } })}\n`)).toContain('"proof"}')
    expect(all.ports.seen.quits).toBe(0)
  })

  it.each([
    ['no JSON', 'hello\n', 'malformed'],
    ['no hello', '{"marquee":1}\n', 'malformed'],
    ['a nonce that is none', '{"marquee":1,"nonce":"xyz"}\n', 'malformed'],
    ['another version', '{"marquee":2,"nonce":"x"}\n', 'version'],
    ['no question', `${hello}{}\n`, 'malformed'],
    ['an unknown verb', `${hello}{"proof":"${'0'.repeat(64)}","ask":{"verb":"rm"}}\n`, 'malformed'],
  ])('is closed to %s', async (_what, line, refused) => {
    const { data } = await running()
    expect((await stranger(data, line)).trim().split('\n').at(-1)).toBe(JSON.stringify({ marquee: 1, refused }))
  })

  it('is closed to lines without end', async () => {
    const { data } = await running()
    expect(await stranger(data, 'x'.repeat(longestLine.client + 1))).toBe('')
  })

  it('does not wait for those who never say what they want', async () => {
    const { all, data } = await running()
    const heard: string[] = []
    for (const lines of [[], [hello]]) void stranger(data, ...lines).then((one) => heard.push(one))
    await vi.waitFor(async () => {
      await all.ports.clock.advance(1_000)
      expect(heard).toHaveLength(2)
    })
    expect(heard).toContain('')
  })

  it('stays open to the others when one of them talks nonsense', async () => {
    const { data } = await running()
    await Promise.all(Array.from({ length: 20 }, (_none, n) => stranger(data, `${n}\n`)))
    expect(await command(data, ['status'])).toMatchObject({ code: 3 })
  })

  it('lets nothing secret through: not the token, nor anything of the session', async () => {
    const { all, data } = await running()
    const { out } = await command(data, ['status', '--json'])
    const said = `${out.join()}${await stranger(data, hello, '{}\n')}`
    for (const secret of [readFileSync(join(data, 'cli', 'token'), 'utf8'), all.ports.addresses.clientSecret ?? '-'])
      expect(said).not.toContain(secret)
    const session = await all.ports.vault.load('session')
    const tokens = session.state === 'found' ? (session.secret.match(/[\w-]{20,}/g) ?? []) : []
    expect(tokens.length).toBeGreaterThan(1)
    for (const token of tokens) expect(said).not.toContain(token)
  })
})

describe('the client', () => {
  /** Sits at the socket in place of the app. */
  const impostor = async (data: string, says: (heard: string) => string) => {
    mkdirSync(join(data, 'cli'), { recursive: true })
    writeFileSync(join(data, 'cli', 'token'), newToken())
    const heard: string[] = []
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.on('data', (chunk) => {
        heard.push(chunk.toString())
        socket.write(says(chunk.toString()))
      })
    })
    await new Promise<void>((resolve) => server.listen({ path: join(data, 'cli', 'socket') }, resolve))
    return { heard, close: () => void server.close() }
  }

  it('says nothing but a random number to whoever cannot prove to be the app', async () => {
    const data = dataFolder()
    const there = await impostor(data, () => `${JSON.stringify({ marquee: 1, nonce: '0'.repeat(32), proof: '0' })}\n`)
    expect(await command(data, ['cancel', '--no-start'])).toMatchObject({ code: 7 })
    expect(there.heard).toEqual([expect.stringMatching(/^\{"marquee":1,"nonce":"[0-9a-f]{32}"\}\n$/)])
    there.close()
  })

  it.each(['{"marquee":1,"refused":"version"}', '{"marquee":2,"nonce":"","proof":""}'])(
    'knows another version by %s, and says so',
    async (line) => {
      const data = dataFolder()
      const there = await impostor(data, () => `${line}\n`)
      expect(await command(data, ['cancel'])).toMatchObject({
        code: 1,
        err: ['Another version of Marquee is running. Quit it from its tray menu and try again.'],
      })
      there.close()
    },
  )

  it('says so when the app ends before it has answered', async () => {
    const all = rig()
    const data = dataFolder()
    // It never starts, so it never knows.
    const known = vi.spyOn(all.app, 'known')
    const listening = await serve(all, data)
    const asked = command(data, ['cancel'])
    await vi.waitFor(() => expect(known).toHaveBeenCalled())
    await listening.stop()
    expect(await asked).toMatchObject({ code: 1, err: [expect.stringMatching(/^Marquee ended before it answered/)] })
  })

  it('hears nothing when it has been told to stop', async () => {
    const { data } = await running()
    expect(await ask(here(data), { verb: 'status' }, () => {}, AbortSignal.abort())).toBe('absent')
    expect((await command(data, ['status'], { stop: AbortSignal.abort() })).code).toBe(130)
  })
})
