// app://bundle: the manifest's files, pictures by path, and nothing else; every answer under the policy.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundleAnswers } from '../../main/electron/protocol.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

let root: string
let asked: string[]
beforeEach(async () => {
  asked = []
  root = await mkdtemp(join(tmpdir(), 'marquee-bundle-'))
  await writeFile(join(root, 'window.html'), '<h1>hi')
  await writeFile(join(root, 'secret.txt'), 'not in the manifest')
  await writeFile(
    join(root, 'manifest.json'),
    JSON.stringify({ '/window.html': 'text/html; charset=utf-8', '/gone.js': 'text/javascript' }),
  )
})
afterEach(() => rm(root, { recursive: true }))

const get = (url: string, method = 'GET') =>
  bundleAnswers(root, async (path) => {
    asked.push(path)
    if (path === 'page.html') return { body: new TextEncoder().encode('<script>'), type: 'text/html' }
    return path === 'poster/1.svg' ? { body: new TextEncoder().encode('<svg/>'), type: 'image/svg+xml' } : null
  })(new Request(url, { method }))

describe('the bundle', () => {
  it('serves what the build listed, with its type', async () => {
    const response = await get('app://bundle/window.html?x=1')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toBe('<h1>hi')
  })

  it.each([
    'app://bundle/',
    'app://bundle/secret.txt',
    'app://bundle/manifest.json',
    'app://bundle/../secret.txt',
    'app://bundle/%2e%2e/secret.txt',
    'app://bundle/..%2fsecret.txt',
    'app://bundle/..\\secret.txt',
    'app://bundle//window.html',
    'app://bundle/__proto__',
    'app://bundle/constructor',
    'app://other/window.html',
    'https://bundle/window.html',
  ])('knows nothing of %s', async (url) => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it('answers GET only', async () => {
    expect((await get('app://bundle/window.html', 'POST')).status).toBe(404)
    expect((await get('app://bundle/window.html', 'HEAD')).status).toBe(404)
  })

  it.each(['/../secret.txt', '/a/../../secret.txt', 'secret.txt', '/.hidden', '/a//b', '/a\\b', '/C:/x', '/'])(
    'serves nothing at all when its own list names %j',
    async (entry) => {
      await writeFile(
        join(root, 'manifest.json'),
        JSON.stringify({ '/window.html': 'text/html', [entry]: 'text/plain' }),
      )
      await expect(get('app://bundle/window.html')).rejects.toThrow('the manifest names no file of the bundle')
    },
  )

  it('reads each file once', async () => {
    const answer = bundleAnswers(root, async () => null)
    const text = async () => (await answer(new Request('app://bundle/window.html'))).text()
    expect(await text()).toBe('<h1>hi')
    await writeFile(join(root, 'window.html'), 'changed')
    expect(await text()).toBe('<h1>hi')
  })

  it('looks again for a file that could not be read', async () => {
    const answer = bundleAnswers(root, async () => null)
    const ask = () => answer(new Request('app://bundle/gone.js'))
    await expect(ask()).rejects.toThrow('ENOENT')
    await writeFile(join(root, 'gone.js'), 'here')
    expect(await (await ask()).text()).toBe('here')
  })

  it('fails loudly when a listed file is missing', async () => {
    await expect(get('app://bundle/gone.js')).rejects.toThrow('ENOENT')
  })
})

describe('pictures', () => {
  it('come from the app by their path', async () => {
    const response = await get('app://bundle/image/poster/1.svg')
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(await response.text()).toBe('<svg/>')
    expect(asked).toEqual(['poster/1.svg'])
  })

  it('that are not there, or are not pictures, are not found', async () => {
    expect((await get('app://bundle/image/poster/2.svg')).status).toBe(404)
    expect((await get('app://bundle/image/page.html')).status).toBe(404)
  })
})

describe('the headers', () => {
  it.each(['app://bundle/window.html', 'app://bundle/nothing', 'app://bundle/image/poster/1.svg'])(
    'guard %s',
    async (url) => {
      const { headers } = await get(url)
      const policy = headers.get('content-security-policy') ?? ''
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "trusted-types 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy.split('; ')).toContain(rule)
      }
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).not.toBeNull()
    },
  )
})
