// full-start: from evaluating the production main bundle to the account and its whole queue told to the window, over the same with
// nothing kept. Electron is faked, and no page is drawn.
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appendFile } from '../../main/electron/appendFile.ts'
import { openJournal } from '../../main/journal/journal.ts'
import { movieItem } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'
import type { Bench } from './bench.ts'
import { keepRows } from './keptRows.ts'
import { percentile } from './percentile.ts'
import { ownerOfFolder, signedInFolder } from './signedInFolder.ts'
import { spread } from './spread.ts'
import { startFaked } from './startFaked.ts'

const probe = fileURLToPath(new URL('./fullStartProbe.ts', import.meta.url))
const entries = 1_000
const warmUps = 2
const rounds = 15

export const fullStart: Bench = {
  figures: ['full-start'],
  run: async ({ root }) => {
    const folder = mkdtempSync(join(tmpdir(), 'marquee-bench-'))
    try {
      const [empty, full] = [join(folder, 'empty'), join(folder, 'full')]
      mkdirSync(empty)
      const env = signedInFolder(empty)
      cpSync(empty, full, { recursive: true })
      await keepRows(join(full, 'activity.db'), ownerOfFolder)
      await fillJournal(join(full, 'journal.log'))
      const times: Record<'empty' | 'full', number[]> = { empty: [], full: [] }
      // In turns: what slows the machine down for a while slows down both.
      for (let round = 0; round < warmUps + rounds; round += 1) {
        times.empty.push(await startOnce(root, copyOf(empty, folder), env, 0))
        times.full.push(await startOnce(root, copyOf(full, folder), env, entries))
      }
      const [least, most] = [times.empty.slice(warmUps), times.full.slice(warmUps)]
      return {
        values: { 'full-start': percentile(most, 0.5) / percentile(least, 0.5) },
        notes: [
          `full-start: 20,000 rows, ${entries} intents: ${spread(most)}`,
          `full-start: nothing: ${spread(least)}`,
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  },
}

/** Every start finds it as it was. */
function copyOf(from: string, folder: string): string {
  const to = join(folder, 'run')
  rmSync(to, { recursive: true, force: true, maxRetries: 5 })
  cpSync(from, to, { recursive: true })
  return to
}

/** None of them is due before the year is over. */
async function fillJournal(file: string): Promise<void> {
  const { add } = await openJournal({
    file: appendFile(file, Date.now),
    log: fakeLog(),
    notify: ({ kind }) => {
      throw new Error(`the journal could not be filled: ${kind}`)
    },
    mark: 0,
    newId: randomUUID,
  })
  const at = Date.now()
  const notBefore = at + 30 * 86_400_000
  const what = movieItem()
  const intent = { kind: 'rate', what, rating: 8 } as const
  const entry = { owner: ownerOfFolder, intent, state: 'waiting', failure: null, tries: 0, notBefore } as const
  await Promise.all(Array.from({ length: entries }, (_, n) => add({ ...entry, at: at + n })))
}

/** ms. */
const startOnce = (root: string, dataDir: string, env: NodeJS.ProcessEnv, queued: number): Promise<number> =>
  startFaked(probe, [join(root, 'out', 'main'), String(queued)], dataDir, env)
