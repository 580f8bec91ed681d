// Typed texts that outlive a page, in its localStorage.

/** The texts kept under that name. What is stored is only taken where it has the shape; where it cannot be read there are none. */
export function storedTexts<K extends string>(name: () => string, keys: readonly K[]): Partial<Record<K, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name()) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const found: Partial<Record<K, string>> = {}
    for (const key of keys) {
      const value: unknown = Reflect.get(kept, key)
      if (typeof value === 'string') found[key] = value
    }
    return found
  } catch {
    return {}
  }
}
