// What came of the last verb: spoken to screen readers always, shown when it needs the user or can be seen nowhere else.
import { wayOutButton } from '../wayOutButton.ts'
import { Banner } from '../ui/Banner.tsx'
import { verbStore } from './verbs.ts'

export function SaidBanner() {
  const said = verbStore((s) => s.said)
  const shown = said !== null && said.tone !== 'spoken'
  return (
    <div role="status">
      {said !== null && !shown && <span className="unseen">{`${said.words.title}. ${said.words.detail}`}</span>}
      {shown && (
        <Banner
          icon={said.tone === 'bad' ? 'alert' : 'info'}
          title={said.words.title}
          detail={said.words.detail}
          action={said.words.action === 'retry' ? undefined : wayOutButton(said.words.action)}
          dismiss={{ label: 'Dismiss', onClick: () => verbStore.setState({ said: null }) }}
        />
      )}
    </div>
  )
}
