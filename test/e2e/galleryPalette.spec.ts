// The palette and the settings in every state: each as recorded, without an accessibility fault, readable in every way, and open to the keyboard.
import { judging } from '../gallery/judging.ts'
import { states } from '../gallery/states.ts'

judging(states.filter(({ view, language }) => view !== 'window' && language === undefined))
