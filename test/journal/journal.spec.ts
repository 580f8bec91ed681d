// The journal in memory and across restarts: what was acknowledged is there, in order, whatever the disk does.
import { expect, it } from 'vitest'
import { checkInAt, rig } from './rig.ts'

it('has what was added when it is opened again, in order', async () => {
  const { file, journal, notices } = await rig()
  expect((await journal.add(checkInAt(1))).saved).toBe(true)
  await Promise.all([journal.add(checkInAt(2)), journal.add(checkInAt(3))])
  const again = await rig(file, journal.mark())
  expect(again.ats()).toEqual([1, 2, 3])
  expect(again.journal.open()).toEqual(journal.open())
  expect([...notices, ...again.notices]).toEqual([])
})
