// Every failure and every notice has words that say what happened, what became of it and what to do.
import { describe, expect, it } from 'vitest'
import { failureWords } from '../../renderer/words/failure.ts'
import type { During } from '../../renderer/words/failure.ts'
import { noticeWords } from '../../renderer/words/notice.ts'
import { cancelWords, checkInWords, undoWords } from '../../renderer/words/outcome.ts'
import { allNotices } from '../gallery/allNotices.ts'
import { movie } from '../gallery/media.ts'
import { oneFailureEach } from '../gallery/oneFailureEach.ts'

const during: readonly During[] = ['checkIn', 'end', 'undo', 'search', 'queue', 'background']

describe('words of failures', () => {
  it.each(Object.values(oneFailureEach))('$kind has a title and a sentence in every situation', (failure) => {
    for (const situation of during) {
      const { title, detail } = failureWords(failure, situation)
      expect(title).toMatch(/^[A-Z][^.]+$/)
      expect(detail).toMatch(/[.”]$/)
      expect(`${title} ${detail}`).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  it('gives each kind a title of its own', () => {
    const titles = Object.values(oneFailureEach).map((failure) => failureWords(failure, 'checkIn').title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('does not promise that nothing was sent when that is not known', () => {
    expect(failureWords({ kind: 'offline', sent: false }, 'checkIn').detail).toContain('Nothing was checked in')
    expect(failureWords({ kind: 'offline', sent: true }, 'checkIn').detail).toContain('may have reached Trakt')
    expect(failureWords(oneFailureEach.timeout, 'checkIn').detail).toContain('may have reached Trakt')
  })

  it('says whether the earlier check-in was put back', () => {
    const failed = (putBack: boolean | null) =>
      checkInWords({ kind: 'replaceFailed', failure: oneFailureEach.notFound, putBack })
    expect(failed(true)?.detail).toContain('was put back')
    expect(failed(false)?.detail).toContain('could not be put back')
    expect(failed(null)?.detail).toContain('nothing to put back')
  })
})

describe('words of what was saved', () => {
  const failure = oneFailureEach.offline
  const dune = { target: { form: 'movie', movie: movie('dune-2021') } } as const

  it('names the check-in, when it is sent and why not now, without a word of loss', () => {
    expect(checkInWords({ kind: 'saved', wanted: dune, failure })).toEqual({
      title: 'Saved',
      detail: 'Dune (2021) is sent as soon as Trakt can be reached. You are offline.',
    })
  })

  it('says of a cancel and an undo that they hold', () => {
    const words = {
      title: 'It will not count',
      detail: 'Trakt is told as soon as it can be reached. You are offline.',
    }
    expect(cancelWords({ kind: 'saved', failure })).toEqual(words)
    expect(undoWords({ kind: 'saved', failure })).toEqual(words)
  })
})

describe('words of notices', () => {
  it.each(allNotices)('$kind $id says what happened, what became of it and what to do', (notice) => {
    const { title, detail } = noticeWords(notice)
    expect(title).toMatch(/^[A-Z][^.]+$/)
    expect(detail.split(/(?<=\.) /).length).toBeGreaterThanOrEqual(2)
    expect(`${title} ${detail}`).not.toMatch(/undefined|null|NaN|\[object/)
  })
})
