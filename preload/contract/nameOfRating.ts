// Trakt's own names of the ratings, 1 to 10.

const names = [
  'Weak Sauce',
  'Terrible',
  'Bad',
  'Poor',
  'Meh',
  'Fair',
  'Good',
  'Great',
  'Superb',
  'Totally Ninja!',
] as const

/** Empty for what is no rating. */
export const nameOfRating = (value: number): string => names[value - 1] ?? ''
