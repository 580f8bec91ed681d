// The licences of what is bundled, as they are.
import { useEffect, useState } from 'react'
import { bridge } from '../bridge.ts'
import '../styles/sheet.css'
import { Sheet } from '../ui/Sheet.tsx'
import { licenceText } from './licenceText.ts'
import { say } from '../say.ts'

export function LicencesSheet({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    let isOpen = true
    void bridge.request('help.licences').then((told) => {
      if (isOpen) setText(told)
    })
    return () => {
      isOpen = false
    }
  }, [])
  return (
    <Sheet title={say('help.licencesTitle')} closeLabel={say('text.close')} onClose={onClose}>
      {text === '' ? (
        <p>{say('help.licencesMissing')}</p>
      ) : (
        <pre className="plain-text" lang="en" dir="ltr">
          {text === null ? say('help.loading') : licenceText(text)}
        </pre>
      )}
    </Sheet>
  )
}
