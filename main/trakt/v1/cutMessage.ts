// The message of a check-in, as long as a v1 server keeps it.

/** The server cuts here; cut by us, no emoji is halved. */
export const messageLimit = 100

/** At most 100 characters as a person counts them: an emoji of several parts is one, and so is a letter with its accents. */
export function cutMessage(text: string): string {
  const whole = text.trim()
  // No string of 100 units has more than 100 characters.
  if (whole.length <= messageLimit) return whole
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let end = 0
  let count = 0
  for (const { index, segment } of characters.segment(whole)) {
    count += 1
    if (count > messageLimit) break
    end = index + segment.length
  }
  return whole.slice(0, end).trimEnd()
}
