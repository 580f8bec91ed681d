// A small hash: the same text gives the same number everywhere and always.

/** FNV-1a, 32 bits: small, and spreads short titles well. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
