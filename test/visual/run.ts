// `npm run visual`: the gallery beside its recorded pictures. `-- [part of a name]` looks at some, `--accept` records them anew.
import { join } from 'node:path'
import { openGallery } from '../gallery/open.ts'
import type { GalleryState } from '../gallery/state.ts'
import { states } from '../gallery/states.ts'
import { baselineNames, dropBaseline, readBaseline, whyNotComparable, writeBaseline, writeRecord } from './baselines.ts'
import { comparePictures, joinShots, prepareComparer } from './comparer.ts'
import { fontPrints } from './fonts.ts'
import { hasPicture } from './hasPicture.ts'
import { looksAsRecorded } from './looksAsRecorded.ts'
import { ensureBuilt } from '../tools/ensureBuilt.ts'
import { takeShots } from './takeShots.ts'

/** Most of the time a page waits. */
const pagesAtOnce = 4

const words = process.argv.slice(2)
const accept = words.includes('--accept')
const part = words.find((word) => !word.startsWith('--')) ?? ''
const recorded = states.filter(({ name }) => hasPicture(name))
const chosen = recorded.filter(({ name }) => name.includes(part))
const whyNot = whyNotComparable()
if (whyNot !== null && !(accept && part === '')) {
  console.error(`Not comparable on this machine: ${whyNot}. --accept without a name records all of them anew.`)
  process.exit(1)
}

// The bundles that the specs look at.
await ensureBuilt()
const gallery = await openGallery(join(import.meta.dirname, '../../out/renderer'))
const [looked, written, wrong] = [[] as string[], [] as string[], [] as string[]]

/** Takes one state after the other until there is none left. */
async function work(left: GalleryState[]): Promise<void> {
  const [viewer, blank] = [await gallery.open(), await gallery.blank()]
  await prepareComparer(blank)
  for (let state = left.shift(); state !== undefined; state = left.shift()) {
    const { name } = state
    try {
      await viewer.show(state)
      looked.push(name)
      if (!accept) {
        const fault = await looksAsRecorded(viewer, state, blank)
        if (fault !== null) wrong.push(fault)
        continue
      }
      const next = await joinShots(blank, await takeShots(viewer, state))
      const old = readBaseline(name)
      // What looks the same keeps the bytes that it has.
      if (old !== null && (await comparePictures(blank, old, next)).kind === 'same') continue
      writeBaseline(name, next)
      written.push(name)
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
    }
  }
}

try {
  const left = [...chosen]
  await Promise.all(Array.from({ length: pagesAtOnce }, () => work(left)))
  if (accept) {
    const gone = baselineNames().filter((name) => !recorded.some((state) => state.name === name))
    for (const name of gone) dropBaseline(name)
    const fonts = fontPrints()
    if (part === '' && fonts !== null) writeRecord({ fonts, browser: gallery.version })
    for (const name of written) console.log(`accepted ${name}`)
    console.log(`${looked.length} looked at, ${written.length} accepted, ${gone.length} dropped`)
  } else console.log(`${looked.length - wrong.length} of ${chosen.length} look as recorded`)
  for (const fault of wrong) console.error(fault)
  if (wrong.length > 0) process.exitCode = 1
} finally {
  await gallery.stop()
}
