// Puts a page on the screen once the first snapshot is here, and keeps its theme.
import { StrictMode } from 'react'
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { mirrorStore, startMirror } from './mirror.ts'

function Root({ Page }: { readonly Page: ComponentType }) {
  const ready = mirrorStore((s) => s.snapshot !== null)
  return ready ? <Page /> : null
}

/** `system` leaves the choice to `prefers-color-scheme`; the others set `color-scheme`, which light-dark() follows. */
function applyTheme(): void {
  const { snapshot } = mirrorStore.getState()
  if (snapshot === null) return
  document.documentElement.dataset['theme'] = snapshot.settings.theme
  document.documentElement.dataset['platform'] = snapshot.platform
}

export function mount(Page: ComponentType): void {
  const element = document.getElementById('root')
  if (element === null) throw new Error('the page has no #root')
  mirrorStore.subscribe(applyTheme)
  startMirror()
  createRoot(element).render(
    <StrictMode>
      <Root Page={Page} />
    </StrictMode>,
  )
}
