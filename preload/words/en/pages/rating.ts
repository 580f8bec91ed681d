// Trakt's own names of the ratings, 1 to 10.
import type { Messages } from '../../message.ts'

export const rating = {
  'rating.1': 'Weak Sauce',
  'rating.2': 'Terrible',
  'rating.3': 'Bad',
  'rating.4': 'Poor',
  'rating.5': 'Meh',
  'rating.6': 'Fair',
  'rating.7': 'Good',
  'rating.8': 'Great',
  'rating.9': 'Superb',
  'rating.10': 'Totally Ninja!',
} as const satisfies Messages
