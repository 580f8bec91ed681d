// Finds the shortest schedule that still fails: leaves out steps as long as the same kind of thing goes wrong.
import type { Performed } from './perform.ts'
import type { Schedule, Step } from './schedule.ts'
import type { Workers } from './workers.ts'

export type Failing = { readonly schedule: Schedule; readonly performed: Performed; readonly isSoft: boolean }

/** What dies at a point in time need not die there again: each try gets a second chance. */
const tries = 2

export async function shrink(failing: Failing, workers: Pick<Workers, 'play'>): Promise<Failing> {
  const { schedule, performed, isSoft } = failing
  const kinds = new Set(performed.faults.map(({ kind }) => kind))
  const fails = async (steps: readonly Step[]): Promise<Failing | null> => {
    const shorter = { ...schedule, steps }
    for (let n = 0; n < tries; n += 1) {
      const again = await workers.play(shorter, isSoft)
      if (again.faults.some(({ kind }) => kinds.has(kind))) return { schedule: shorter, performed: again, isSoft }
    }
    return null
  }
  let least = failing
  for (let size = Math.ceil(schedule.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let changed = true; changed;) {
      changed = false
      for (let from = least.schedule.steps.length - size; from >= 0; from -= size) {
        const { steps } = least.schedule
        const shorter = await fails([...steps.slice(0, from), ...steps.slice(from + size)])
        if (!shorter) continue
        least = shorter
        changed = true
      }
    }
  }
  return least
}
