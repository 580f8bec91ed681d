// Calls that come in a row are one; a later one is one of its own.
import { expect, it, vi } from 'vitest'
import { coalesced } from '../../main/electron/coalesced.ts'

it('runs once for several calls in a row, and after them', async () => {
  const run = vi.fn()
  const tell = coalesced(run)
  tell()
  tell()
  expect(run).not.toHaveBeenCalled()
  await Promise.resolve()
  expect(run).toHaveBeenCalledTimes(1)
})

it('runs again for a call that comes later, also from within', async () => {
  let runs = 0
  const tell = coalesced(() => {
    runs += 1
    if (runs === 1) tell()
  })
  tell()
  await Promise.resolve()
  await Promise.resolve()
  expect(runs).toBe(2)
})

it('runs before an answer that waits for a promise of its own', async () => {
  const order: string[] = []
  const tell = coalesced(() => order.push('told'))
  const deed = async () => {
    tell()
    return 'done'
  }
  await (async () => order.push(await deed()))()
  expect(order).toEqual(['told', 'done'])
})
