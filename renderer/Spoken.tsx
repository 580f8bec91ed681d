// Tells screen readers what changes by itself and has no banner: what plays, what waits to be sent, whether one is signed in.
import { useEffect, useRef, useState } from 'react'
import type { Snapshot } from '../preload/contract/model.ts'
import { verbStore } from './checkin/verbs.ts'
import { describeItem } from './describe.ts'
import { useMirror } from './mirror.ts'
import { say } from './say.ts'
import { signedOutWords } from './words/account.ts'
import { signInFailedWords } from './words/signIn.ts'
import { titled } from './words/sentences.ts'
import { waitingWords } from './words/waiting.ts'

/** What the user did just now is told with what came of it, which is said elsewhere. */
function isOwnDoing(): boolean {
  const { running, said, done, saved } = verbStore.getState()
  return running !== null || said !== null || done !== null || saved !== null
}

/** Empty while it is not known, and on the way. */
function whoWords({ account, signIn }: Pick<Snapshot, 'account' | 'signIn'>): string {
  if (signIn.step === 'failed') return titled(signInFailedWords(signIn.why))
  if (signIn.step !== 'none' || account.state === 'unknown') return ''
  return account.state === 'signedIn'
    ? say('page.signedInAs', { username: account.username })
    : signedOutWords(account.reason).title
}

/** The region is there before it has anything to say, and says nothing of what was there before it. */
export function Spoken() {
  const plays = useMirror(({ checkIn }) => (checkIn.playing === null ? null : describeItem(checkIn.playing.item).name))
  const waits = useMirror(({ queue }) => waitingWords(queue))
  const who = useMirror(whoWords)
  const before = useRef({ plays, waits, who })
  const [text, setText] = useState('')
  useEffect(() => {
    const was = before.current
    before.current = { plays, waits, who }
    if (was.who !== who && who !== '') setText(who)
    else if (isOwnDoing()) return
    else if (was.plays !== plays)
      setText(plays === null ? say('page.nothingPlays') : say('page.nowPlaying', { name: plays }))
    else if (was.waits !== waits) setText(waits ?? say('page.allSent'))
  }, [plays, waits, who])
  return (
    <p className="unseen" role="status">
      {text}
    </p>
  )
}
