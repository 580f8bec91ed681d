// The names of the ratings in French, 1 to 10, in the spirit of Trakt’s own.
import type { rating as english } from '../../en/desktop/rating.ts'
import type { Translated } from '../../message.ts'

export const rating: Translated<typeof english> = {
  'rating.weakSauce': 'Navet',
  'rating.terrible': 'Affreux',
  'rating.bad': 'Mauvais',
  'rating.poor': 'Faible',
  'rating.meh': 'Bof',
  'rating.fair': 'Correct',
  'rating.good': 'Bien',
  'rating.great': 'Très bien',
  'rating.superb': 'Superbe',
  'rating.totallyNinja': 'Carrément ninja !',
}
