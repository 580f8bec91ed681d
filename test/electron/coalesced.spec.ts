// Calls that come in a row are one; a later one is one of its own.
import { expect, it, vi } from 'vitest'
import { coalesced } from '../../main/electron/coalesced.ts'
import { settle } from '../fakes/clock.ts'

it('runs once for several calls in a row, and after them', async () => {
  const run = vi.fn()
  const tell = coalesced(run)
  tell()
  await Promise.resolve()
  tell()
  expect(run).not.toHaveBeenCalled()
  await settle()
  expect(run).toHaveBeenCalledTimes(1)
})

it('runs again for a call that comes later, also from within', async () => {
  let runs = 0
  const tell = coalesced(() => {
    runs += 1
    if (runs === 1) tell()
  })
  tell()
  await settle()
  await settle()
  expect(runs).toBe(2)
})

it('lets the answer to the deed go first', async () => {
  const order: string[] = []
  const tell = coalesced(() => order.push('told'))
  const deed = async () => {
    tell()
    return 'done'
  }
  order.push(await deed())
  await settle()
  expect(order).toEqual(['done', 'told'])
})
