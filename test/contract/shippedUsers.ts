// Which shipped files say something outside of their comments.
import { sources } from './sources.ts'

const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm
const shipped = sources()
  .filter(({ path }) => !path.startsWith('test/'))
  .map(({ path, text }) => ({ path, code: text.replaceAll(comments, '') }))

/** Paths in which the pattern occurs, but for those allowed. */
export const shippedUsers = (pattern: RegExp, allowed: readonly string[] = []): readonly string[] =>
  shipped.filter(({ path, code }) => pattern.test(code) && !allowed.includes(path)).map(({ path }) => path)
