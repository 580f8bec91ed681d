// Schedules of chaos: they follow from their seed, the embedded Trakt understands them, and a failing one is made short.
import { describe, expect, it } from 'vitest'
import { parseFaults } from '../../main/demo/faults.ts'
import type { Performed } from './perform.ts'
import { createSchedule, type Step } from './schedule.ts'
import { shrink } from './shrink.ts'

const many = Array.from({ length: 400 }, (_, seed) => createSchedule(seed))
const steps = many.flatMap((schedule) => schedule.steps)

describe('schedules', () => {
  it('are the same for the same seed, and others for others', () => {
    expect(createSchedule(7)).toEqual(createSchedule(7))
    expect(new Set(many.map((schedule) => JSON.stringify(schedule.steps))).size).toBe(many.length)
  })

  it('have every kind of step and of death', () => {
    const kinds: Record<Step['do'], true> = {
      checkIn: true,
      cancel: true,
      undo: true,
      callOff: true,
      signOut: true,
      signIn: true,
      choose: true,
      scrobble: true,
      rate: true,
      watchlist: true,
      refresh: true,
      faults: true,
      skew: true,
      online: true,
      elsewhere: true,
      pass: true,
      clock: true,
      suspend: true,
      restart: true,
      kill: true,
    }
    expect(new Set(steps.map((step) => step.do))).toEqual(new Set(Object.keys(kinds)))
    const deaths = steps.flatMap((step) => (step.do === 'kill' && step.death ? step.death.at : []))
    expect(new Set(deaths)).toEqual(new Set(['file', 'send', 'heard', 'done', 'answer']))
  })

  it('ask the embedded Trakt for faults that it has', () => {
    const wrong = steps.flatMap((step) => {
      const parsed = step.do === 'faults' ? parseFaults({ rules: step.rules }) : {}
      return 'wrong' in parsed ? [parsed.wrong] : []
    })
    expect(wrong).toEqual([])
  })

  it('check in to something new each time', () => {
    for (const schedule of many) {
      const items = schedule.steps.flatMap((step) => (step.do === 'checkIn' ? step.item : []))
      expect(new Set(items).size).toBe(items.length)
    }
  })
})

describe('shrinking', () => {
  const performed = (isBroken: boolean): Performed => ({
    kills: 0,
    intents: 0,
    faults: isBroken ? [{ kind: 'lost', detail: '' }] : [],
    story: [],
  })

  it('leaves only the steps that it takes', async () => {
    const [schedule] = many.filter((one) => one.steps.length > 12)
    if (!schedule) throw new Error('no long schedule')
    const needed = [schedule.steps[3], schedule.steps[9]]
    const play = async ({ steps }: { readonly steps: readonly Step[] }) =>
      performed(needed.every((step) => step && steps.includes(step)))
    const least = await shrink({ schedule, performed: performed(true), isSoft: true }, { play })
    expect(least.schedule.steps).toEqual(needed)
  })

  it('does not take another failure for the same', async () => {
    const [schedule] = many
    if (!schedule) throw new Error('no schedule')
    const play = async (): Promise<Performed> => ({ ...performed(false), faults: [{ kind: 'stuck', detail: '' }] })
    const least = await shrink({ schedule, performed: performed(true), isSoft: true }, { play })
    expect(least.schedule).toBe(schedule)
  })
})
