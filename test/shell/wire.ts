// How values cross between a page and the host: JSON that keeps `undefined`, after the check that structured clone makes.

const mark = '__shellUndefined'

/** Throws what Electron throws for values that cannot be cloned (functions, symbols). */
export function pack(value: unknown): string {
  return JSON.stringify(structuredClone(value), (_key, one: unknown) => (one === undefined ? { [mark]: 1 } : one))
}

export function unpack(text: string): unknown {
  const plain: unknown = JSON.parse(text)
  return text.includes(mark) ? unmark(plain) : plain
}

function unmark(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmark)
  if (typeof value !== 'object' || value === null) return value
  if (mark in value) return undefined
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unmark(one)]))
}
