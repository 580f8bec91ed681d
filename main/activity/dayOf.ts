// Which day a moment belongs to, somewhere on Earth.

const quarterMs = 15 * 60_000

/** `timeZone`: an IANA name. The answer is like `2026-11-22`. Remembers what it was asked: days begin on quarters of an hour. */
export function createDayOf(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const known = new Map<number, string>()
  return (at) => {
    const quarter = Math.floor(at / quarterMs)
    const day = known.get(quarter) ?? format.format(at)
    known.set(quarter, day)
    return day
  }
}
