// The device code: large, to be copied, opened or scanned, with the time that is left.
import { useMemo, useRef, useState } from 'react'
import type { SignIn } from '../../preload/contract/account.ts'
import { bridge } from '../bridge.ts'
import { useNow } from '../clock.ts'
import { countdown } from '../format.ts'
import { Phrase } from '../Phrase.tsx'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { pollingWords } from '../words/account.ts'
import { copyText } from './copyText.ts'
import { QrCode } from './QrCode.tsx'

type Code = Extract<SignIn, { step: 'code' }>

/** "5055 CC52": read out and typed in groups of four. */
function groupCode(code: string): readonly string[] {
  return code.match(/.{1,4}/gu) ?? []
}

function TimeLeft({ expiresAt }: { readonly expiresAt: number }) {
  const left = expiresAt - useNow()
  return (
    <Phrase
      of="account.timeLeft"
      given={{
        time: (
          <span className="tabular" role="timer">
            {countdown(left)}
          </span>
        ),
      }}
    />
  )
}

function hostOf(link: string): string {
  return link.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

export function CodeCard({ signIn }: { readonly signIn: Code }) {
  const code = useRef<HTMLParagraphElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const groups = useMemo(() => groupCode(signIn.userCode), [signIn.userCode])
  const host = hostOf(signIn.link)
  const isCopied = copied === signIn.userCode

  const copy = async (): Promise<void> => {
    const done = code.current !== null && (await copyText(signIn.userCode))
    setCopied(done ? signIn.userCode : null)
  }

  return (
    <section className="welcome" aria-label={say('account.withCode')}>
      <p className="welcome__detail">{say('account.enterCodeAt', { site: host })}</p>
      <p
        className="code"
        ref={code}
        aria-label={say('account.codeSpelt', { characters: signIn.userCode.split('').join(' ') })}
      >
        {groups.map((group, index) => (
          <span key={`${index}${group}`}>{group}</span>
        ))}
      </p>
      <div className="pair">
        <Button look="primary" size="large" onClick={() => void bridge.request('open.page', 'activate')}>
          <Icon name="open" /> {say('account.openSite', { site: host })}
        </Button>
        <Button size="large" onClick={() => void copy()}>
          <Icon name={isCopied ? 'check' : 'copy'} /> {isCopied ? say('account.copied') : say('account.copy')}
        </Button>
      </div>
      <QrCode text={signIn.linkWithCode} label={say('account.qrCode')} />
      <p className="hint" role="status">
        {pollingWords(signIn.polling)}
      </p>
      <p className="hint">
        <TimeLeft expiresAt={signIn.expiresAt} />
      </p>
      <Button look="quiet" onClick={() => void bridge.request('account.cancelSignIn')}>
        {say('account.cancel')}
      </Button>
    </section>
  )
}
