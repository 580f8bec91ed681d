// The palette after a success: what plays, when it ends, Undo. It leaves by itself unless the pointer rests on it.
import type { Watching } from '../../preload/contract/model.ts'
import { describeItem, imageUrl } from '../describe.ts'
import { clockTime } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { usePlaying } from '../playing.ts'
import { say } from '../say.ts'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import { Progress } from '../ui/Progress.tsx'
import { UndoButton } from './UndoButton.tsx'
import { useStay } from './useStay.ts'

/** Long enough to read two lines. */
const stayMs = 1800

export function SuccessCard({ watching, onLeave }: { readonly watching: Watching; readonly onLeave: () => void }) {
  const undo = useMirror((s) => s.undo)
  const stay = useStay(stayMs, onLeave)
  const { share } = usePlaying(watching)
  const described = describeItem(watching.item)
  const ends = clockTime(watching.expiresAt)
  const became = watching.action === 'scrobble' ? say('now.asScrobble') : say('now.checkedIn')

  return (
    <section className="success" aria-label={became} {...stay}>
      <Poster src={imageUrl(described.poster)} tint={described.poster.tint} size="card" />
      <div className="hero__body">
        <p className="eyebrow">
          <Icon name="check" /> {became}
        </p>
        <h2 className="hero__title" dir="auto" title={described.title}>
          {described.title}
        </h2>
        <p className="hero__line" title={described.line}>
          {described.line}
        </p>
        <div className="success__foot">
          <div className="success__bar">
            <Progress share={share} label={say('now.progress')} text={say('now.endsAt', { time: ends })} />
            <p className="times">
              <span>{say('now.ends', { time: ends })}</span>
            </p>
          </div>
          {undo !== null && <UndoButton of={undo} />}
        </div>
      </div>
    </section>
  )
}
