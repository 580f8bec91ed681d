// The table that the bench prints.
import type { Unit } from './budgets.ts'

export type Row = {
  readonly name: string
  readonly value: number
  readonly unit: Unit
  readonly budget: number
  readonly ok: boolean
  readonly means: string
}

export function table(rows: readonly Row[]): string {
  const shown = rows.map(({ name, value, unit, budget, ok, means }) => [
    name,
    amount(value, unit),
    amount(budget, unit),
    ok ? 'ok' : 'OVER',
    means,
  ])
  const all = [['figure', 'value', 'budget', '', 'what'], ...shown]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return all.map(line).join('\n')
}

function amount(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return `${value.toFixed(1)} ms`
    case 'bytes':
      return `${(value / 1000).toFixed(1)} kB`
    case 'x':
      return `${value.toFixed(2)} x`
    case 'requests':
    case 'wakes':
    case 'timers':
    case 'rows':
    case 'files':
      return String(value)
  }
}
