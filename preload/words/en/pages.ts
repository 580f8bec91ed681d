// English, as the pages speak it.
import { item } from './pages/item.ts'
import { search } from './pages/search.ts'
import { settings } from './pages/settings.ts'
import { text } from './pages/text.ts'
import { time } from './pages/time.ts'

export const pages = { ...search, ...settings, ...item, ...text, ...time } as const
