// v1's time stamps are Unix seconds "in PST" (activity/user): how far they are from the truth, told by the server's clock.
import type { Result } from '../../../preload/contract/result.ts'
import type { Ask } from './ask.ts'
import { readBy } from './read.ts'
import { instantOf, objectOf, type Reader } from '../readers.ts'

/** No zone of the world is off by less; what is may as well be the network. */
const quarterMs = 15 * 60_000
/** Nor by more: such a clock is wrong or a recording, and its stamps are taken as they are. */
const widestMs = 15 * 3_600_000

const timestampOf: Reader<number> = (value) => instantOf(objectOf(value)?.['timestamp'])

export type Stamps = {
  /** Asks the server unless it has told already. Without an answer the stamps are taken for true. */
  readonly settle: (signal?: AbortSignal) => Promise<void>
  /** `told`: a stamp of this moment. */
  readonly learn: (told: number) => void
  /** A stamp, epoch ms -> the time by the server's clock. */
  readonly timeOf: (stamp: number) => number
  /** The way back. */
  readonly stampOf: (time: number) => number
  /** Source: server/time. */
  readonly serverTime: (signal?: AbortSignal) => Promise<Result<number>>
}

/** `serverNow`: the server's time by its `Date` headers, epoch ms. */
export function createStamps(ask: Ask, serverNow: () => number): Stamps {
  let shift: number | null = null
  const learn = (told: number) => {
    const away = Math.round((told - serverNow()) / quarterMs) * quarterMs
    shift = Math.abs(away) <= widestMs ? away : 0
  }
  const timeOf = (stamp: number) => stamp - (shift ?? 0)
  const serverTime = (signal?: AbortSignal) =>
    ask.read({
      what: 'server time',
      method: 'server/time',
      auth: 'none',
      read: readBy('server time', timestampOf, (told) => {
        learn(told)
        return timeOf(told)
      }),
      signal,
    })
  return {
    settle: async (signal) => {
      if (shift === null) await serverTime(signal)
    },
    learn,
    timeOf,
    stampOf: (time) => time + (shift ?? 0),
    serverTime,
  }
}
