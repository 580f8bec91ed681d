// The mirror of the snapshot: in which words it is shown when the language changes, and when they come late, stale or never.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { english, type Language, type Spoken } from '../../preload/contract/language.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { pages as german } from '../../preload/words/de/pages.ts'
import { mirrorStore, startMirror } from '../../renderer/mirror.ts'
import { locale, speak } from '../../renderer/say.ts'

const at = (language: Language): Snapshot => ({
  ...initialSnapshot({ platform: 'linux', version: '0', hasKey: true }),
  locale: { language, tag: language },
})
const wordsOf = (language: Language): Spoken => ({
  locale: { language, tag: language },
  messages: language === 'de' ? german : pages,
})
const shown = () => [mirrorStore.getState().snapshot?.locale.tag, locale().tag]

/** Main, whose answers come when the spec says so. */
function rig() {
  let tell: (parts: Partial<Snapshot>) => void = () => {}
  const first = Promise.withResolvers<Snapshot>()
  const asked: PromiseWithResolvers<Spoken>[] = []
  vi.stubGlobal('window', {
    marquee: {
      on: (_name: string, listener: typeof tell) => {
        tell = listener
        return () => {}
      },
      request: (name: string) => {
        if (name === 'app.snapshot') return first.promise
        const words = Promise.withResolvers<Spoken>()
        asked.push(words)
        return words.promise
      },
    },
  })
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
  startMirror()
  return {
    asked,
    push: (parts: Partial<Snapshot>) => tell(parts),
    answer: async (snapshot: Snapshot) => {
      first.resolve(snapshot)
      await settled()
    },
    teach: async (nth: number, words: Spoken) => {
      asked[nth]?.resolve(words)
      await settled()
    },
    fail: async (nth: number) => {
      asked[nth]?.reject(new Error('gone'))
      await settled()
    },
  }
}

beforeEach(() => mirrorStore.setState({ snapshot: null }))
afterEach(() => {
  vi.unstubAllGlobals()
  speak({ locale: english, messages: pages })
})

describe('the mirror', () => {
  it('shows nothing before its words are here, and then what came last', async () => {
    const { push, answer, teach } = rig()
    await answer(at('en'))
    push({ ...at('en'), version: '1' })
    expect(mirrorStore.getState().snapshot).toBeNull()
    await teach(0, wordsOf('en'))
    expect(mirrorStore.getState().snapshot?.version).toBe('1')
  })

  it('changes the parts that are pushed and leaves the others, and those that say the same, as they are', async () => {
    const { push, answer, teach } = rig()
    await answer(at('en'))
    await teach(0, wordsOf('en'))
    const { snapshot: before } = mirrorStore.getState()
    push({ version: '1', hotkey: structuredClone(at('en').hotkey) })
    const { snapshot: after } = mirrorStore.getState()
    expect(after).toEqual({ ...before, version: '1' })
    expect(after?.hotkey).toBe(before?.hotkey)
    expect(after?.settings).toBe(before?.settings)
  })

  it('knows better by what was pushed before the first answer came', async () => {
    const { push, answer, teach } = rig()
    push({ version: '1', pausedUntil: 5 })
    push({ version: '2' })
    expect(mirrorStore.getState().snapshot).toBeNull()
    await answer(at('en'))
    await teach(0, wordsOf('en'))
    expect(mirrorStore.getState().snapshot).toEqual({ ...at('en'), version: '2', pausedUntil: 5 })
  })

  it('asks again when words that were fetched ahead are those of another language', async () => {
    const { asked, push, answer, teach } = rig()
    push(at('de'))
    await answer(at('en'))
    await teach(0, wordsOf('en'))
    expect([shown()[0], asked.length]).toEqual([undefined, 2])
    await teach(1, wordsOf('de'))
    expect(shown()).toEqual(['de', 'de'])
  })

  it('speaks what is chosen in the end when the language goes there and back while words are on their way', async () => {
    const { push, answer, teach } = rig()
    await answer(at('en'))
    await teach(0, wordsOf('en'))
    push(at('de'))
    push(at('en'))
    await teach(1, wordsOf('de'))
    expect(shown()).toEqual(['en', 'en'])
  })

  it('takes the words of another language when there are no others, and asks no more', async () => {
    const { asked, answer, teach, push } = rig()
    await answer(at('de'))
    await teach(0, wordsOf('en'))
    await teach(1, wordsOf('en'))
    expect(shown()).toEqual(['de', 'en'])
    push({ ...at('de'), version: '1' })
    expect([mirrorStore.getState().snapshot?.version, asked.length]).toEqual(['1', 2])
  })

  it('goes on in the words that are here when others cannot be had, and asks for them with the next push', async () => {
    const { answer, teach, fail, push } = rig()
    await answer(at('en'))
    await teach(0, wordsOf('en'))
    push({ ...at('de'), version: '1' })
    await fail(1)
    expect([mirrorStore.getState().snapshot?.version, locale().tag]).toEqual(['1', 'en'])
    push({ ...at('de'), version: '2' })
    await teach(2, wordsOf('de'))
    expect([mirrorStore.getState().snapshot?.version, locale().tag]).toEqual(['2', 'de'])
  })

  it('is not blank for ever when its first words could not be had', async () => {
    const { answer, fail, push, teach } = rig()
    await answer(at('en'))
    await fail(0)
    expect(mirrorStore.getState().snapshot).toBeNull()
    push({ ...at('en'), version: '1' })
    await teach(1, wordsOf('en'))
    expect(mirrorStore.getState().snapshot?.version).toBe('1')
  })
})
