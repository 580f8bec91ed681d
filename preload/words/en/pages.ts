// English, as the pages speak it.
import { failure } from './pages/failure.ts'
import { item } from './pages/item.ts'
import { rating } from './pages/rating.ts'
import { search } from './pages/search.ts'
import { settings } from './pages/settings.ts'
import { text } from './pages/text.ts'
import { time } from './pages/time.ts'

export const pages = { ...search, ...settings, ...item, ...text, ...time, ...failure, ...rating } as const
