// Chaos in small: some runs with a seed of their own in every `npm test`, more of them in CI. `npm run chaos` has as many as one likes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleChild } from './bundle.ts'
import type { Performed } from './perform.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import { startWorkers, type Workers } from './workers.ts'

/** In CI as many as are promised there; nobody waits for them at a desk. */
const runs = process.env['CI'] ? 300 : 40
let workers: Workers
let bundle: Awaited<ReturnType<typeof bundleChild>>

beforeAll(async () => {
  bundle = await bundleChild()
  workers = await startWorkers(2, bundle.file)
}, 60_000)
afterAll(async () => {
  await workers.stop()
  bundle.remove()
})

describe('chaos', () => {
  it('loses nothing, doubles nothing and comes to rest', { timeout: 900_000 }, async () => {
    const schedules = Array.from({ length: runs }, (_, run) => createSchedule(5_000 + run))
    // One in four dies for real; the others are cut off inside a process that lives on.
    const played = await Promise.all(schedules.map((schedule, run) => workers.play(schedule, run % 4 !== 0)))
    const broken = played.flatMap(({ faults }, run) =>
      faults.length > 0 ? [{ schedule: JSON.stringify(schedules[run]), faults }] : [],
    )
    expect(broken).toEqual([])
    expect(played.reduce((kills, one) => kills + one.kills, 0)).toBeGreaterThan(runs / 2)
  })

  it(
    'ends a life in both ways where it is told to, and goes on with what was on disk',
    { timeout: 60_000 },
    async () => {
      const schedule: Schedule = {
        seed: 1,
        steps: [
          { do: 'online', on: false },
          { do: 'checkIn', item: 3 },
          { do: 'kill', death: { at: 'file', nth: 2, when: 'half' }, ms: 60_000 },
          { do: 'checkIn', item: 4 },
          { do: 'online', on: true },
        ],
      }
      for (const isSoft of [false, true]) {
        const { faults, kills, story }: Performed = await workers.play(schedule, isSoft)
        expect(faults).toEqual([])
        expect(kills).toBe(2)
        expect(story.join('\n')).toMatch(
          /checkin.start[^]*"saved"[^]*killed[^]*begun: signedIn[^]*queue[^]*addedToHistory|sentLate/,
        )
      }
    },
  )
})
