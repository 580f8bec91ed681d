// One quiet line about what plays, or else what waits to be sent, for the bar below the list.
import type { Watching } from '../../preload/contract/model.ts'
import { describeItem } from '../describe.ts'
import { span } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { usePlaying } from '../playing.ts'
import { say } from '../say.ts'
import { waitingWords } from '../words/waiting.ts'

function Line({ watching }: { readonly watching: Watching }) {
  const { leftMs } = usePlaying(watching)
  return (
    <span className="status">
      <span className="status__dot" aria-hidden="true" />
      <bdi className="status__title">{describeItem(watching.item).title}</bdi>
      <span className="status__left">{say('now.left', { span: span(leftMs) })}</span>
    </span>
  )
}

export function PlayingStatus() {
  const playing = useMirror((s) => s.checkIn.playing)
  const waits = useMirror((s) => waitingWords(s.queue))
  return playing === null ? <span className="status">{waits ?? say('now.nothing')}</span> : <Line watching={playing} />
}
