// `npm run visual`: the gallery beside its recorded pictures. `-- [part of a name]` looks at some, `--accept` records them anew.
import { buildPages } from '../gallery/build.ts'
import { openGallery } from '../gallery/open.ts'
import { states } from '../gallery/states.ts'
import { baselineNames, dropBaseline, readBaseline, whyNotComparable, writeBaseline, writeRecord } from './baselines.ts'
import { comparePictures, joinShots, prepareComparer } from './comparer.ts'
import { fontPrints } from './fonts.ts'
import { looksAsRecorded } from './looksAsRecorded.ts'
import { settledShots } from './settledShots.ts'

const words = process.argv.slice(2)
const accept = words.includes('--accept')
const part = words.find((word) => !word.startsWith('--')) ?? ''
const chosen = states.filter(({ name }) => name.includes(part))
const whyNot = whyNotComparable()
if (whyNot !== null && !(accept && part === '')) {
  console.error(`Not comparable on this machine: ${whyNot}. --accept without a name records all of them anew.`)
  process.exit(1)
}

const gallery = await openGallery(await buildPages())
try {
  const [viewer, blank] = [await gallery.open(), await gallery.blank()]
  await prepareComparer(blank)
  let written = 0
  for (const state of chosen) {
    try {
      await viewer.show(state)
      if (accept) {
        const next = await joinShots(blank, await settledShots(viewer, state))
        const old = readBaseline(state.name)
        // What looks the same keeps the bytes that it has.
        if (old !== null && (await comparePictures(blank, old, next)).kind === 'same') continue
        writeBaseline(state.name, next)
        written += 1
        console.log(`accepted ${state.name}`)
      } else {
        const fault = await looksAsRecorded(viewer, state, blank)
        if (fault !== null) {
          process.exitCode = 1
          console.error(fault)
        }
      }
    } catch (error) {
      process.exitCode = 1
      console.error(`${state.name}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
    }
  }
  if (accept) {
    const gone = baselineNames().filter((name) => !states.some((state) => state.name === name))
    for (const name of gone) dropBaseline(name)
    const fonts = fontPrints()
    if (part === '' && fonts !== null) writeRecord({ fonts, browser: gallery.version })
    console.log(`${chosen.length} looked at, ${written} accepted, ${gone.length} dropped`)
  } else if (process.exitCode !== 1) console.log(`${chosen.length} look as recorded`)
} finally {
  await gallery.stop()
}
