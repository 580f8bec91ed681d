// What leaves this computer, and where it goes.
import '../styles/sheet.css'
import { Sheet } from '../ui/Sheet.tsx'
import { privacy, privacyLabel } from '../words/help.ts'

export function PrivacySheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={privacyLabel} onClose={onClose}>
      {privacy.map(({ title, text }) => (
        <section key={title} className="told">
          <h3 className="told__title">{title}</h3>
          <p>{text}</p>
        </section>
      ))}
    </Sheet>
  )
}
