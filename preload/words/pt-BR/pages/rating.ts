// What the ratings from 1 to 10 are called in Brazilian Portuguese, in the spirit of Trakt's own names.
import type { rating as english } from '../../en/pages/rating.ts'
import type { Translated } from '../../message.ts'

export const rating: Translated<typeof english> = {
  'rating.weakSauce': 'Que furada',
  'rating.terrible': 'Terrível',
  'rating.bad': 'Ruim',
  'rating.poor': 'Fraco',
  'rating.meh': 'Mais ou menos',
  'rating.fair': 'Razoável',
  'rating.good': 'Bom',
  'rating.great': 'Ótimo',
  'rating.superb': 'Excelente',
  'rating.totallyNinja': 'Cinema absoluto!',
}
