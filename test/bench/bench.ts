// What a bench is: it measures one or more figures and may have something to add.
import type { FigureName } from './budgets.ts'
import type { FeedRig } from './feedRig.ts'
import type { Rig } from './rig.ts'

export type Measured = {
  readonly values: Partial<Readonly<Record<FigureName, number>>>
  /** Lines printed below the table: spread, parts, what it was compared with. */
  readonly notes: readonly string[]
}

export type Given = {
  /** Folder that holds the `out/` to measure. */
  readonly root: string
  /** Starts the signed-in app at its first call; all benches of a run share it. */
  readonly rig: () => Promise<Rig>
  /** Fills an archive at its first call; shared as well. */
  readonly feedRig: () => Promise<FeedRig>
}

export type Bench = {
  readonly figures: readonly FigureName[]
  readonly run: (given: Given) => Promise<Measured>
}
