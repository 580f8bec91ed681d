// What came of the last verb: spoken to screen readers always, shown when it needs the user or can be seen nowhere else.
import { wayOutButton } from '../wayOutButton.ts'
import { say } from '../say.ts'
import { Banner } from '../ui/Banner.tsx'
import { titled } from '../words/sentences.ts'
import { verbStore } from './verbs.ts'

export function SaidBanner() {
  const said = verbStore((s) => s.said)
  const shown = said !== null && said.tone !== 'spoken'
  return (
    <div role="status">
      {said !== null && !shown && <span className="unseen">{titled(said.words)}</span>}
      {shown && (
        <Banner
          icon={said.tone === 'bad' ? 'alert' : 'info'}
          title={said.words.title}
          detail={said.words.detail}
          action={said.words.action === 'retry' ? undefined : wayOutButton(said.words.action)}
          dismiss={{ label: say('text.dismiss'), onClick: () => verbStore.setState({ said: null }) }}
        />
      )}
    </div>
  )
}
