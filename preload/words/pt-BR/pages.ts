// Brazilian Portuguese, as the pages speak it.
import type { Translated } from '../message.ts'
import type { PagesWords } from '../parts.ts'
import { account } from './pages/account.ts'
import { act } from './pages/act.ts'
import { deed } from './pages/deed.ts'
import { failure } from './pages/failure.ts'
import { feed } from './pages/feed.ts'
import { filter } from './pages/filter.ts'
import { first } from './pages/first.ts'
import { help } from './pages/help.ts'
import { hotkey } from './pages/hotkey.ts'
import { item } from './pages/item.ts'
import { notice } from './pages/notice.ts'
import { notifications } from './pages/notifications.ts'
import { queue } from './pages/queue.ts'
import { rating } from './pages/rating.ts'
import { search } from './pages/search.ts'
import { server } from './pages/server.ts'
import { settings } from './pages/settings.ts'
import { settingsFile } from './pages/settingsFile.ts'
import { signIn } from './pages/signIn.ts'
import { text } from './pages/text.ts'
import { time } from './pages/time.ts'
import { updates } from './pages/updates.ts'
import { year } from './pages/year.ts'
import { after } from './pages/after.ts'
import { checkin } from './pages/checkin.ts'
import { more } from './pages/more.ts'
import { now } from './pages/now.ts'
import { outcome } from './pages/outcome.ts'
import { page } from './pages/page.ts'
import { picker } from './pages/picker.ts'
import { scrobble } from './pages/scrobble.ts'
import { wait } from './pages/wait.ts'

export const pages = {
  ...search,
  ...settings,
  ...item,
  ...text,
  ...time,
  ...failure,
  ...rating,
  ...help,
  ...hotkey,
  ...notifications,
  ...settingsFile,
  ...updates,
  ...act,
  ...deed,
  ...feed,
  ...filter,
  ...year,
  ...account,
  ...first,
  ...server,
  ...signIn,
  ...after,
  ...checkin,
  ...more,
  ...now,
  ...outcome,
  ...page,
  ...picker,
  ...scrobble,
  ...wait,
  ...queue,
  ...notice,
} satisfies Translated<PagesWords>
