// Runs: one person's consecutive rows about episodes of one show, told as one ("watched 4 episodes of Severance").
import type { Activity } from '../../preload/contract/activity.ts'
import type { Show } from '../../preload/contract/model.ts'

/** Never empty, newest first; most have one row. `episodes`: how many those rows are about, 0 for other things. */
export type Run = { readonly key: string; readonly rows: readonly Activity[]; readonly episodes: number }

const showOf = ({ subject }: Activity): Show | null =>
  subject.kind === 'episode' || subject.kind === 'episodes' ? subject.show : null

const episodesOf = ({ subject }: Activity): number =>
  subject.kind === 'episodes' ? subject.episodes.length : subject.kind === 'episode' ? 1 : 0

/** null: stands for itself, as it says more than that it happened, or still goes on. */
function runOf(row: Activity, dayOf: (at: number) => string): string | null {
  const show = showOf(row)
  const isPlain = row.rating === null && row.text === null && row.action !== 'watching'
  if (!show || !isPlain) return null
  const { ids, title, year } = show
  return [row.who.slug, row.action, ids.trakt ?? ids.slug ?? ids.tvdb ?? `${title} ${year}`, dayOf(row.at)].join('\n')
}

/** `dayOf` as made by createDayOf: a run stays within one day. A run's key is that of its newest row, with `run ` before it. */
export function foldRuns(rows: readonly Activity[], dayOf: (at: number) => string): readonly Run[] {
  const runs: { readonly name: string | null; readonly rows: [Activity, ...Activity[]] }[] = []
  for (const row of rows) {
    const name = runOf(row, dayOf)
    const last = runs.at(-1)
    if (last && name !== null && last.name === name) last.rows.push(row)
    else runs.push({ name, rows: [row] })
  }
  return runs.map(({ rows: of }) => ({
    key: of.length === 1 ? of[0].key : `run ${of[0].key}`,
    rows: of,
    episodes: of.reduce((sum, row) => sum + episodesOf(row), 0),
  }))
}
