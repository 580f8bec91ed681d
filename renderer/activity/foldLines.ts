// From rows to lines of the screen: days marked, one person's consecutive episodes of a show folded into one line.
import type { Activity } from '../../preload/contract/activity.ts'
import type { FeedRow } from '../../preload/contract/feed.ts'
import type { Show } from '../../preload/contract/model.ts'

/** `day`: local midnight, where this line is the first of its day. */
export type Line =
  | {
      readonly kind: 'row'
      readonly key: string
      readonly day: number | null
      readonly of: FeedRow
      readonly child: boolean
    }
  | {
      readonly kind: 'run'
      readonly key: string
      readonly day: number | null
      /** Newest first; two at least. */
      readonly rows: readonly [FeedRow, ...FeedRow[]]
      readonly episodes: number
      readonly open: boolean
    }

/** Whether two lines say the same, of the very same rows. */
export function isSameLine(a: Line, b: Line): boolean {
  if (a.key !== b.key || a.day !== b.day) return false
  if (a.kind === 'row') return b.kind === 'row' && a.of === b.of && a.child === b.child
  return (
    b.kind === 'run' &&
    a.open === b.open &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, at) => row === b.rows[at])
  )
}

/** Where the line of that key is, or the run that its row has become the first of; -1: neither is there. */
export function indexOfLine(lines: readonly Line[], key: string): number {
  const at = lines.findIndex((line) => line.key === key)
  return at >= 0 ? at : lines.findIndex((line) => line.kind === 'run' && line.rows[0].activity.key === key)
}

/** Local midnight, epoch ms. */
export const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

const showOf = ({ subject }: Activity): Show | null =>
  subject.kind === 'episode' || subject.kind === 'episodes' ? subject.show : null

const episodesOf = ({ subject }: Activity): number => (subject.kind === 'episodes' ? subject.episodes.length : 1)

/** null: stands for itself, as it says more than that it happened, or still goes on. */
function runName(row: Activity, day: number): string | null {
  const show = showOf(row)
  if (show === null || row.rating !== null || row.text !== null || row.action === 'watching') return null
  const { ids, title, year } = show
  return [row.who.slug, row.action, ids.trakt ?? ids.slug ?? ids.tvdb ?? `${title} ${year}`, day].join('\n')
}

/** `unfolded`: keys of runs that lie open. Times are epoch ms; days are local ones. */
export function foldLines(rows: readonly FeedRow[], unfolded: ReadonlySet<string>): readonly Line[] {
  const groups: { readonly name: string | null; readonly day: number; readonly rows: [FeedRow, ...FeedRow[]] }[] = []
  for (const row of rows) {
    const day = dayOf(row.activity.at)
    const name = runName(row.activity, day)
    const last = groups.at(-1)
    if (last !== undefined && name !== null && last.name === name) last.rows.push(row)
    else groups.push({ name, day, rows: [row] })
  }
  let before: number | null = null
  return groups.flatMap(({ day: ofGroup, rows: of }): readonly Line[] => {
    const day = ofGroup === before ? null : ofGroup
    before = ofGroup
    const [first] = of
    const line = (row: FeedRow, child: boolean): Line => ({
      kind: 'row',
      key: row.activity.key,
      day: child ? null : day,
      of: row,
      child,
    })
    if (of.length === 1) return [line(first, false)]
    const key = `run ${first.activity.key}`
    const open = unfolded.has(key)
    const episodes = of.reduce((sum, { activity }) => sum + episodesOf(activity), 0)
    const run: Line = { kind: 'run', key, day, rows: of, episodes, open }
    return open ? [run, ...of.map((row) => line(row, true))] : [run]
  })
}
