// The keys of what the ratings are called, 1 to 10 in this order: on the desktop and in the pages alike.

export const ratingKeys = [
  'rating.weakSauce',
  'rating.terrible',
  'rating.bad',
  'rating.poor',
  'rating.meh',
  'rating.fair',
  'rating.good',
  'rating.great',
  'rating.superb',
  'rating.totallyNinja',
] as const
