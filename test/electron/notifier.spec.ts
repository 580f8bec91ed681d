// Notifications of each platform: what can be done in them, what a click does, and that one takes the place of another.
import { EventEmitter } from 'node:events'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { notifier } from '../../main/electron/notifier.ts'
import { ratingOf } from '../../main/electron/ratingOf.ts'
import type { Note } from '../../main/ports.ts'
import { fakeLog } from '../fakes/log.ts'

type Options = {
  readonly id: string
  readonly silent: boolean
  readonly hasReply?: boolean
  readonly replyPlaceholder?: string
  readonly actions: readonly { readonly type: string; readonly text: string; readonly items?: readonly string[] }[]
}
const native = vi.hoisted(() => ({
  supported: true,
  shown: [] as {
    readonly options: Options
    readonly emit: (event: string, ...args: unknown[]) => boolean
    closed: boolean
  }[],
}))
vi.mock('electron', () => ({
  Notification: class extends EventEmitter {
    readonly options: Options
    closed = false
    constructor(options: Options) {
      super()
      this.options = options
    }
    static isSupported = () => native.supported
    show() {
      native.shown.push(this)
    }
    close() {
      this.closed = true
      this.emit('close')
    }
  },
}))

beforeEach(() => {
  native.supported = true
  native.shown.length = 0
})

const undo: Note = {
  tag: 'checkedIn',
  title: 'Checked in',
  body: 'Dune',
  command: 'show-window',
  action: { label: 'Undo', command: 'undo:m1' },
}
const finished: Note = {
  tag: 'finished',
  title: 'Watched to the end',
  body: 'Severance S2E3',
  command: 'show-rating',
  action: { label: 'Start S2E4', command: 'after-next:s1-2-4' },
  rating: {
    label: 'Rate',
    hint: '1 to 10',
    commands: Array.from({ length: 10 }, (_none, at) => `rate:${at + 1}:s1-2-3`),
  },
}

const show = (note: Note, platform: NodeJS.Platform, sound = false) => {
  const run = vi.fn<(command: string) => void>()
  const log = fakeLog()
  const desk = notifier(run, platform, log)
  desk.show(note, sound)
  const last = native.shown.at(-1)
  if (!last) throw new Error('nothing was shown')
  return { ...last, emit: last.emit.bind(last), run, log, desk }
}

describe('on Windows', () => {
  it('the rating is chosen from a list, and the next episode started by a button', () => {
    const { options, emit, run } = show(finished, 'win32')
    expect(options.actions).toEqual([
      { type: 'selection', text: 'Rate', items: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] },
      { type: 'button', text: 'Start S2E4' },
    ])
    emit('action', { actionIndex: 0, selectionIndex: 7 })
    emit('action', { actionIndex: 1, selectionIndex: -1 })
    expect(run.mock.calls).toEqual([['rate:8:s1-2-3'], ['after-next:s1-2-4']])
  })

  it('“Rate” without a choice leads to the rating in the window', () => {
    const { emit, run } = show(finished, 'win32')
    emit('action', { actionIndex: 0, selectionIndex: -1 })
    expect(run.mock.calls).toEqual([['show-rating']])
  })
})

describe('on macOS', () => {
  it('the rating is given as a reply, beside which there are no buttons', () => {
    const { options, emit, run } = show(finished, 'darwin')
    expect(options).toMatchObject({ hasReply: true, replyPlaceholder: '1 to 10', actions: [] })
    emit('reply', { reply: ' 9/10 ' })
    emit('reply', { reply: 'great!' })
    expect(run.mock.calls).toEqual([['rate:9:s1-2-3'], ['show-rating']])
  })

  it('what asks for no rating has its button', () => {
    const { options, emit, run } = show(undo, 'darwin')
    expect(options).not.toHaveProperty('hasReply')
    emit('action', { actionIndex: 0, selectionIndex: -1 })
    expect([options.actions.map(({ text }) => text), run.mock.calls]).toEqual([['Undo'], [['undo:m1']]])
  })
})

describe('on Linux', () => {
  it('a click leads to the rating', () => {
    const { options, emit, run } = show(finished, 'linux')
    expect(options.actions).toEqual([])
    emit('click')
    expect(run.mock.calls).toEqual([['show-rating']])
  })

  it('a click undoes nothing: it leads to where Undo is', () => {
    const { emit, run } = show(undo, 'linux')
    emit('click')
    expect(run.mock.calls).toEqual([['show-window']])
  })

  it('a note takes the place of an earlier one with its tag, and of no other', () => {
    const { desk } = show(undo, 'linux')
    desk.show(finished, false)
    desk.show(undo, false)
    expect(native.shown.map(({ closed }) => closed)).toEqual([true, false, false])
  })
})

describe('everywhere', () => {
  it.each(['darwin', 'win32', 'linux'] as const)(
    'a click on it does what it is for, and it is silent unless sound is wanted (%s)',
    (platform) => {
      const { options, emit, run } = show(undo, platform)
      emit('click')
      expect([options.silent, options.id, run.mock.calls]).toEqual([true, 'marquee-checkedIn', [['show-window']]])
      expect(show(undo, platform, true).options.silent).toBe(false)
    },
  )

  it('nothing is shown where the desktop has no notifications, and one that fails is logged', () => {
    const { emit, log } = show(undo, 'darwin')
    emit('failed', {}, 'not signed')
    expect(log.lines.join()).toContain('notification.failed')
    native.supported = false
    native.shown.length = 0
    notifier(() => {}, 'linux', fakeLog()).show(undo, false)
    expect(native.shown).toEqual([])
  })
})

describe('a rating that was typed', () => {
  it.each([
    ['1', 1],
    ['10', 10],
    [' 8 ', 8],
    ['8/10', 8],
    ['8 / 10', 8],
    ['８', 8],
    ['٨', 8],
    ['۱۰', 10],
    ['१०', null],
    ['0', null],
    ['11', null],
    ['8.5', null],
    ['', null],
    ['eight', null],
    ['8'.repeat(100_000), null],
  ])('%j is %j', (typed, rating) => expect(ratingOf(typed)).toBe(rating))

  it('any text is a rating from 1 to 10, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 /.]{0,6}$/)), (typed) => {
        const rating = ratingOf(typed)
        expect(rating === null || (Number.isInteger(rating) && rating >= 1 && rating <= 10)).toBe(true)
      }),
      { numRuns: 500, seed: 20_261_122 },
    )
  })
})
