// What came of the last verb: spoken to screen readers always, shown when it needs the user.
import { wayOutButton } from '../wayOutButton.ts'
import { Banner } from '../ui/Banner.tsx'
import { verbStore } from './verbs.ts'

export function SaidBanner() {
  const said = verbStore((s) => s.said)
  const shown = said !== null && said.bad
  return (
    <div role="status">
      {said !== null && !said.bad && <span className="unseen">{`${said.words.title}. ${said.words.detail}`}</span>}
      {shown && (
        <Banner
          icon="alert"
          title={said.words.title}
          detail={said.words.detail}
          action={said.words.action === 'retry' ? undefined : wayOutButton(said.words.action)}
          dismiss={{ label: 'Dismiss', onClick: () => verbStore.setState({ said: null }) }}
        />
      )}
    </div>
  )
}
