// The session is saved anew when the place where it is kept changes: always the newest pair, never one that is used up.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { isRefresh, refreshingTrakt } from './refreshing.ts'
import { json, scripted, tokens } from './scripted.ts'

describe('saving anew', () => {
  it('in the middle of a renewal leaves the new pair on disk', async () => {
    const disk = Promise.withResolvers<void>()
    const trakt = await scripted(refreshingTrakt(2, () => json(tokens(2))))
    trakt.vault.faults.slowSave = disk.promise
    const call = trakt.account.service.watching()
    await settle()
    expect(trakt.sent.some(isRefresh)).toBe(true)
    const saving = trakt.account.keepAnew()
    disk.resolve()
    await Promise.all([call, saving])
    expect(JSON.parse(trakt.vault.kept.get('session') ?? '{}')).toMatchObject({
      pair: { refreshToken: 'canary-refresh-2' },
    })
    expect(trakt.vault.saves.at(-1)?.secret).toContain('canary-refresh-2')
  })

  it('saves what there is, and nothing when nobody is signed in', async () => {
    const trakt = await scripted(refreshingTrakt())
    await trakt.account.keepAnew()
    expect(trakt.vault.saves).toHaveLength(1)
    const nobody = await scripted(refreshingTrakt(), { signedIn: false })
    await nobody.account.keepAnew()
    expect(nobody.vault.saves).toEqual([])
  })
})
