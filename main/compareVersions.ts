// Which of two versions is the newer one. Source: Semantic Versioning 2.0.0, "Precedence".

type Version = { readonly numbers: readonly number[]; readonly early: readonly string[] }

const form = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([\dA-Za-z.-]{1,100}))?(?:\+[\dA-Za-z.-]{1,100})?$/

function parse(text: string): Version | null {
  const found = form.exec(text)
  if (!found) return null
  return { numbers: found.slice(1, 4).map(Number), early: found[4]?.split('.') ?? [] }
}

/** Numbers by their size and below words, words by their code. */
function comparePart(one: string, other: string): number {
  const areNumbers = [one, other].map((part) => /^\d+$/.test(part))
  if (areNumbers[0] === true && areNumbers[1] === true) return Math.sign(Number(one) - Number(other))
  if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] === true ? -1 : 1
  return one === other ? 0 : one < other ? -1 : 1
}

function compareEarly(one: readonly string[], other: readonly string[]): number {
  // What is finished is newer than what leads to it.
  if (one.length === 0 || other.length === 0) return Math.sign(other.length - one.length)
  for (const [at, part] of one.entries()) {
    const beside = other[at]
    if (beside === undefined) return 1
    const order = comparePart(part, beside)
    if (order !== 0) return order
  }
  return Math.sign(one.length - other.length)
}

/** 1: `one` is newer; -1: `other` is; 0: they are the same. null: one of them is no version. */
export function compareVersions(one: string, other: string): -1 | 0 | 1 | null {
  const [a, b] = [parse(one), parse(other)]
  if (!a || !b) return null
  const byNumber = a.numbers.map((number, at) => Math.sign(number - (b.numbers[at] ?? 0))).find((order) => order !== 0)
  const order = byNumber ?? compareEarly(a.early, b.early)
  return order === 0 ? 0 : order > 0 ? 1 : -1
}
