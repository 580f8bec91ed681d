// Pictures: only from known hosts, only pictures, and a colour in the meantime.
import { describe, expect, it } from 'vitest'
import type { Fetch } from '../../main/ports.ts'
import { fetchPicture, pictureHosts, picturePath, pictureUrl, tintOf } from '../../main/trakt/pictures.ts'

const hosts = pictureHosts('http://127.0.0.1:4000')
const poster = 'https://walter-r2.trakt.tv/images/shows/000/000/001/posters/thumb/fa39b59954.jpg.webp'
const encode = (text: string) => Buffer.from(text).toString('base64url')
const signal = AbortSignal.timeout(60_000)

describe('a picture path', () => {
  it.each([poster, 'https://secure.gravatar.com/avatar/30c2?r=pg&s=256', 'http://127.0.0.1:4000/images/poster.svg'])(
    'leads back to %s',
    (url) => {
      const path = picturePath(url)
      expect(path).toMatch(/^[\w-]+$/)
      expect(pictureUrl(path ?? '', hosts)?.href).toBe(url)
    },
  )

  it.each([
    'http://walter.trakt.tv/a.webp',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'https://user:pw@walter.trakt.tv/a',
    'nothing',
    '',
  ])('is not made for %s', (url) => expect(picturePath(url)).toBeNull())

  it.each([
    ['another host', encode('evil.test/a.webp')],
    ['a host that ends alike', encode('xwalter.trakt.tv/a.webp')],
    ['a host that begins alike', encode('walter.trakt.tv.evil.test/a.webp')],
    ['another port', encode('walter.trakt.tv:8443/a.webp')],
    ['another port on this machine', encode('http://127.0.0.1:4001/a.svg')],
    ['credentials', encode('walter.trakt.tv@evil.test/a')],
    ['a file', encode('file:///etc/passwd')],
    ['http in the open', encode('http://walter.trakt.tv/a.webp')],
    ['nothing', ''],
    ['no base64url', '../../etc/passwd'],
    ['a second spelling of the same', `${picturePath(poster)}=`],
  ])('to %s leads nowhere', (_name, path) => expect(pictureUrl(path, hosts)).toBeNull())
})

describe('fetching', () => {
  const path = picturePath(poster) ?? ''
  const image = (type: string, bytes = 3) => new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
  const fetching = async (...answers: (() => Response)[]) => {
    const asked: string[] = []
    const fetch: Fetch = async (url) => {
      asked.push(url)
      return (answers[asked.length - 1] ?? (() => new Response(null, { status: 500 })))()
    }
    return { picture: await fetchPicture(fetch, path, hosts, signal), asked }
  }
  const redirect = (location: string) => () => new Response(null, { status: 302, headers: { location } })

  it.each(['image/webp', 'image/jpeg', 'image/png', 'image/avif', 'image/svg+xml', 'IMAGE/PNG; charset=binary'])(
    'takes %s',
    async (type) => {
      const { picture } = await fetching(() => image(type))
      expect(picture).toEqual({ bytes: Buffer.from([0, 0, 0]), contentType: type.split(';')[0]?.toLowerCase() })
    },
  )

  it.each(['text/html', 'application/javascript', 'image/gif-but-not', ''])('refuses %j', async (type) => {
    expect((await fetching(() => image(type))).picture).toBeNull()
  })

  it('refuses what is too big', async () => {
    expect((await fetching(() => image('image/png', 3 * 1024 * 1024))).picture).not.toBeNull()
    expect((await fetching(() => image('image/png', 3 * 1024 * 1024 + 1))).picture).toBeNull()
  })

  it.each([404, 500, 204])('has none at %i', async (status) => {
    expect((await fetching(() => new Response(null, { status }))).picture).toBeNull()
  })

  it('has none without a network', async () => {
    const fetch: Fetch = () => Promise.reject(new TypeError('fetch failed'))
    expect(await fetchPicture(fetch, path, hosts, signal)).toBeNull()
  })

  it('follows a redirect that stays on the list, also a relative one', async () => {
    const { picture, asked } = await fetching(redirect('/b.webp'), redirect('https://media.trakt.tv/c.webp'), () =>
      image('image/webp'),
    )
    expect(picture).not.toBeNull()
    expect(asked).toEqual([poster, 'https://walter-r2.trakt.tv/b.webp', 'https://media.trakt.tv/c.webp'])
  })

  it.each(['https://evil.test/a.webp', 'http://walter.trakt.tv/a.webp', 'http://127.0.0.1:22/', 'file:///etc/passwd'])(
    'does not follow one to %s',
    async (location) => {
      const { picture, asked } = await fetching(redirect(location), () => image('image/webp'))
      expect(picture).toBeNull()
      expect(asked).toHaveLength(1)
    },
  )

  it('does not go in circles', async () => {
    const circle = redirect(poster)
    expect((await fetching(circle, circle, circle, circle, circle)).asked).toHaveLength(3)
  })
})

describe('a tint', () => {
  it('is the same for a title every time, and another for another', () => {
    expect(tintOf('Dune')).toMatch(/^#[0-9a-f]{6}$/)
    expect(tintOf('Dune')).toBe(tintOf('Dune'))
    expect(new Set(['Dune', 'Dark', 'Severance', 'Chernobyl', '千と千尋の神隠し'].map(tintOf)).size).toBeGreaterThan(3)
  })

  it('is muted: no channel is loud or black', () => {
    for (const title of ['', 'a', 'Severance', 'One Piece', 'باب الحارة'])
      for (const channel of tintOf(title).slice(1).match(/../g) ?? []) {
        expect(parseInt(channel, 16)).toBeGreaterThan(0x40)
        expect(parseInt(channel, 16)).toBeLessThan(0x80)
      }
  })
})
