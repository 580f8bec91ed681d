// Trakt's own names of the ratings, 1 to 10, in the spirit of the jokes that they are, in Spanish.
import type { rating as english } from '../../en/pages/rating.ts'
import type { Translated } from '../../message.ts'

export const rating: Translated<typeof english> = {
  'rating.weakSauce': 'Bodrio total',
  'rating.terrible': 'Horrible',
  'rating.bad': 'Mal',
  'rating.poor': 'Pobre',
  'rating.meh': 'Ni fu ni fa',
  'rating.fair': 'Pasable',
  'rating.good': 'Bien',
  'rating.great': 'Genial',
  'rating.superb': 'Magistral',
  'rating.totallyNinja': '¡Ninja total!',
}
