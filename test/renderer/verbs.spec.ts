// What came of a verb stays on the page until it is dismissed: in the language of the moment, not of the deed.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { english } from '../../preload/contract/language.ts'
import { pages as german } from '../../preload/words/de/pages.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { undo, verbStore } from '../../renderer/checkin/verbs.ts'
import { exportQueue } from '../../renderer/queue/queueDeeds.ts'
import { speak } from '../../renderer/say.ts'

const answering = (answer: unknown) =>
  vi.stubGlobal('window', {
    marquee: { request: async () => answer },
    setTimeout: () => 0,
    clearTimeout: () => {},
  })

afterEach(() => {
  vi.unstubAllGlobals()
  verbStore.setState({ said: null })
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
