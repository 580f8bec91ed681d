// Below the rows: how old they are, what is missing from them and why. Here, because whatever appears above would move them.
import { bridge } from '../bridge.ts'
import { useMinute } from '../clock.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { gapLine } from '../words/activity.ts'
import { failureWords } from '../words/failure.ts'
import { sentences, stopped } from '../words/sentences.ts'
import type { FeedView } from './feedPump.ts'
import { feedStore } from './feedStore.ts'
import { keptFrom } from './times.ts'

function linesOf({ gaps, leftOut, unread }: FeedView): readonly string[] {
  const [first, second, ...others] = gaps
  return [
    ...(first === undefined ? [] : [gapLine(first)]),
    ...(second === undefined || others.length > 0 ? [] : [gapLine(second)]),
    ...(others.length === 0 ? [] : [say('feed.moreMissing', { count: others.length + 1 })]),
    ...(leftOut === 0 ? [] : [say('feed.leftOut', { count: leftOut })]),
    ...(unread === 0 ? [] : [say('feed.unreadable', { count: unread })]),
  ]
}

export function FeedFoot() {
  const view = feedStore((s) => s.view)
  const searching = feedStore((s) => s.hits !== null)
  const trouble = useMirror((s) => s.trouble)
  const kept = searching || view.rows.length === 0 ? null : view.keptAt
  const told = searching || view.rows.length === 0 ? [] : linesOf(view)
  // Where nothing else tells of it.
  const silent =
    kept === null && view.gaps.length === 0 && !searching && trouble !== null && trouble.kind !== 'cancelled'
  const lines = silent ? [...told, stopped(failureWords(trouble, 'background').title)] : told
  return (
    <div role="status">
      {(lines.length > 0 || kept !== null) && (
        <div className="feed__foot">
          <div className="feed__missing">
            {kept !== null && <Kept at={kept} reading={view.reading} />}
            {lines.map((line) => (
              <p key={line} className="hint">
                {line}
              </p>
            ))}
          </div>
          {(view.gaps.length > 0 || silent || (kept !== null && !view.reading)) && (
            <Button onClick={() => void bridge.request('feed.retry')}>{say('feed.retry')}</Button>
          )}
        </div>
      )}
    </div>
  )
}

function Kept({ at, reading }: { readonly at: number; readonly reading: boolean }) {
  const minute = useMinute()
  const trouble = useMirror((s) => s.trouble)
  const why = trouble !== null && !reading ? say('feed.unreachable') : say('feed.asking')
  return <p className="hint">{sentences(keptFrom(minute * 60_000 - at), why)}</p>
}
