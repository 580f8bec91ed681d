// The bridge that the page gets: two functions, no event objects, and no push lost between painting and mounting.
import type { EventEmitter } from 'node:events'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '../../preload/contract/channels.ts'

const electron = vi.hoisted(() => ({
  exposed: {} as Record<string, unknown>,
  invoked: [] as unknown[][],
  renderer: null as EventEmitter | null,
  /** What main answers when asked for the snapshot; null: it does not know the page yet. */
  snapshot: null as object | null,
}))
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  electron.renderer = new Emitter()
  return {
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void (electron.exposed[name] = api) },
    ipcRenderer: Object.assign(electron.renderer, {
      invoke: async (...args: unknown[]) => {
        electron.invoked.push(args)
        return args[0] === 'app.snapshot' ? electron.snapshot : undefined
      },
    }),
  }
})

let bridge: Bridge
beforeAll(async () => {
  await import('../../preload/index.ts')
  bridge = electron.exposed['marquee'] as Bridge
})
const push = (name: string, ...args: unknown[]) => electron.renderer?.emit(name, { sender: 'a way to main' }, ...args)
const turn = () => new Promise((resolve) => setTimeout(resolve))

describe('the bridge', () => {
  it('gives what was pushed before to those who listen first, and to them only', async () => {
    push('shown', 1)
    push('shown', 2)
    const [first, beside, later] = [vi.fn(), vi.fn(), vi.fn()]
    bridge.on('shown', first)
    bridge.on('shown', beside)
    await turn()
    bridge.on('shown', later)
    await turn()
    expect(first.mock.calls).toEqual([[2]])
    expect(beside.mock.calls).toEqual([[2]])
    expect(later).not.toHaveBeenCalled()
  })

  it('adds up the parts of the snapshot that were pushed before', async () => {
    push('snapshot', { version: '1', hasKey: true })
    push('snapshot', { version: '2' })
    const listener = vi.fn()
    bridge.on('snapshot', listener)
    await turn()
    push('snapshot', { hasKey: false })
    expect(listener.mock.calls).toEqual([[{ version: '2', hasKey: true }], [{ hasKey: false }]])
  })

  it('hands over the push without its event, until it is told to stop', () => {
    const listener = vi.fn()
    const stop = bridge.on('shown', listener)
    push('shown', 7)
    stop()
    push('shown', 8)
    expect(listener.mock.calls).toEqual([[7]])
  })

  it('fetches the snapshot and the words ahead of the page, once, and asks again where main did not know the page yet', async () => {
    expect(electron.invoked).toEqual([['app.snapshot'], ['app.words']])
    electron.snapshot = { late: true }
    expect(await bridge.request('app.snapshot')).toEqual({ late: true })
    expect(await bridge.request('app.snapshot')).toEqual({ late: true })
    expect(electron.invoked).toHaveLength(4)
  })

  it('is all there is, and knows only the names of the contract', async () => {
    expect(Object.keys(electron.exposed)).toEqual(['marquee'])
    expect(Object.keys(bridge)).toEqual(['request', 'on'])
    electron.invoked.length = 0
    await bridge.request('search.find', 'dune')
    await expect(bridge.request('electron-store-get-data' as 'app.quit')).rejects.toThrow('unknown request')
    expect(() => bridge.on('anything' as 'shown', vi.fn())).toThrow('unknown push')
    expect(electron.invoked).toEqual([['search.find', 'dune']])
  })
})
