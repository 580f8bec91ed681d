// Captures a hotkey: press it and it is set. Escape leaves it as it was, Backspace clears it, bare keys are refused.
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { assertNever } from '../../preload/contract/result.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { capture, chips } from './accelerator.ts'
import { change } from './change.ts'
import { say } from '../say.ts'

type Capturing = { readonly modifiers: readonly string[]; readonly refused: 'bare' | 'key' | null }

const fresh: Capturing = { modifiers: [], refused: null }

export function HotkeyField({ describedBy }: { readonly describedBy: string }) {
  const hotkey = useMirror((s) => s.hotkey)
  const platform = useMirror((s) => s.platform)
  const id = useId()
  const [capturing, setCapturing] = useState<Capturing | null>(null)
  const on = useRef(false)

  const set = (next: Capturing | null): void => {
    const now = next !== null
    if (on.current !== now) {
      on.current = now
      void bridge.request('hotkey.capturing', now)
    }
    setCapturing(next)
  }

  // A page that goes away while it captures must give the old hotkey back.
  useEffect(
    () => () => {
      if (on.current) void bridge.request('hotkey.capturing', false)
      on.current = false
    },
    [],
  )

  const onKeyDown = (event: KeyboardEvent): void => {
    if (capturing === null) return
    // Tab alone still leaves the field, as everywhere.
    if (event.code === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const got = capture(event, platform)
    switch (got.kind) {
      case 'cancel':
        set(null)
        return
      case 'clear':
        set(null)
        change({ hotkey: null })
        return
      case 'partial':
        set({ modifiers: got.modifiers, refused: null })
        return
      case 'refused':
        set({ modifiers: [], refused: got.why })
        return
      case 'accelerator':
        set(null)
        change({ hotkey: got.accelerator })
        return
      default:
        assertNever(got)
    }
  }

  const shown = capturing === null ? hotkey.active : capturing.modifiers.join('+') || null
  const keys = shown === null ? [] : chips(shown, platform)
  return (
    <div className="hotkey">
      <button
        type="button"
        className="hotkey__field"
        aria-pressed={capturing !== null}
        aria-describedby={`${id} ${describedBy}`}
        onClick={() => set(fresh)}
        onBlur={() => set(null)}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          // A button clicks on the release of Space and Enter; those may be part of what is captured.
          if (capturing !== null) event.preventDefault()
        }}
      >
        <span className="unseen">{say('hotkey.field')}</span>
        {keys.length > 0 ? <Kbd keys={keys} label={keys.join(' ')} /> : capturing === null ? say('hotkey.none') : ''}
        {capturing !== null && <span className="quiet">{keys.length > 0 ? '…' : say('hotkey.press')}</span>}
      </button>
      <p className="hint" id={id} role="status">
        {capturing === null ? '' : refusedWords(capturing.refused)}
      </p>
    </div>
  )
}

function refusedWords(refused: Capturing['refused']): string {
  switch (refused) {
    case null:
      return say('hotkey.captureHint')
    case 'bare':
      return say('hotkey.captureBare')
    case 'key':
      return say('hotkey.captureKey')
    default:
      return assertNever(refused)
  }
}
