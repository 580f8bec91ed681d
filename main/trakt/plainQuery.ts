// Typed text -> what a search is asked for.

/** More than the longest title there is; a pasted page would only be refused. */
const longestQuery = 200

/** Cut by whole characters, composed as titles are, without control characters. Empty: nothing to look for. */
export function plainQuery(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...plain].slice(0, longestQuery).join('').trim()
}
