// The last things watched, newest first.
import { describeItem, imageUrl } from '../describe.ts'
import { dayAndTime } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Poster } from '../ui/Poster.tsx'

export function RecentList() {
  const recent = useMirror((s) => s.recent)
  const offset = useMirror((s) => s.serverOffsetMs)
  if (recent.length === 0) return null
  const now = Date.now() + offset
  return (
    <section aria-label={say('now.recent')}>
      <h2 className="heading">{say('now.recent')}</h2>
      <ul className="list list--still">
        {recent.map(({ item, watchedAt }) => {
          const { title, line, poster } = describeItem(item)
          return (
            <li key={`${watchedAt}:${title}:${line}`} className="row">
              <Poster src={imageUrl(poster)} tint={poster.tint} size="row" />
              <span className="row__text">
                <span className="row__title" title={title}>
                  <bdi>{title}</bdi>
                </span>
                <span className="row__line" title={line}>
                  {line}
                </span>
              </span>
              <span className="row__when">{dayAndTime(watchedAt, now)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
