// What came of a verb stays on the page until it is dismissed: in the language of the moment, not of the deed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { english } from '../../preload/contract/language.ts'
import { pages as german } from '../../preload/words/de/pages.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { draftStore, emptyDraft } from '../../renderer/checkin/draft.ts'
import { start, undo, verbStore } from '../../renderer/checkin/verbs.ts'
import { exportQueue } from '../../renderer/queue/queueDeeds.ts'
import { speak } from '../../renderer/say.ts'
import { dune, episodeItem, movieItem } from '../fakes/items.ts'

const answering = (answer: unknown) =>
  vi.stubGlobal('window', {
    marquee: { request: async () => answer },
    setTimeout: () => 0,
    clearTimeout: () => {},
  })

// A draft is kept in the page's storage.
beforeEach(() => {
  vi.stubGlobal('localStorage', { setItem: () => {} })
  vi.stubGlobal('document', { body: { dataset: {} } })
})

afterEach(() => {
  verbStore.setState({ said: null, done: null })
  draftStore.setState({ ...emptyDraft })
  vi.unstubAllGlobals()
  speak({ locale: english, messages: pages })
})

describe('what came of a verb', () => {
  it.each([
    ['of the check-in', undo, { kind: 'tooLate' }, 'outcome.tooLate'],
    ['of the queue', exportQueue, true, 'queue.exported'],
  ] as const)('%s is said in another language once that is chosen', async (_what, deed, answer, key) => {
    answering(answer)
    await deed()
    const { said } = verbStore.getState()
    expect(said?.words().title).toBe(pages[key])
    speak({ locale: { language: 'de', tag: 'de' }, messages: german })
    expect(said?.words().title).toBe(german[key])
  })
})

describe('what came of a check-in from a veiled row', () => {
  const item = episodeItem(2, 3)
  const title = item.episode.title ?? ''
  const watching = { item, action: 'checkin', startedAt: 0, expiresAt: 1 }
  it.each([
    { kind: 'checkedIn', watching },
    { kind: 'alreadyPlaying', watching },
    { kind: 'scrobbling', watching },
    { kind: 'saved', wanted: { target: { form: 'episode', ...item } }, failure: { kind: 'offline', sent: false } },
  ])('is said without the title of the episode: $kind', async (outcome) => {
    const words = async (veiled: boolean) => {
      answering(outcome)
      await start('resume', { target: { ...item, form: 'episode' } }, veiled)
      const { title: said, detail } = verbStore.getState().said?.words() ?? { title: '', detail: '' }
      return `${said} ${detail}`
    }
    expect(await words(false)).toContain(title)
    expect(await words(true)).toContain('S2 E3')
    expect(await words(true)).not.toContain(title)
  })
})

describe('what was typed', () => {
  const target = { form: 'movie', movie: dune } as const
  const typed = { ...emptyDraft, text: 'dune' }

  it('goes in the moment in which the check-in is shown, so that no empty form is drawn before it', async () => {
    answering({ kind: 'checkedIn', watching: { item: movieItem(), action: 'checkin', startedAt: 0, expiresAt: 1 } })
    draftStore.setState(typed)
    const shownThen: unknown[] = []
    const stop = draftStore.subscribe(({ text }) => shownThen.push([text, verbStore.getState().done !== null]))
    await start('checkIn', { target })
    stop()
    expect(shownThen).toEqual([['', true]])
  })

  it('stays where a check-in was refused, and beside one that was resumed', async () => {
    draftStore.setState(typed)
    answering({ kind: 'failed', failure: { kind: 'notFound' } })
    await start('checkIn', { target })
    answering({ kind: 'scrobbling', watching: { item: movieItem(), action: 'scrobble', startedAt: 0, expiresAt: 1 } })
    await start('resume', { target })
    expect(draftStore.getState().text).toBe('dune')
  })
})
