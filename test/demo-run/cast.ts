// What is watched in the run: how it is typed, how its row begins, what the server calls it.

export type Part = {
  /** See `nameOf` in the stage. */
  readonly name: string
  readonly typed: string
  readonly row: string
  readonly title: string
  /** As the tray puts it. */
  readonly inTray: string
}

export const cast = {
  dune: { name: 'dune-2021', typed: 'dune 2021', row: 'Dune (2021), Film', title: 'Dune', inTray: 'Dune (2021)' },
  severance: {
    name: 'severance 2x3',
    typed: 'severance s2e3',
    row: 'Severance (2022), S2 E3',
    title: 'Severance',
    inTray: 'Severance S2E3',
  },
  partTwo: {
    name: 'dune-part-two-2024',
    typed: 'dune part two',
    row: 'Dune: Part Two (2024), Film',
    title: 'Dune: Part Two',
    inTray: 'Dune: Part Two (2024)',
  },
  arrival: {
    name: 'arrival-2016',
    typed: 'arrival',
    row: 'Arrival (2016), Film',
    title: 'Arrival',
    inTray: 'Arrival (2016)',
  },
} as const satisfies Record<string, Part>
