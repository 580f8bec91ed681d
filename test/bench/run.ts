// `npm run bench`: measures, prints a table, writes out/bench.json. `-- --only NAME` measures one figure, `-- --list` names them.
// Ends with 0 also when a figure is over its budget, with 1 when one could not be measured.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installChromium } from '../tools/installChromium.ts'
import { ensureBuilt } from '../tools/ensureBuilt.ts'
import { activityDecode } from './activityDecode.ts'
import { asarSize } from './asarSize.ts'
import type { Bench, Given } from './bench.ts'
import { type FigureName, figures } from './budgets.ts'
import { bundleSizes } from './bundleSizes.ts'
import { checkinPaint } from './checkinPaint.ts'
import { clientCost } from './clientCost.ts'
import { feedFirstRows } from './feedFirstRows.ts'
import { feedScroll } from './feedScroll.ts'
import { feedSearch } from './feedSearch.ts'
import { type FeedRig, startFeedRig } from './feedRig.ts'
import { fullStart } from './fullStart.ts'
import { idleTimers } from './idleTimers.ts'
import { idleWakes } from './idleWakes.ts'
import { journal } from './journal.ts'
import { mainStart } from './mainStart.ts'
import { paletteOpen } from './paletteOpen.ts'
import { type Rig, startRig } from './rig.ts'
import { stageBundles } from './stageBundles.ts'
import { searchPaint } from './searchPaint.ts'
import { table } from './table.ts'
import { untilWithin } from './untilWithin.ts'
import { windowHeap } from './windowHeap.ts'
import { windowReady } from './windowReady.ts'

const benches: readonly Bench[] = [
  bundleSizes,
  asarSize,
  mainStart,
  fullStart,
  idleWakes,
  // Before the other app is up.
  feedSearch,
  feedFirstRows,
  feedScroll,
  windowReady,
  paletteOpen,
  searchPaint,
  checkinPaint,
  idleTimers,
  windowHeap,
  clientCost,
  activityDecode,
  journal,
]

const out = join(import.meta.dirname, '../../out')

async function run(): Promise<number> {
  const { only, list } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' } } }).values
  if (list) {
    console.log(figures.map(({ name }) => name).join('\n'))
    return 0
  }
  const wanted = figures.filter(({ name }) => only === undefined || name === only)
  if (wanted.length === 0) throw new Error(`no figure is called ${only ?? ''}: see --list`)
  if (await ensureBuilt()) console.log('bundles: built')
  installChromium(console.log)

  const root = stageBundles()
  let rig: Promise<Rig> | null = null
  let feedRig: Promise<FeedRig> | null = null
  const values = new Map<FigureName, number>()
  const notes: string[] = []
  const failed: string[] = []
  for (const bench of benches) {
    const own = bench.figures.filter((name) => wanted.some((figure) => figure.name === name))
    if (own.length === 0) continue
    process.stderr.write(`${own.join(', ')} …\n`)
    const given: Given = {
      root,
      rig: () => (rig ??= startRig(root)),
      feedRig: () => (feedRig ??= startFeedRig(root)),
    }
    try {
      const measured = await untilWithin(bench, own, given)
      for (const name of own) {
        const value = measured.values[name]
        if (value !== undefined) values.set(name, value)
      }
      notes.push(...measured.notes)
    } catch (error) {
      failed.push(`${own.join(', ')}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  await (feedRig as Promise<FeedRig> | null)?.then(({ stop }) => stop()).catch(() => {})
  await (rig as Promise<Rig> | null)?.then(({ stop }) => stop()).catch(() => {})

  const rows = wanted.flatMap(({ name, unit, budget, means }) => {
    const value = values.get(name)
    return value === undefined ? [] : [{ name, value: round(value), unit, budget, ok: value <= budget, means }]
  })
  console.log(table(rows))
  for (const note of notes) console.log(note)
  for (const failure of failed) console.error(`could not be measured: ${failure}`)
  mkdirSync(out, { recursive: true })
  const kept = rows.map(({ means: _means, ...row }) => row)
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify(kept, null, 2)}\n`)
  const over = rows.filter(({ ok }) => !ok).map(({ name }) => name)
  console.log(
    `${rows.length} figures, ${over.length} over budget${over.length > 0 ? ` (${over.join(', ')})` : ''}, ` +
      `${failed.length} not measured`,
  )
  return failed.length > 0 ? 1 : 0
}

const round = (value: number) => Math.round(value * 100) / 100

run().then(
  // What a browser or a child may still hold open is nobody's business any more.
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
