// Lines out of a stream of bytes: one at a time, none longer than is good for us.
import { StringDecoder } from 'node:string_decoder'

/** Characters of a line that a client sends, and that the app answers: a queue of a thousand entries fits. */
export const longestLine = { client: 16_384, app: 4_194_304 }

/** Feeds whole lines to `onLine`, without their end. A line that is too long ends it: `onTooLong`, once, and nothing after. */
export function lineReader(longest: number, onLine: (line: string) => void, onTooLong: () => void) {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let ended = false
  return (chunk: Uint8Array): void => {
    if (ended) return
    rest += decoder.write(Buffer.from(chunk))
    for (;;) {
      const end = rest.indexOf('\n')
      if ((end === -1 ? rest.length : end) > longest) {
        ended = true
        rest = ''
        return onTooLong()
      }
      if (end === -1) return
      const line = rest.slice(0, end)
      rest = rest.slice(end + 1)
      onLine(line)
    }
  }
}

/** undefined: no JSON. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
