// Beside the settings: the field that searches them, how many it found, and the list of sections where there is room for it.
import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import type { Sections } from './useSections.ts'
import { say } from '../say.ts'

export type SettingsSideProps = Sections & {
  /** Leads from the field to what it found. */
  readonly enter: () => void
}

function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.closest('section')?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

export function SettingsSide({ typed, type, sections, current, enter }: SettingsSideProps) {
  const field = useRef<HTMLInputElement>(null)
  const count = sections.reduce((all, section) => all + section.count, 0)

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && typed !== '') {
      // The next one closes the window.
      event.stopPropagation()
      event.preventDefault()
      type('')
    }
    if ((event.key === 'Enter' || event.key === 'ArrowDown') && count > 0) {
      event.preventDefault()
      enter()
    }
  }
  return (
    <div className="settings__side">
      <div className="settings__search">
        <Icon name="search" />
        <input
          ref={field}
          className="settings__field"
          type="search"
          aria-label={say('settings.search')}
          placeholder={say('settings.search')}
          value={typed}
          maxLength={100}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {typed !== '' && (
          <Button
            look="quiet"
            iconOnly
            label={say('settings.clearSearch')}
            onClick={() => {
              type('')
              field.current?.focus()
            }}
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      <p className="hint settings__found" role="status">
        {typed.trim() === '' ? (
          ''
        ) : count === 0 ? (
          <span className="unseen">{say('settings.nothingFound', { typed })}</span>
        ) : (
          say('settings.found', { count })
        )}
      </p>
      <nav className="settings__nav" aria-label={say('settings.sections')}>
        {sections.map(({ id, title }) => (
          <a
            key={id}
            href={`#${id}`}
            className="settings__link"
            aria-current={id === current ? 'true' : undefined}
            onClick={(event) => {
              // The page's own address stays as it is.
              event.preventDefault()
              goTo(id)
            }}
          >
            {title}
          </a>
        ))}
      </nav>
    </div>
  )
}
