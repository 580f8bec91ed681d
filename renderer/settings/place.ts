// Leads to the API key under Advanced, from whichever page: the window has the settings as a tab, the palette must send word.
import { bridge } from '../bridge.ts'
import { viewStore } from '../viewState.ts'

/** In the storage that the three pages share: a page cannot be told anything before it is there. */
const word = 'place'

export function goToAdvanced(): void {
  if (document.body.dataset['page'] === 'palette') {
    localStorage.setItem(word, 'advanced')
    void bridge.request('window.show', 'settings')
  } else {
    viewStore.setState({ tab: 'settings', place: 'advanced' })
  }
}

/** For the settings page: takes the word that waits and every later one. Returns its stop. */
export function listenForPlace(): () => void {
  const take = (): void => {
    if (localStorage.getItem(word) !== 'advanced') return
    localStorage.removeItem(word)
    viewStore.setState({ place: 'advanced' })
  }
  take()
  window.addEventListener('storage', take)
  return () => window.removeEventListener('storage', take)
}
