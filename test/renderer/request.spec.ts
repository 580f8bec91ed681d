// From what was typed and chosen to the request: only what the account can do is ever sent.
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../preload/contract/settings.ts'
import type { Target } from '../../preload/contract/model.ts'
import { emptyDraft } from '../../renderer/checkin/draft.ts'
import type { Draft } from '../../renderer/checkin/draft.ts'
import { draftIsWrong, requestOf } from '../../renderer/checkin/request.ts'
import { movie } from '../gallery/media.ts'
import { onServer, signedIn } from '../gallery/snapshots.ts'

const target: Target = { form: 'movie', movie: movie('dune-2021') }
const full: Draft = {
  ...emptyDraft,
  message: ' so good ',
  sharing: { twitter: true, mastodon: true, facebook: false, path: true },
  minutesAgo: '12',
  duration: '62',
  venueName: ' Odeon ',
  venueId: '4b05',
}
const of = (draft: Draft, account: typeof signedIn, from: number | null = null) =>
  requestOf(target, draft, defaultSettings, account, from)

describe('a request', () => {
  it('is the target alone where nothing was typed', () => {
    expect(of(emptyDraft, signedIn)).toEqual({ target })
    expect(of(emptyDraft, onServer)).toEqual({ target })
  })

  it('has what the account can do, and nothing else', () => {
    expect(of(full, signedIn)).toEqual({
      target,
      message: 'so good',
      sharing: { mastodon: true },
      startedMinutesAgo: 12,
    })
    expect(of(full, onServer)).toEqual({
      target,
      message: 'so good',
      sharing: { twitter: true, facebook: false },
      durationMinutes: 62,
      venueId: '4b05',
      venueName: 'Odeon',
    })
  })

  it('scrobbles from a place, unless the user said when it began', () => {
    expect(of(emptyDraft, signedIn, 41.4)).toEqual({ target, scrobbleFrom: 41.4 })
    expect(of(emptyDraft, signedIn, 0)).toEqual({ target, scrobbleFrom: 0 })
    const { startedMinutesAgo, scrobbleFrom } = of(full, signedIn, 0)
    expect([startedMinutesAgo, scrobbleFrom]).toEqual([12, undefined])
    expect(of(full, onServer, 0).scrobbleFrom).toBe(0)
  })
})

describe('a draft', () => {
  it.each([
    ['0', true],
    ['1', false],
    ['1440', false],
    ['1441', true],
    ['1.5', true],
    ['-3', true],
    ['2 h', true],
    [' 90 ', false],
    ['', false],
  ])('of duration %o: cannot be sent is %o', (duration, wrong) => {
    expect(draftIsWrong({ ...emptyDraft, duration }, onServer)).toBe(wrong)
    // An account that is not asked for it cannot get it wrong.
    expect(draftIsWrong({ ...emptyDraft, duration }, signedIn)).toBe(false)
  })

  it('cannot start further back than ten hours, where the account can start in the past', () => {
    expect(draftIsWrong({ ...emptyDraft, minutesAgo: '601' }, signedIn)).toBe(true)
    expect(draftIsWrong({ ...emptyDraft, minutesAgo: '600' }, signedIn)).toBe(false)
    expect(draftIsWrong({ ...emptyDraft, minutesAgo: '601' }, onServer)).toBe(false)
  })
})
