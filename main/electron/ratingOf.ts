// A rating that was typed into a notification, in any digits: "8", "８", "٨", "8/10". Pure.

/** The zeros of Arabic and of Persian; the others of each follow them. */
const zeros = [...'٠۰'].map((zero) => zero.codePointAt(0) ?? 0)

const plainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.find((one) => code >= one && code < one + 10)
    return zero === undefined ? digit : String(code - zero)
  })

/** 1 to 10; null: it is none. */
export function ratingOf(typed: string): number | null {
  const [, rating] = /^(10|[1-9])(?:\s*\/\s*10)?$/.exec(plainDigits(typed.slice(0, 20)).trim()) ?? []
  return rating === undefined ? null : Number(rating)
}
