// What stands in the way right now, and the notices that wait to be read.
import type { Failure } from '../preload/contract/failure.ts'
import type { Notice } from '../preload/contract/model.ts'
import { bridge } from './bridge.ts'
import { useMirror } from './mirror.ts'
import { Banner } from './ui/Banner.tsx'
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

function isGood(notice: Notice): boolean {
  return notice.kind === 'fileSetAside' || (notice.kind === 'putBack' && notice.restored)
}

export function Notices() {
  const trouble = useMirror((s) => s.trouble)
  const notices = useMirror((s) => s.notices)
  return (
    <div className="notices" role="status">
      {worthSaying(trouble) && <Trouble failure={trouble} />}
      {notices.map((notice) => {
        const words = noticeWords(notice)
        return (
          <Banner
            key={notice.id}
            icon={isGood(notice) ? 'info' : 'alert'}
            title={words.title}
            detail={words.detail}
            action={words.action === 'retry' ? undefined : wayOutButton(words.action)}
            dismiss={{ label: 'Dismiss', onClick: () => void bridge.request('notice.dismiss', notice.id) }}
          />
        )
      })}
    </div>
  )
}
