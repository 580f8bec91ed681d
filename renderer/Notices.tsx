// What stands in the way right now, and the notices that wait to be read.
import type { ReactNode } from 'react'
import type { Failure } from '../preload/contract/failure.ts'
import type { Notice } from '../preload/contract/model.ts'
import { bridge } from './bridge.ts'
import { useMirror } from './mirror.ts'
import { say } from './say.ts'
import { Banner } from './ui/Banner.tsx'
import { viewStore } from './viewState.ts'
import { wayOutButton } from './wayOutButton.ts'
import { failureWords } from './words/failure.ts'
import { noticeWords } from './words/notice.ts'

function Trouble({ failure }: { readonly failure: Failure }) {
  const words = failureWords(failure, 'background')
  return (
    <Banner
      icon={failure.kind === 'offline' ? 'cloudOff' : 'alert'}
      title={words.title}
      detail={words.detail}
      action={wayOutButton(words.action)}
    />
  )
}

/** The screens of a signed-out account speak of that themselves. */
function worthSaying(failure: Failure | null): failure is Failure {
  return failure !== null && failure.kind !== 'cancelled' && failure.kind !== 'signedOut'
}

/** What passes by itself. The Activity tab says it below its rows: above, it would move what is being read. */
const passing: ReadonlySet<Failure['kind']> = new Set(['offline', 'timeout', 'serverDown', 'rateLimited'])

const good: ReadonlySet<Notice['kind']> = new Set(['fileSetAside', 'addedToHistory', 'sentLate', 'journalOld'])

function isGood(notice: Notice): boolean {
  return good.has(notice.kind) || (notice.kind === 'putBack' && notice.restored)
}

/** `children`: what else the page has to say there. */
export function Notices({ children }: { readonly children?: ReactNode }) {
  const trouble = useMirror((s) => s.trouble)
  const notices = useMirror((s) => s.notices)
  const reading = viewStore((v) => v.tab === 'activity')
  return (
    <div className="notices" role="status">
      {worthSaying(trouble) && !(reading && passing.has(trouble.kind)) && <Trouble failure={trouble} />}
      {notices.map((notice) => {
        const words = noticeWords(notice)
        return (
          <Banner
            key={notice.id}
            icon={isGood(notice) ? 'info' : 'alert'}
            title={words.title}
            detail={words.detail}
            action={words.action === 'retry' ? undefined : wayOutButton(words.action)}
            dismiss={{ label: say('text.dismiss'), onClick: () => void bridge.request('notice.dismiss', notice.id) }}
          />
        )
      })}
      {children}
    </div>
  )
}
