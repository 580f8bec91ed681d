// Brazilian Portuguese, as the tray, the notifications and the system's dialogs speak it.
import type { Translated } from '../message.ts'
import type { DesktopWords } from '../parts.ts'
import { item } from './desktop/item.ts'
import { news } from './desktop/news.ts'
import { rating } from './desktop/rating.ts'
import { system } from './desktop/system.ts'
import { tray } from './desktop/tray.ts'
import { trouble } from './desktop/trouble.ts'

export const desktop = {
  ...item,
  ...news,
  ...rating,
  ...system,
  ...tray,
  ...trouble,
} satisfies Translated<DesktopWords>
