// Which versions of Electron are new enough.

/** True for `a.b.c` of the newest major, at most one minor behind; or of the major before it, which gets fixes too. */
export function isCurrent(ours: string, newest: string): boolean {
  const [major = 0, minor = 0] = ours.split('.').map(Number)
  const [newMajor = 0, newMinor = 0] = newest.split('.').map(Number)
  if (![major, minor, newMajor, newMinor].every(Number.isSafeInteger)) return false
  return major === newMajor ? minor >= newMinor - 1 : major >= newMajor - 1
}
