// One deed at a time, so that nothing is sent twice and no two deeds overtake each other.

export type Turn = {
  /** A deed that the user sees: `whenBusy` while another one is under way. It waits for an unseen one to end. */
  readonly during: <T>(deed: () => Promise<T>, whenBusy: T) => Promise<T>
  /** Marquee's own, of which no step on screen tells: left for later while anything else is under way. */
  readonly unseen: (deed: () => Promise<void>) => Promise<void>
  readonly underWay: () => 'nothing' | 'deed' | 'unseen'
  /** Counts deeds begun and ended, so that a look that overlapped one is known to be stale. */
  readonly epoch: () => number
}

/** `restore` is asked before each deed for what puts the screen back, should the deed throw. */
export function createTurn(restore: () => () => void): Turn {
  let epoch = 0
  let underWay: 'nothing' | 'deed' | 'unseen' = 'nothing'
  let unseenEnds: Promise<unknown> = Promise.resolve()
  const isUnseen = () => underWay === 'unseen'
  const run = async <T>(kind: 'deed' | 'unseen', deed: () => Promise<T>): Promise<T> => {
    underWay = kind
    epoch += 1
    const putBack = restore()
    try {
      return await deed()
    } catch (error) {
      // A bug of ours. It is reported where it was asked for; the screen must not stay at a step that never ends.
      putBack()
      throw error
    } finally {
      underWay = 'nothing'
      epoch += 1
    }
  }
  return {
    during: async (deed, whenBusy) => {
      while (isUnseen()) await unseenEnds
      return underWay === 'nothing' ? run('deed', deed) : whenBusy
    },
    unseen: async (deed) => {
      if (underWay !== 'nothing') return
      const running = run('unseen', deed)
      const ignoreBug = () => {}
      unseenEnds = running.catch(ignoreBug)
      await running
    },
    underWay: () => underWay,
    epoch: () => epoch,
  }
}
