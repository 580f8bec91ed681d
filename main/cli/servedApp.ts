// What the command line needs of the running app, and how a failure of it is answered.
import type { Failure } from '../../preload/contract/failure.ts'
import type { App } from '../app.ts'
import type { Clock } from '../ports.ts'
import type { Answer } from './answer.ts'

export type ServedApp = Pick<App, 'store' | 'requests' | 'run' | 'known'> &
  Clock & {
    /** A search that takes longer has failed, ms. */
    readonly searchMs: number
    /** Shows what came of a verb whose user has no terminal in sight. */
    readonly notify: (answer: Answer) => void
  }

export const failed = (failure: Failure): Answer =>
  failure.kind === 'signedOut' ? { outcome: 'signedOut', reason: failure.reason } : { outcome: 'failed', failure }
