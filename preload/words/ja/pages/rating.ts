// The names of the ratings, 1 to 10, in Japanese, in the spirit of Trakt's own.
import type { rating as english } from '../../en/pages/rating.ts'
import type { Translated } from '../../message.ts'

export const rating: Translated<typeof english> = {
  'rating.weakSauce': 'へなちょこ',
  'rating.terrible': 'ひどい',
  'rating.bad': 'ダメ',
  'rating.poor': 'いまいち',
  'rating.meh': '微妙',
  'rating.fair': 'まあまあ',
  'rating.good': '良い',
  'rating.great': 'すごく良い',
  'rating.superb': '最高',
  'rating.totallyNinja': 'もはや忍者！',
}
