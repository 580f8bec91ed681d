// Requests of the renderer: gate, size, arguments, and what is said about those that do not pass.
import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Handlers, RequestContext } from '../../main/electron/ipc.ts'
import { serveRequests } from '../../main/electron/ipc.ts'
import { requestNames } from '../../preload/contract/channels.ts'
import { fakeLog } from '../fakes/log.ts'
import { ipcMain } from '../shell/ipcMain.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

const frame = { url: 'app://bundle/palette.html', parent: null, detached: false }
let calls: { name: string; args: unknown[] }[]
let log: ReturnType<typeof fakeLog>
let stop: () => void
let sender: EventEmitter & { id: number }

beforeEach(() => {
  calls = []
  log = fakeLog()
  sender = Object.assign(new EventEmitter(), { id: 3 })
  const record =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push({ name, args })
      if (name === 'app.refresh') throw new TypeError('token 12345 is wrong')
      return name
    }
  const handlers = Object.fromEntries(requestNames.map((name) => [name, record(name)])) as unknown as Handlers
  stop = serveRequests(handlers, (id) => (id === 3 ? 'palette' : null), log)
})
afterEach(() => stop())

const circle: unknown[] = []
circle.push(circle)
const ask = (name: string, ...args: unknown[]) => ipcMain.answer(name, args, sender, frame)

describe('a request', () => {
  it('reaches its handler with what was asked, who asks, and a signal', async () => {
    expect(await ask('search.find', 'severance s2e3')).toBe('search.find')
    const [text, context] = (calls[0]?.args ?? []) as [string, RequestContext]
    expect(text).toBe('severance s2e3')
    expect(context.view).toBe('palette')
    expect(context.signal.aborted).toBe(false)
    sender.emit('destroyed')
    expect(context.signal.aborted).toBe(true)
  })

  it('keeps the context last when an optional argument is left out', async () => {
    await ask('open.page', 'support')
    expect(calls[0]?.args).toEqual(['support', undefined, expect.objectContaining({ view: 'palette' })])
  })

  it('loses what the schema does not name', async () => {
    await ask('show.open', { trakt: 1, evil: 'x' })
    expect(calls[0]?.args[0]).toEqual({ trakt: 1 })
  })

  it.each([
    ['search.find', []],
    ['search.find', [5]],
    ['search.find', ['a', 'b']],
    ['search.find', ['x'.repeat(20_001)]],
    ['settings.change', [{ theme: 'pink' }]],
    ['settings.change', [{ hotkey: undefined }]],
    ['checkin.start', [{ target: { form: 'movie' } }]],
    ['open.page', ['https://evil.example']],
    ['window.show', ['devtools']],
    ['palette.height', [Number.NaN]],
    ['app.snapshot', ['extra']],
  ])('%s is refused when its arguments are %j', async (name, args) => {
    await expect(ask(name, ...args)).rejects.toThrow(`${name} was refused`)
    expect(calls).toEqual([])
  })

  it('is refused when it is larger than any of ours', async () => {
    await expect(ask('show.open', { slug: 'a', more: 'x'.repeat(70_000) })).rejects.toThrow('was refused')
    expect(log.lines[0]).toContain('"why":"size"')
  })

  it.each<[string, unknown]>([
    ['a big integer', 1n],
    ['a map', new Map([['trakt', 1]])],
    ['a set', new Set([1])],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(8)],
    ['a list that is long and empty', Array.from({ length: 70_000 })],
    ['an object with a very long key', { ['x'.repeat(70_000)]: 1 }],
    ['a circle', circle],
    ['depth without end', Array.from({ length: 40 }).reduce<unknown>((inner) => [inner], 1)],
  ])('is refused with %s in it, which is not even looked at', async (_what, value) => {
    await expect(ask('show.open', { trakt: 1, more: value })).rejects.toThrow('was refused')
    expect(calls).toEqual([])
    expect(log.lines).toEqual([expect.stringContaining('"why":"size"')])
  })

  it('takes a query of 10,000 characters', async () => {
    await ask('search.find', '語'.repeat(10_000))
    expect(calls).toHaveLength(1)
  })

  it('is refused from a window that is not ours, and logged without its content', async () => {
    const stranger = Object.assign(new EventEmitter(), { id: 99 })
    await expect(ipcMain.answer('search.find', ['my secret'], stranger, frame)).rejects.toThrow('was refused')
    await expect(ipcMain.answer('search.find', ['my secret'], sender, null)).rejects.toThrow('was refused')
    expect(log.lines).toHaveLength(2)
    expect(log.lines.join()).not.toContain('my secret')
    expect(calls).toEqual([])
  })

  it.each(requestNames)('%s is heard from nobody but the main frame of a page of ours', async (name) => {
    const stranger = Object.assign(new EventEmitter(), { id: 99 })
    for (const [who, where] of [
      [stranger, frame],
      [sender, null],
      [sender, { ...frame, detached: true }],
      [sender, { ...frame, parent: {} }],
      [sender, { ...frame, url: 'https://trakt.tv/' }],
      [sender, { ...frame, url: 'file:///app/out/renderer/palette.html' }],
      [sender, { ...frame, url: 'about:blank' }],
    ] as const)
      await expect(ipcMain.answer(name, [], who, where as typeof frame)).rejects.toThrow(`${name} was refused`)
    expect(calls).toEqual([])
  })

  it.each(requestNames)('%s takes no more arguments than it has', async (name) => {
    await expect(ask(name, ...Array.from({ length: 9 }, () => 1))).rejects.toThrow(`${name} was refused`)
    expect(calls).toEqual([])
  })

  it('that fails inside tells nobody why, but that it did', async () => {
    await expect(ask('app.refresh')).rejects.toThrow(/^app\.refresh failed$/)
    expect(log.lines.join()).toContain('TypeError')
    expect(log.lines.join()).not.toContain('12345')
  })

  it('has a handler for every name of the contract, and none after the stop', async () => {
    stop()
    for (const name of requestNames) await expect(ask(name)).rejects.toThrow('No handler')
  })
})
