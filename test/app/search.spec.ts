// Searching from several pages: the newest of each page wins, and none calls off another's.
import { describe, expect, it } from 'vitest'
import { context, signedIn } from './rig.ts'

describe('a search', () => {
  it('is called off by a newer one of the same page, and by no other page', async () => {
    const { app } = await signedIn()
    const find = app.requests['search.find']
    const [overtaken, window, palette] = await Promise.all([
      find('dune', context('window')),
      find('heat', context('window')),
      find('arrival', context('palette')),
    ])
    expect(overtaken).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(window).toMatchObject({ ok: true })
    expect(palette).toMatchObject({ ok: true })
  })
})
