// English, as the pages speak it.
import { search } from './pages/search.ts'
import { settings } from './pages/settings.ts'

export const pages = { ...search, ...settings } as const
