// The other half of the window's states: see galleryWindow.spec.ts.
import { judging } from '../gallery/judging.ts'
import { states } from '../gallery/states.ts'

judging(
  states
    .filter(({ view, language }) => view === 'window' && language === undefined)
    .filter((_, place) => place % 2 === 1),
)
