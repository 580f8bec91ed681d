// The search pump: pauses, newest wins, one request at a time.
import { describe, expect, it } from 'vitest'
import type { SearchAnswer } from '../../preload/contract/search.ts'
import { err, ok } from '../../preload/contract/result.ts'
import type { Result } from '../../preload/contract/result.ts'
import { createSearchPump, patienceMs, pauseMs } from '../../renderer/checkin/searchPump.ts'
import type { SearchState } from '../../renderer/checkin/searchPump.ts'

const answer: SearchAnswer = { asked: { kind: 'text' }, hits: [] }

function rig() {
  let clock = 0
  let timers: { at: number; run: () => void }[] = []
  const asked: { text: string; end: (result: Result<SearchAnswer>) => void }[] = []
  const states: SearchState[] = []
  const pump = createSearchPump({
    find: (text) => new Promise((end) => asked.push({ text, end })),
    after: (ms, run) => {
      const timer = { at: clock + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    onState: (state) => states.push(state),
  })
  return {
    pump,
    asked,
    last: () => states.at(-1),
    texts: () => asked.map((one) => one.text),
    pass: (ms: number) => {
      clock += ms
      const due = timers.filter((one) => one.at <= clock)
      timers = timers.filter((one) => one.at > clock)
      for (const one of due) one.run()
    },
    settle: async (index: number, result: Result<SearchAnswer>) => {
      asked[index]?.end(result)
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

describe('the search pump', () => {
  it('asks once, after a pause in the typing', () => {
    const { pump, texts, pass } = rig()
    for (const text of ['d', 'du', 'dun', 'dune']) {
      pump.type(text)
      pass(pauseMs - 1)
    }
    expect(texts()).toEqual([])
    pass(1)
    expect(texts()).toEqual(['dune'])
  })

  it('holds the newer text back until the request before it has ended, then asks for the newest only', async () => {
    const { pump, texts, pass, settle } = rig()
    pump.type('a')
    pass(pauseMs)
    pump.type('ab')
    pass(pauseMs)
    pump.type('abc')
    pass(pauseMs)
    expect(texts()).toEqual(['a'])
    await settle(0, ok(answer))
    expect(texts()).toEqual(['a', 'abc'])
  })

  it('does not show the answer to a text that is not in the field any more', async () => {
    const { pump, pass, settle, last } = rig()
    pump.type('a')
    pass(pauseMs)
    pump.type('b')
    await settle(0, ok(answer))
    expect(last()).toMatchObject({ text: 'b', loading: true, answer: null })
  })

  it('keeps the earlier results while the next ones load', async () => {
    const { pump, pass, settle, last } = rig()
    pump.type('a')
    pass(pauseMs)
    await settle(0, ok(answer))
    pump.type('ab')
    expect(last()).toMatchObject({ text: 'ab', loading: true, answer, answerFor: 'a' })
  })

  it('overtakes a request that hangs, and ignores it when it ends after all', async () => {
    const { pump, texts, pass, settle, last } = rig()
    pump.type('a')
    pass(pauseMs)
    pump.type('b')
    pass(pauseMs)
    pass(patienceMs)
    expect(texts()).toEqual(['a', 'b'])
    await settle(1, ok(answer))
    await settle(0, err({ kind: 'cancelled' }))
    expect(last()).toMatchObject({ text: 'b', loading: false, answer, answerFor: 'b' })
  })

  it('asks at once for a text typed while a request already hangs beyond patience', () => {
    const { pump, texts, pass } = rig()
    pump.type('a')
    pass(pauseMs)
    pass(patienceMs)
    pump.type('b')
    pass(pauseMs)
    expect(texts()).toEqual(['a', 'b'])
  })

  it('never shows a cancelled search as a failure, and shows others', async () => {
    const { pump, pass, settle, last } = rig()
    pump.type('a')
    pass(pauseMs)
    await settle(0, err({ kind: 'cancelled' }))
    expect(last()).toMatchObject({ loading: false, failure: null })
    pump.type('b')
    pass(pauseMs)
    await settle(1, err({ kind: 'offline', sent: false }))
    expect(last()).toMatchObject({ loading: false, failure: { kind: 'offline' } })
  })

  it('asks again after a failure when told to', async () => {
    const { pump, pass, settle, texts, last } = rig()
    pump.type('a')
    pass(pauseMs)
    await settle(0, err({ kind: 'offline', sent: false }))
    pump.now()
    expect(texts()).toEqual(['a', 'a'])
    expect(last()).toMatchObject({ loading: true, failure: null })
  })

  it('skips the pause when told to', () => {
    const { pump, texts } = rig()
    pump.type('dune')
    pump.now()
    expect(texts()).toEqual(['dune'])
  })

  it('clears at once when the field is emptied, and lets nothing in afterwards', async () => {
    const { pump, pass, settle, last } = rig()
    pump.type('a')
    pass(pauseMs)
    pump.type('  ')
    await settle(0, ok(answer))
    expect(last()).toEqual({ text: '', loading: false, answer: null, answerFor: '', failure: null })
  })
})
