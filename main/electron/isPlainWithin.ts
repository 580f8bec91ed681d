// What a page may send at all: plain data of a bounded size, told before anything is made of it.

/** Far deeper than anything of ours; a check-in has five levels. */
const deepest = 12

/**
 * True for null, booleans, numbers, strings, arrays and plain objects of at most `most` characters in all: about those of its
 * JSON. Structured clone lets more through (big integers, maps, gigabytes in typed arrays, circles), which no request of ours
 * carries and which costs time and memory merely to look at. Stops looking as soon as it is too much.
 */
export function isPlainWithin(value: unknown, most: number): boolean {
  let left = most
  const visit = (one: unknown, depth: number): boolean => {
    left -= 1
    if (left < 0 || depth > deepest) return false
    switch (typeof one) {
      case 'string':
        left -= one.length
        return left >= 0
      case 'number':
      case 'boolean':
      case 'undefined':
        return true
      case 'object':
        break
      default:
        return false
    }
    if (one === null) return true
    if (Array.isArray(one)) return one.length <= left && one.every((part) => visit(part, depth + 1))
    const prototype: unknown = Object.getPrototypeOf(one)
    if (prototype !== Object.prototype && prototype !== null) return false
    for (const key of Object.keys(one)) {
      left -= key.length
      if (left < 0 || !visit((one as Readonly<Record<string, unknown>>)[key], depth + 1)) return false
    }
    return true
  }
  return visit(value, 0)
}
