// activity-decode: from the JSON of a full v1 activity answer, a hundred rows with pictures, to what the app shows of it.
import { createEmbedded } from '../../main/demo/embedded.ts'
import { createItems } from '../../main/trakt/v1/items.ts'
import { createReads } from '../../main/trakt/v1/reads.ts'
import { systemClock } from '../../main/electron/systemClock.ts'
import { answering } from './answering.ts'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'
import { spread } from './spread.ts'

const rows = 100
const warmUps = 200
const rounds = 400
/** Decoded in a row for one measurement, which would be too short otherwise. */
const batch = 5

export const activityDecode: Bench = {
  figures: ['activity-decode'],
  run: async () => {
    const text = await answer()
    const json: unknown = JSON.parse(text)
    const decoded = await timed(() => json)
    const parsed = await timed(() => JSON.parse(text))
    return {
      values: { 'activity-decode': percentile(decoded, 0.5) },
      notes: [
        `activity-decode: ${spread(decoded)}`,
        `activity-decode: with JSON.parse of its ${(text.length / 1000).toFixed(0)} kB ${spread(parsed)}`,
      ],
    }
  },
}

/** ms of each round, for an answer that is made anew for each reading. */
async function timed(answered: () => unknown): Promise<readonly number[]> {
  const { feeds } = createReads(answering(answered), createItems('https://v1.trakt.test'), Date.now, 'robin.hale')
  const times: number[] = []
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const start = performance.now()
    for (let i = 0; i < batch; i += 1) {
      const page = await feeds.activity({ feed: { kind: 'community' }, types: [], actions: [] })
      if (!page.ok || page.value.rows.length !== rows) throw new Error('not a hundred rows')
    }
    if (round >= warmUps) times.push((performance.now() - start) / batch)
  }
  return times
}

/** What the embedded Trakt answers to a client that wants all it has. */
async function answer(): Promise<string> {
  const { fetch, addresses, v1, stop } = createEmbedded({ clock: systemClock({ onResume: () => () => {} }) })
  const response = await fetch(`${addresses.apiUrl}/activity/community.json/${v1.apiKey}?images=1`)
  const text = await response.text()
  stop()
  return text
}
