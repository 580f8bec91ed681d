// The arrow keys in the direction of the language: into a show and to the next season, and back.
import { directionOf } from '../preload/contract/language.ts'
import { locale } from './say.ts'

type Arrows = { readonly forward: string; readonly back: string; readonly sign: string }

const fromLeft: Arrows = { forward: 'ArrowRight', back: 'ArrowLeft', sign: '→' }
const fromRight: Arrows = { forward: 'ArrowLeft', back: 'ArrowRight', sign: '←' }

/** `forward`, `back`: as a keyboard event names them. `sign`: of `forward`, as keys are labelled. */
export const arrows = (): Arrows => (directionOf(locale()) === 'rtl' ? fromRight : fromLeft)
