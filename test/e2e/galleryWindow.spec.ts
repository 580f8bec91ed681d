// The window in every state, light and dark: no accessibility fault, no refusal by the content policy, no error.
import { judging } from '../gallery/judging.ts'

judging(['window'])
