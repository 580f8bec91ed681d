// The journal against a model: bursts of deeds, a disk that comes and goes, crashes inside writes, restarts.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Entry, EntryPatch } from '../../main/journal/entry.ts'
import { fakeAppendFile } from '../fakes/appendFile.ts'
import { settle } from '../fakes/clock.ts'
import { rig } from '../journal/rig.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { madeUpEntry, madeUpPatch } from './journalDeeds.ts'

type Deed =
  | { readonly kind: 'add'; readonly entry: Omit<Entry, 'id'> }
  | { readonly kind: 'set'; readonly of: number; readonly to: EntryPatch }
  | { readonly kind: 'settle'; readonly of: number }
  /** Lets what was begun go on for a while. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'disk'; readonly appends: boolean; readonly replaces: boolean; readonly tearAt: number }
type Step = {
  readonly burst: readonly Deed[]
  /** Ends with the process being killed, `tearAt` bytes into what it was writing, instead of in peace. */
  readonly crash: boolean
  readonly restart: boolean
}

const is = <K extends string>(kind: K) => fc.constant(kind)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: is('add'), entry: madeUpEntry }) },
  { weight: 4, arbitrary: fc.record({ kind: is('set'), of: fc.nat(), to: madeUpPatch }) },
  { weight: 5, arbitrary: fc.record({ kind: is('settle'), of: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ kind: is('pause') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: is('disk'),
      appends: fc.boolean(),
      replaces: fc.boolean(),
      tearAt: fc.nat({ max: 2_000 }),
    }),
  },
)
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ burst: fc.array(deed, { maxLength: 12 }), crash: fc.boolean(), restart: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
)
const plain = (entries: readonly Entry[]): readonly Entry[] => JSON.parse(JSON.stringify(entries)) as readonly Entry[]
const isSame = (a: readonly Entry[], b: readonly Entry[]) => JSON.stringify(a) === JSON.stringify(sorted(a, b))
/** `b` with its fields in the order of `a`'s. */
const sorted = (a: readonly Entry[], b: readonly Entry[]) =>
  b.map((entry, at) => Object.fromEntries(Object.keys(a[at] ?? entry).map((key) => [key, entry[key as keyof Entry]])))

it(
  'what was acknowledged is there after any crash, in order, and what is there is a moment that was',
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        let file = fakeAppendFile()
        let mark = 0
        let { journal, notices } = await rig(file, mark)
        /** What is open after each deed, everything before the last acknowledged one being on disk. */
        let moments: (readonly Entry[])[] = [[]]
        let acknowledged = 0
        let ids = 0
        for (const { burst, crash, restart } of list) {
          const answers: Promise<unknown>[] = []
          // A change is answered without a word of the disk: only where nothing was wrong with it is it known to be there.
          let steady = !file.failAppends && !file.failReplaces && !burst.some(({ kind }) => kind === 'disk')
          for (const one of burst) {
            const now = moments.at(-1) ?? []
            const at = moments.length
            const answered = (saved: boolean) => {
              if (saved) acknowledged = Math.max(acknowledged, at)
            }
            if (one.kind === 'pause') await settle()
            else if (one.kind === 'disk') {
              file.failAppends = one.appends
              file.failReplaces = one.replaces
              file.tearAt = one.tearAt
            } else if (one.kind === 'add') {
              const added = journal.add(one.entry)
              moments.push([...now, { ...one.entry, id: `?${(ids += 1)}` }])
              answers.push(added.then(({ saved }) => answered(saved)))
            } else {
              const shown = journal.open()
              const target = shown[one.of % Math.max(1, shown.length)]
              if (!target) continue
              const place = now.findIndex((entry) => sameBut(entry, target))
              if (place < 0) continue
              if (one.kind === 'set') {
                const before = now[place] ?? target
                moments.push(now.with(place, { ...before, intent: before.intent, ...one.to }))
                answers.push(journal.set(target.id, one.to).then(() => answered(steady)))
              } else {
                moments.push(now.toSpliced(place, 1))
                answers.push(journal.settle(target.id, 'confirmed').then(() => answered(steady)))
              }
            }
          }
          if (crash) {
            file.failAppends = file.failReplaces = true
            steady = false
          }
          await Promise.all(answers)
          const size = file.bytes?.length ?? 0
          expect(size).toBeLessThan(100_000 + 6 * JSON.stringify(moments.at(-1)).length)
          if (!crash && !restart) continue
          if (!crash) {
            file.failAppends = file.failReplaces = false
            await journal.flushed()
            acknowledged = moments.length - 1
          }
          mark = journal.mark()
          file = fakeAppendFile(file.bytes)
          ;({ journal, notices } = await rig(file, mark))
          expect(notices).toEqual([])
          const found = plain(journal.open()).map(anonymous)
          const might = moments.slice(acknowledged).map((moment) => plain(moment).map(anonymous))
          expect(might.some((moment) => isSame(found as never, moment as never))).toBe(true)
          moments = [journal.open()]
          acknowledged = 0
        }
      }),
      fuzzRuns(0.5),
    )
  },
  fuzzTimeout(0.5),
)

const anonymous = ({ id: _id, ...rest }: Entry) => rest
const sameBut = (a: Entry, b: Entry) => JSON.stringify(anonymous(a)) === JSON.stringify(anonymous(b))
