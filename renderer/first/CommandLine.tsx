// A command to be bound to a key, with the button that copies it.
import { useState } from 'react'
import { copyText } from '../account/copyText.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'

/** `program`: null for the one on the path. */
export function CommandLine({ program }: { readonly program: string | null }) {
  const command = `${program ?? 'marquee'} open palette`
  const [isCopied, setIsCopied] = useState(false)
  const copy = async (): Promise<void> => setIsCopied(await copyText(command))
  return (
    <div className="first__command" role="group" aria-label={say('first.command')}>
      <code dir="ltr">{command}</code>
      <Button onClick={() => void copy()}>
        <Icon name={isCopied ? 'check' : 'copy'} /> {isCopied ? say('first.copied') : say('first.copy')}
      </Button>
    </div>
  )
}
