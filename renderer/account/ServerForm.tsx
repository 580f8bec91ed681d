// Signing in by name and password on a server that speaks the older Trakt API. The password leaves its field as a hash, at once.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { SignIn } from '../../preload/contract/account.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Phrase } from '../Phrase.tsx'
import { say } from '../say.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Switch } from '../ui/Switch.tsx'
import { viewStore } from '../viewState.ts'
import { serverFailedWords } from '../words/server.ts'
import { serverAddress } from './serverAddress.ts'
import { serverDraftStore } from './serverDraft.ts'
import type { ServerDraft } from './serverDraft.ts'
import { sha1 } from './sha1.ts'

type Field = 'server' | 'insecure' | 'apiKey' | 'username' | 'password'
/** In the order of the screen. */
const fields: readonly Field[] = ['server', 'insecure', 'apiKey', 'username', 'password']
type Problems = Readonly<Record<Field, string | null>>

/** Keys are 32 or 40 hexadecimal digits; compatible servers may have others, so only the obviously wrong is refused. */
function keyProblem(text: string): string | null {
  return /\s/.test(text) ? say('server.keyInvalid') : null
}

function problemsOf(draft: ServerDraft, password: string): Problems {
  const address = serverAddress(draft.server)
  return {
    server: address.ok ? null : address.problem,
    insecure: address.ok && address.plain && !draft.allowInsecure ? say('server.plainRefused') : null,
    apiKey: draft.apiKey.trim() === '' ? say('server.keyMissing') : keyProblem(draft.apiKey.trim()),
    username: draft.username.trim() === '' ? say('server.nameMissing') : null,
    password: password === '' ? say('server.passwordMissing') : null,
  }
}

function back(step: SignIn['step']): void {
  viewStore.setState({ serverForm: false })
  if (step !== 'none') void bridge.request('account.cancelSignIn')
}

export function ServerForm() {
  const signIn = useMirror((s) => s.signIn)
  const draft = serverDraftStore()
  const form = useRef<HTMLFormElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const [hashing, setHashing] = useState(false)
  /** Problems are told of what was left, and of everything once the form was to be sent. */
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set())
  const [tried, setTried] = useState<Problems | null>(null)
  /** The failure that an edit has answered. */
  const [answered, setAnswered] = useState<SignIn | null>(null)

  const busy = hashing || signIn.step === 'starting' || signIn.step === 'finishing'
  const failure = signIn.step === 'failed' && signIn !== answered ? serverFailedWords(signIn.why) : null
  const address = serverAddress(draft.server)
  const plain = address.ok && address.plain

  const focus = (field: Field): void => {
    form.current?.querySelector<HTMLElement>(`[data-field=${field}] input`)?.focus()
  }
  const begin = useEffectEvent(() => focus(failure?.field ?? (draft.server === '' ? 'server' : 'password')))
  useEffect(() => begin(), [])
  const failedField = failure?.field ?? null
  useEffect(() => {
    if (failedField !== null) focus(failedField)
  }, [failedField])

  const edit = (field: Field, patch: Partial<ServerDraft>): void => {
    serverDraftStore.setState(patch)
    setAnswered(signIn)
    if (tried !== null) setTried({ ...tried, [field]: null })
  }
  const problem = (field: Field): string | null => {
    if (failure !== null && failure.field === field) return failure.words.detail
    if (tried !== null && tried[field] !== null) return tried[field]
    const typed = field === 'server' || field === 'apiKey' ? draft[field] : ''
    return left.has(field) && typed !== '' ? problemsOf(draft, '')[field] : null
  }
  const insecure = problem('insecure')
  const leave = (field: Field) => (): void => setLeft(new Set([...left, field]))

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const field = password.current
    if (busy || field === null) return
    const found = problemsOf(draft, field.value)
    const first = fields.find((one) => found[one] !== null)
    setTried(found)
    if (first !== undefined || !address.ok) {
      focus(first ?? 'server')
      return
    }
    setTried(null)
    setLeft(new Set())
    setAnswered(signIn)
    setHashing(true)
    const hashed = sha1(field.value)
    field.value = ''
    try {
      await bridge.request('account.signInWithPassword', {
        server: address.url,
        apiKey: draft.apiKey.trim(),
        username: draft.username.trim(),
        passwordSha1: await hashed,
        allowInsecure: plain && draft.allowInsecure,
      })
    } finally {
      setHashing(false)
    }
  }

  return (
    <form
      className="server"
      ref={form}
      noValidate
      aria-label={say('server.title')}
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        back(signIn.step)
      }}
    >
      <div className="server__head">
        <Button look="quiet" iconOnly label={say('server.back')} onClick={() => back(signIn.step)}>
          <Icon name="back" />
        </Button>
        <h2 className="server__title">{say('server.title')}</h2>
      </div>
      <p className="hint">{say('server.hint')}</p>
      <div role="status">
        {failure !== null && failure.field === null && (
          <Banner icon="alert" title={failure.words.title} detail={failure.words.detail} />
        )}
      </div>
      <div data-field="server">
        <FormField
          label={say('server.address')}
          mono
          value={draft.server}
          placeholder="https://trakt.example"
          problem={problem('server')}
          readOnly={busy}
          maxLength={500}
          onText={(server) => edit('server', { server, allowInsecure: false })}
          onLeave={leave('server')}
        />
      </div>
      {plain && (
        <div className="server__plain" data-field="insecure">
          <p className="server__warning">
            <Icon name="alert" />
            <span>
              <Phrase
                of="text.sentences"
                given={{ first: <b>{say('server.plain')}</b>, second: say('server.plainDetail') }}
              />
            </span>
          </p>
          <Switch
            label={say('server.allowPlain')}
            hint={insecure === null ? undefined : <span className="problem">{insecure}</span>}
            on={draft.allowInsecure}
            onChange={(allowInsecure) => edit('insecure', { allowInsecure })}
          />
        </div>
      )}
      <div data-field="apiKey">
        <FormField
          label={say('server.key')}
          mono
          value={draft.apiKey}
          placeholder={say('server.keyFrom')}
          problem={problem('apiKey')}
          readOnly={busy}
          maxLength={200}
          onText={(apiKey) => edit('apiKey', { apiKey })}
          onLeave={leave('apiKey')}
        />
      </div>
      <div data-field="username">
        <FormField
          label={say('server.name')}
          value={draft.username}
          problem={problem('username')}
          readOnly={busy}
          maxLength={200}
          onText={(username) => edit('username', { username })}
        />
      </div>
      <div data-field="password">
        <FormField
          label={say('server.password')}
          secret
          inputRef={password}
          problem={problem('password')}
          hint={say('server.passwordHint')}
          readOnly={busy}
          maxLength={1000}
          onText={() => edit('password', {})}
        />
      </div>
      <Button look="primary" size="large" submit busy={busy}>
        {say('server.send')}
      </Button>
    </form>
  )
}
