// The palette and the settings in every state, light and dark: no accessibility fault, no refusal by the content policy, no error.
import { judging } from '../gallery/judging.ts'

judging(['palette', 'settings'])
