// journal-append, journal-delay and journal-load: what it costs to have intents on disk before anybody is told, and to have them back.
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { appendFile } from '../../main/electron/appendFile.ts'
import type { Entry } from '../../main/journal/entry.ts'
import { openJournal } from '../../main/journal/journal.ts'
import { episodeItem, movieItem } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'
import { spread } from './spread.ts'

const perSecond = 100
const seconds = 6
/** Not counted: what everything costs the first time. */
const warmUps = 100
const entries = 10_000
const starts = 11
const probe = fileURLToPath(new URL('./journalProbe.ts', import.meta.url))
const out = fileURLToPath(new URL('../../out', import.meta.url))

export const journal: Bench = {
  figures: ['journal-append', 'journal-delay', 'journal-load'],
  run: async () => {
    mkdirSync(out, { recursive: true })
    // On the disk that the project is on: a folder for temporary files may be memory.
    const folder = mkdtempSync(join(out, 'journal-'))
    try {
      const { adds, delays } = await busy(join(folder, 'busy.log'))
      const loads = await load(join(folder, 'long.log'))
      const opens = loads.map(({ open }) => open)
      return {
        values: {
          'journal-append': percentile(adds, 0.95),
          'journal-delay': delays.percentile(99) / 1e6,
          'journal-load': percentile(opens, 0.5),
        },
        notes: [
          `journal-append: ${spread(adds)}`,
          `journal-delay: p50 ${(delays.percentile(50) / 1e6).toFixed(1)} ms, at most ${(delays.max / 1e6).toFixed(1)} ms`,
          `journal-load: ${spread(opens)}, each in a process of its own`,
          `journal-load: time of processors, all threads together: ${spread(loads.map(({ cpu }) => cpu))}`,
          `journal-load: reading all intents as well, when they are asked for: ${spread(loads.map(({ intents }) => intents))}`,
        ],
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

const open = (file: string) =>
  openJournal({
    file: appendFile(file, Date.now),
    log: fakeLog(),
    notify: ({ kind }) => {
      throw new Error(`the journal told of ${kind}`)
    },
    mark: 0,
    newId: randomUUID,
  })

/** A hundred intents a second, each sent and settled a moment later. */
async function busy(file: string) {
  const made = await open(file)
  const adds: number[] = []
  const rest: Promise<void>[] = []
  const one = async (n: number) => {
    const begin = performance.now()
    const { entry, saved } = await made.add(madeUp(n))
    if (!saved) throw new Error('the disk refused')
    adds.push(performance.now() - begin)
    await made.set(entry.id, { state: 'unsure', tries: 1 })
    await made.settle(entry.id, 'confirmed')
  }
  const delays = monitorEventLoopDelay({ resolution: 1 })
  const begin = performance.now()
  for (let n = 0; n < warmUps + seconds * perSecond; n += 1) {
    await sleep(Math.max(0, begin + (n * 1_000) / perSecond - performance.now()))
    if (n === warmUps) {
      adds.length = 0
      delays.enable()
    }
    rest.push(one(n))
  }
  delays.disable()
  await Promise.all(rest)
  return { adds, delays }
}

type Load = { readonly open: number; readonly cpu: number; readonly intents: number }

async function load(file: string): Promise<readonly Load[]> {
  const made = await open(file)
  await Promise.all(Array.from({ length: entries }, (_, n) => made.add(madeUp(n))))
  const loads: Load[] = []
  for (let start = 0; start < starts; start += 1) loads.push(await timed(file))
  return loads
}

function timed(file: string): Promise<Load> {
  const child = fork(probe, [file], { execArgv: ['--disable-warning=ExperimentalWarning'] })
  return new Promise((resolve, reject) => {
    child.once('message', (told: Load & { readonly entries: number; readonly isFine: boolean }) =>
      told.isFine && told.entries === entries
        ? resolve(told)
        : reject(new Error('the journal did not come back whole')),
    )
    child.once('exit', (code) => reject(new Error(`it ended without a word (${String(code)})`)))
  })
}

/** Half of them films, half episodes, of the length that Trakt's are. */
function madeUp(n: number): Omit<Entry, 'id'> {
  const movie = movieItem()
  const episode = episodeItem(1, 1 + (n % 20))
  const poster = {
    path: `/image/media.trakt.tv/images/movies/000/${n}/posters/medium/0123456789.jpg.webp`,
    tint: '#334455',
  }
  const intent: Entry['intent'] =
    n % 2 === 0
      ? {
          kind: 'checkIn',
          wanted: { target: { form: 'movie', movie: { ...movie.movie, title: `Film ${n}`, poster } } },
        }
      : {
          kind: 'rate',
          what: { ...episode, show: { ...episode.show, title: `Show ${n}`, poster } },
          rating: 1 + (n % 10),
        }
  return {
    owner: 'trakt ada',
    at: 1_763_000_000_000 + n,
    intent,
    state: 'waiting',
    failure: null,
    tries: 0,
    notBefore: 0,
  }
}
