// What came of the last verb: spoken to screen readers always, shown when it needs the user or can be seen nowhere else.
import { wayOutButton } from '../wayOutButton.ts'
import { say } from '../say.ts'
import { Banner } from '../ui/Banner.tsx'
import { titled } from '../words/sentences.ts'
import { verbStore } from './verbs.ts'

export function SaidBanner() {
  const said = verbStore((s) => s.said)
  const shown = said !== null && said.tone !== 'spoken'
  const words = said?.words()
  return (
    <div role="status">
      {words && !shown && <span className="unseen">{titled(words)}</span>}
      {words && shown && (
        <Banner
          icon={said.tone === 'bad' ? 'alert' : 'info'}
          title={words.title}
          detail={words.detail}
          action={words.action === 'retry' ? undefined : wayOutButton(words.action)}
          dismiss={{ label: say('text.dismiss'), onClick: () => verbStore.setState({ said: null }) }}
        />
      )}
    </div>
  )
}
