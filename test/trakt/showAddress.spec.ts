// What a page calls a show stays one piece of an address, whatever it is.
import { expect, it } from 'vitest'
import { nothing, scripted } from './scripted.ts'

it.each([
  ['the-bear', '/shows/the-bear/seasons'],
  ['a/../../users/me', '/shows/a%2F..%2F..%2Fusers%2Fme/seasons'],
  ['\ud800', '/shows/%EF%BF%BD/seasons'],
])('%j is asked for as one', async (slug, path) => {
  const trakt = await scripted(() => nothing(404))
  expect(await trakt.account.service.showEpisodes({ slug })).toMatchObject({ ok: false })
  expect(trakt.sent.map(({ url }) => url.pathname)).toContain(path)
})

it.each(['.', '..', ' .. '])('%j, which would lead elsewhere, is asked for by no address', async (slug) => {
  const trakt = await scripted(() => nothing(404))
  expect(await trakt.account.service.showEpisodes({ slug })).toEqual({ ok: false, failure: { kind: 'notFound' } })
  expect(trakt.sent.filter(({ url }) => !url.pathname.startsWith('/search'))).toEqual([])
})
