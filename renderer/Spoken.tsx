// Tells screen readers what changes by itself and has no banner: what plays, and what waits to be sent.
import { useEffect, useRef, useState } from 'react'
import { verbStore } from './checkin/verbs.ts'
import { describeItem } from './describe.ts'
import { useMirror } from './mirror.ts'
import { nothingPlays, nowPlaying, queueSent } from './words/spoken.ts'
import { waitingWords } from './words/waiting.ts'

/** What the user did just now is told with what came of it, which is said elsewhere. */
function isOwnDoing(): boolean {
  const { running, said, done, saved } = verbStore.getState()
  return running !== null || said !== null || done !== null || saved !== null
}

/** The region is there before it has anything to say, and says nothing of what was there before it. */
export function Spoken() {
  const plays = useMirror(({ checkIn }) => (checkIn.playing === null ? null : describeItem(checkIn.playing.item).name))
  const waits = useMirror(({ queue }) => waitingWords(queue))
  const before = useRef({ plays, waits })
  const [text, setText] = useState('')
  useEffect(() => {
    const was = before.current
    before.current = { plays, waits }
    if (isOwnDoing()) return
    if (was.plays !== plays) setText(plays === null ? nothingPlays : nowPlaying(plays))
    else if (was.waits !== waits) setText(waits ?? queueSent)
  }, [plays, waits])
  return (
    <p className="unseen" role="status">
      {text}
    </p>
  )
}
