// What is watched in the run: how it is typed, what its row shows, what the server calls it.

export type Part = {
  /** See `nameOf` in the stage. */
  readonly name: string
  readonly typed: string
  readonly title: string
  /** Part of the row's second line. */
  readonly line: string
  /** As the tray puts it. */
  readonly inTray: string
}

export const cast = {
  dune: { name: 'dune-2021', typed: 'dune 2021', title: 'Dune', line: 'Film · 2021', inTray: 'Dune (2021)' },
  severance: {
    name: 'severance 2x3',
    typed: 'severance s2e3',
    title: 'Severance',
    line: 'S2 E3',
    inTray: 'Severance S2E3',
  },
  partTwo: {
    name: 'dune-part-two-2024',
    typed: 'dune part two',
    title: 'Dune: Part Two',
    line: 'Film · 2024',
    inTray: 'Dune: Part Two (2024)',
  },
  arrival: {
    name: 'arrival-2016',
    typed: 'arrival',
    title: 'Arrival',
    line: 'Film · 2016',
    inTray: 'Arrival (2016)',
  },
} as const satisfies Record<string, Part>
