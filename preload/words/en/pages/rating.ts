// Trakt's own names of the ratings, 1 to 10.
import type { Messages } from '../../message.ts'

export const rating = {
  'rating.weakSauce': 'Weak Sauce',
  'rating.terrible': 'Terrible',
  'rating.bad': 'Bad',
  'rating.poor': 'Poor',
  'rating.meh': 'Meh',
  'rating.fair': 'Fair',
  'rating.good': 'Good',
  'rating.great': 'Great',
  'rating.superb': 'Superb',
  'rating.totallyNinja': 'Totally Ninja!',
} as const satisfies Messages
