// Puts a page on the screen once the first snapshot is here, and keeps its theme and its language.
import { StrictMode, useEffect } from 'react'
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { directionOf } from '../preload/contract/language.ts'
import { mirrorStore, startMirror } from './mirror.ts'
import { locale } from './say.ts'

/** In another language the page is drawn anew, whatever it remembers of the words before. */
function Root({ Page }: { readonly Page: ComponentType }) {
  const tag = mirrorStore((s) => (s.snapshot === null ? undefined : locale().tag))
  useEffect(() => document.getElementById(focused)?.focus(), [tag])
  return tag === undefined ? null : <Page key={tag} />
}

/** Where the focus was before the page was drawn anew. */
let focused = ''

/** `system` leaves the choice to `prefers-color-scheme`; the others set `color-scheme`, which light-dark() follows. */
function applyLooks(): void {
  const { snapshot } = mirrorStore.getState()
  if (snapshot === null) return
  const root = document.documentElement
  root.dataset['theme'] = snapshot.settings.theme
  root.dataset['platform'] = snapshot.platform
  // Of the words that are here: those that were asked for may be gone.
  const spoken = locale()
  if (root.lang === spoken.tag) return
  focused = document.activeElement?.id ?? ''
  root.lang = spoken.tag
  root.dir = directionOf(spoken)
}

export function mount(Page: ComponentType): void {
  const element = document.getElementById('root')
  if (element === null) throw new Error('the page has no #root')
  mirrorStore.subscribe(applyLooks)
  startMirror()
  createRoot(element).render(
    <StrictMode>
      <Root Page={Page} />
    </StrictMode>,
  )
}
