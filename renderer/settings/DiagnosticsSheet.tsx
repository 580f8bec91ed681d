// What a report of a problem needs: exactly the text that is copied, before it is.
import { useEffect, useState } from 'react'
import { copyText } from '../account/copyText.ts'
import { bridge } from '../bridge.ts'
import '../styles/sheet.css'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { say } from '../say.ts'

type Copied = 'no' | 'yes' | 'failed'

export function DiagnosticsSheet({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState<string | null>(null)
  const [copied, setCopied] = useState<Copied>('no')
  useEffect(() => {
    let isOpen = true
    void bridge.request('help.diagnostics').then((told) => {
      if (isOpen) setText(told)
    })
    return () => {
      isOpen = false
    }
  }, [])
  const copy = async (): Promise<void> => {
    if (text !== null) setCopied((await copyText(text)) ? 'yes' : 'failed')
  }
  return (
    <Sheet
      title={say('help.diagnostics')}
      closeLabel={say('text.close')}
      onClose={onClose}
      foot={
        <>
          <p className={copied === 'failed' ? 'problem actions__status' : 'hint actions__status'} role="status">
            {copied === 'failed' ? say('help.copyFailed') : copied === 'yes' ? say('help.copied') : ''}
          </p>
          <Button look="quiet" onClick={onClose}>
            {say('text.close')}
          </Button>
          <Button look="primary" disabled={text === null} onClick={() => void copy()}>
            {say('help.copy')}
          </Button>
        </>
      }
    >
      <p className="hint">{say('help.diagnosticsIntro')}</p>
      {/* The text is the same in every language, for whoever helps. */}
      <pre className="plain-text" lang="en" dir="ltr">
        {text ?? say('help.loading')}
      </pre>
    </Sheet>
  )
}
