// The Activity tab: which feed, its search and filters above; its rows; below, what is missing from it.
import { useEffect, useState } from 'react'
import { mirrorStore } from '../mirror.ts'
import { whoseOf } from '../whose.ts'
import '../styles/sheet.css'
import '../styles/chips.css'
import '../styles/activity.css'
import { FeedBar } from './FeedBar.tsx'
import { FeedFoot } from './FeedFoot.tsx'
import { FeedRows } from './FeedRows.tsx'
import { FeedSheet } from './FeedSheet.tsx'
import { belongTo, feedStore, ownFeed, startFeed } from './feedStore.ts'
import { FilterSheet } from './FilterSheet.tsx'
import { YearSheet } from './YearSheet.tsx'

const closeSheet = (): void => feedStore.setState({ sheet: null })

export function ActivityTab() {
  // Before anything of it is drawn; whoever is next gets a tab of their own.
  useState(() => belongTo(whoseOf(mirrorStore.getState().snapshot?.account)))
  const sheet = feedStore((s) => s.sheet)
  // Once: later it is what is opened here that the snapshot follows.
  useEffect(() => startFeed(mirrorStore.getState().snapshot?.lastFeed ?? ownFeed), [])
  return (
    <div className="feed">
      <FeedBar />
      <FeedRows />
      <FeedFoot />
      {sheet === 'feed' && <FeedSheet onClose={closeSheet} />}
      {sheet === 'filter' && <FilterSheet onClose={closeSheet} />}
      {sheet === 'year' && <YearSheet onClose={closeSheet} />}
    </div>
  )
}
