// The ratings, 1 to 10, in the spirit of Trakt’s own names, in German.
import type { rating as english } from '../../en/desktop/rating.ts'
import type { Translated } from '../../message.ts'

export const rating: Translated<typeof english> = {
  'rating.weakSauce': 'Für die Tonne',
  'rating.terrible': 'Furchtbar',
  'rating.bad': 'Schlecht',
  'rating.poor': 'Schwach',
  'rating.meh': 'Na ja',
  'rating.fair': 'Ganz okay',
  'rating.good': 'Gut',
  'rating.great': 'Klasse',
  'rating.superb': 'Überragend',
  'rating.totallyNinja': 'Voll Ninja!',
}
