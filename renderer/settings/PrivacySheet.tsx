// What leaves this computer, and where it goes.
import '../styles/sheet.css'
import { Sheet } from '../ui/Sheet.tsx'
import { say } from '../say.ts'

const told = [
  ['help.toTrakt', 'help.toTraktText'],
  ['help.toPictures', 'help.toPicturesText'],
  ['help.toGithub', 'help.toGithubText'],
  ['help.toNetworks', 'help.toNetworksText'],
  ['help.toNobody', 'help.toNobodyText'],
  ['help.stays', 'help.staysText'],
] as const

export function PrivacySheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={say('help.whatIsSent')} closeLabel={say('text.close')} onClose={onClose}>
      {told.map(([title, text]) => (
        <section key={title} className="told">
          <h3 className="told__title">{say(title)}</h3>
          <p>{say(text)}</p>
        </section>
      ))}
    </Sheet>
  )
}
