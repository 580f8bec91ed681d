// Remembers what was made from something, while the parts it was made from stay the very same.

/** `make` runs again when one of `parts` is another object or value than the last time for this key. */
export function remembered<K extends object, T>() {
  const kept = new WeakMap<K, { readonly parts: readonly unknown[]; readonly value: T }>()
  return (key: K, parts: readonly unknown[], make: () => T): T => {
    const known = kept.get(key)
    if (known?.parts.length === parts.length && known.parts.every((part, i) => part === parts[i])) return known.value
    const value = make()
    kept.set(key, { parts, value })
    return value
  }
}
