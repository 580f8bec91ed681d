// The journal of a process that is killed at any moment, inside writes too: everything it told of is on the disk.
import { fork } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { appendFile } from '../../main/electron/appendFile.ts'
import { openJournal } from '../../main/journal/journal.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { fakeLog } from '../fakes/log.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'
import type { Told } from './killedJournal.ts'

/** 8 in `npm test`; as many as 400 where more cases are asked for. */
const kills = Math.min(400, fuzzRuns(1 / 250).numRuns)
const script = fileURLToPath(new URL('./killedJournal.ts', import.meta.url))

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-journal-'))
  path = join(folder, 'journal.log')
})
afterEach(() => rm(folder, { recursive: true }))

const open = async (mark: number) => {
  const notices: Notice[] = []
  const journal = await openJournal({
    file: appendFile(path, Date.now),
    log: fakeLog(),
    notify: (notice) => void notices.push(notice),
    mark,
    newId: () => 'unused',
  })
  return { journal, notices }
}

/** Kills the process when it has told so many things, and so many ms later; answers what it told until it was gone. */
function runAndKill(mark: number, begin: number, after: number, ms: number): Promise<readonly Told[]> {
  const child = fork(script, [path, String(mark), String(begin)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const told: Told[] = []
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      told.push(message as Told)
      if (told.length === after) setTimeout(() => child.kill('SIGKILL'), ms)
    })
    child.once('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve(told) : reject(new Error(`it ended by itself (${String(code ?? signal)})`)),
    )
  })
}

it(
  `survives ${kills} kills: all that was acknowledged is there, nothing is torn aside, and it goes on`,
  async () => {
    /** Tries of what is to be there; null: it may be gone. */
    const expected = new Map<string, number | null>()
    let mark = 0
    let at = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const told = await runAndKill(mark, at, 1 + ((kill * 37) % 120), (kill * 7) % 5)
      for (const one of told) {
        mark = Math.max(mark, one.mark)
        if (one.done === 'add') {
          expected.set(one.id, 0)
          at = Math.max(at, one.at)
        } else if (one.done === 'set') expected.set(one.id, one.tries)
        else if (one.done === 'settling') expected.set(one.id, null)
        else expected.delete(one.id)
      }
      // Of each of its three workers, one add more may have been under way.
      at += 3
      const { journal, notices } = await open(mark)
      expect(notices).toEqual([])
      const found = new Map(journal.open().map((entry) => [entry.id, entry]))
      for (const [id, tries] of expected) {
        const entry = found.get(id)
        if (tries !== null) expect(entry?.tries).toBeGreaterThanOrEqual(tries)
        if (entry) expect(entry.intent.kind).toBe('checkIn')
      }
      const settled = told.flatMap((one) => (one.done === 'settle' && found.has(one.id) ? [one.id] : []))
      expect(settled).toEqual([])
      expect(journal.mark()).toBeGreaterThanOrEqual(mark)
      mark = journal.mark()
      // What came through without being told counts from now on.
      expected.clear()
      for (const entry of journal.open()) expected.set(entry.id, entry.tries)
      // A temporary file may be left of a kill, never more than that.
      expect((await readdir(folder)).filter((name) => !['journal.log', 'journal.log.new'].includes(name))).toEqual([])
    }
    expect(expected.size).toBeGreaterThan(0)
  },
  20_000 + kills * 1_500,
)
